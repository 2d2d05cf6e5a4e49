import { createProject } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { BuildMemory } from './build-memory.js';
import { check } from './compile.js';
import { Recollection } from './recollection.js';
import { openTypeScript } from './typescript/service.js';

const test = suite('Recollection');

test('works out again what another thing, or other circumstances, may change, and what is not to be kept', () => {
  const recollection = new Recollection<number>();
  const [a, b] = [{}, {}];
  let made = 0;
  const of = (subject: object, circumstances: string[], keep = true): number =>
    recollection.of(
      subject,
      circumstances,
      () => ++made,
      () => keep,
    );
  assert.equal([of(a, ['x']), of(a, ['x']), of(b, ['x']), of(a, ['x'])], [1, 1, 2, 1]);
  assert.equal([of(a, ['y']), of(a, ['y', 'z']), of(a, ['y'])], [3, 4, 5]);
  assert.equal([of(b, ['y'], false), of(b, ['y'], false)], [6, 7]);
});

const files = {
  'src/assistant.ts': `import { defineAssistant } from 'botwright';
import { greeting } from './greeting.js';
import { goodbye } from './goodbye.js';
export default defineAssistant('greeter', { tasks: [greeting, goodbye] });
`,
  'src/words.ts': `export const words = ['good morning', 'good day', 'a good evening'];\n`,
  'src/greeting.ts': `import { defineTask } from 'botwright';
import { words } from './words.js';
export const greeting = defineTask('greeting', { samples: ['hello', 'hi there', ...words] });
`,
  'src/goodbye.ts': `import { defineTask, samplesFrom } from 'botwright';
export const goodbye = defineTask('goodbye', { samples: ['bye', samplesFrom('./goodbye.txt')] });
`,
  'src/goodbye.txt': 'goodbye\nsee you\n',
};

test('whatever changes, what is remembered gives what a clean check gives', async () => {
  const project = await createProject(files);
  const memory = new BuildMemory({ incremental: true });
  const typescript = openTypeScript();
  const edits: readonly [keyof typeof files, string, string][] = [
    // Samples outside of the definition move, and say something else.
    ['src/words.ts', 'export', '\n\nexport'],
    ['src/words.ts', 'good day', 'good night'],
    ['src/goodbye.txt', 'see you', 'so long\nsee you'],
    ['src/goodbye.ts', 'export', '// below\nexport'],
    ['src/goodbye.ts', "'bye'", "'bye', 'bye'"],
    ['src/goodbye.ts', "'bye'", "'bye {Name'"],
    ['src/goodbye.txt', 'see you', 'hello'],
    ['src/assistant.ts', "'greeter', {", "'greeter', { language: 'de-DE',"],
  ];
  for (const [file, from, to] of [edits[0]!, ...edits, edits[0]!]) {
    const text = files[file].replace(from, to);
    await project.write({ ...files, [file]: text });
    const options = { project: project.root, typecheck: false, typescript };
    const [warm, clean] = [await check({ ...options, memory }), await check(options)];
    assert.equal([warm.lowered, warm.diagnostics, warm.sources], [clean.lowered, clean.diagnostics, clean.sources], to);
  }
  await Promise.all([memory.close(), typescript.close()]);
  await project.remove();
});

test.run();
