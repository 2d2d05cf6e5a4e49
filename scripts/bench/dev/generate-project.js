/** A large project made of words alone: so many tasks, each a module with its samples and a reply; no data set is needed. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const VERBS = 'book cancel change check close compare confirm dispute find freeze move open order pay return'.split(
  ' ',
);
const THINGS = 'account balance card cheque fare flight invoice loan parcel ticket'.split(' ');
const OPENINGS =
  'please|could you|I want to|I need to|can you help me|is it possible to|how do I|let me|I would like to|help me'.split(
    '|',
  );
const ENDINGS = 'now|today|tomorrow|for me|right away|this week|before noon|if you can|again|for my sister'.split('|');

/** Writes the project: `tasks` × `samples`, a closed field that a tenth of the samples mention.
 *
 * @param {string} folder is made where it does not exist
 * @param {{ tasks: number, samples: number }} size at most 150 tasks of 100 samples
 */
export async function generateProject(folder, { tasks, samples }) {
  await mkdir(join(folder, 'src/tasks'), { recursive: true });
  const names = taskNames().slice(0, tasks);
  await writeFile(join(folder, 'package.json'), '{ "type": "module", "botwright": { "out": "dist/bot" } }\n');
  await writeFile(join(folder, 'src/colour.ts'), COLOUR);
  for (const name of names) await writeFile(join(folder, `src/tasks/${name}.ts`), taskModule(name, samples));
  const imports = names.map((name) => `import { ${identifier(name)} } from './tasks/${name}.js';`).join('\n');
  await writeFile(
    join(folder, 'src/assistant.ts'),
    `import { defineAssistant } from 'botwright';\n${imports}\n\nexport default defineAssistant('large-bot', { tasks: [${names.map(identifier).join(', ')}] });\n`,
  );
}

const COLOUR = `import { defineFieldType } from 'botwright';

export const colour = defineFieldType('colour', { values: ['blue', 'green', 'orange', 'purple', 'red', 'white'] });
`;

/** @returns {string[]} 150 of them: `book-account`, … */
function taskNames() {
  return VERBS.flatMap((verb) => THINGS.map((thing) => `${verb}-${thing}`));
}

/**
 * @param {string} name
 * @param {number} samples
 */
function taskModule(name, samples) {
  const [verb, thing] = name.split('-');
  const texts = Array.from({ length: samples }, (_, n) => {
    const opening = OPENINGS[n % OPENINGS.length];
    const ending = ENDINGS[Math.floor(n / OPENINGS.length) % ENDINGS.length];
    return `${opening} ${verb} ${n % 10 === 3 ? 'the {Colour}' : 'my'} ${thing} ${ending}`;
  });
  return `import { defineTask, listen, say } from 'botwright';
import { colour } from '../colour.js';

export const ${identifier(name)} = defineTask('${name}', {
  fields: { Colour: colour },
  samples: [
${texts.map((text) => `    '${text}',`).join('\n')}
  ],
  actions: [say('We ${verb} the ${thing}.'), listen()],
});
`;
}

/** @param {string} name */
function identifier(name) {
  return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}
