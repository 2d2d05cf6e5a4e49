/**
 * Documents of every format, one folder a case: `input` (a folder) or `input.*` (a file) in; out come the modules, what was lost, and
 * what the compiler says of the project. The formats with a way back have more tests of their own.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { check, openTypeScript } from '@botwright/compiler';
import { formats, InterchangeError, projectFiles, readInput } from '@botwright/interchange';
import { createProject, runCases } from '@botwright/testkit';
import fc from 'fast-check';
import { format as prettify } from 'prettier';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const typescript = openTypeScript();
/** Documents that are nearly sound, or were made to hurt. */
const hostile = fc.constantFrom(
  '['.repeat(100_000),
  `nlu:\n${'- '.repeat(5_000)}a`,
  'a: &a [*a, *a]\nb: *a',
  'a: &a {x: 1}\n<<: *a\n__proto__: {y: 1}',
  '{"intents":{"__proto__":{"utterances":[{"data":[{"text":"a","entity":"constructor","slot_name":"__proto__"}]}]}}}',
  '{"interactionModel":{"languageModel":{"intents":[{"name":"constructor","slots":[{"name":"__proto__","type":"AMAZON.DATE"}],"samples":["{__proto__}"]}]}}}',
  `# a\n- b${' '.repeat(300_000)}c\n@ list d${' '.repeat(300_000)}e\n> !# @app.name = ${' '.repeat(300_000)}f`,
  `nlu:\n- intent: a\n  examples: |\n    - b${' '.repeat(300_000)}c\n`,
  '# a\n- {@b={@c={@d=e\n- }}}{{{\n- {a=}{=b}{}\n@ list a\n- :\n- b',
  'text,task\n"never closed,a\nb,c',
  'version: "3.1"\nnlu:\n- intent: a\n  examples: |\n    - [a](b\n    - [a]{"entity": 1}\n    - [[a](b)](c)',
  '\u0000',
);

const others = [...formats.values()].filter(({ name }) => name !== 'autopilot');

for (const format of others) {
  const test = suite(format.name);
  await runCases(test, {
    folder: new URL(`./${format.name}/cases/`, import.meta.url),
    run: async ({ folder }) => {
      const name = (await readdir(folder)).find((each) => /^input(?:\.|$)/.test(each));
      const input = await readInput(join(folder, name), name, format);
      const { project, losses } = format.read(input.map(named));
      const files = projectFiles({ ...project, losses, title: format.title, version: '0.1.0' });
      for (const [path, text] of files) if (path.endsWith('.ts')) await expectFormatted(text, path);
      const created = await createProject(Object.fromEntries(files));
      try {
        const checked = await check({ project: created.root, typescript });
        assert.equal(
          checked.diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message),
          [],
        );
        return {
          'modules.txt': Array.from(files, ([path, text]) => `=== ${path}\n${text}`).join('\n'),
          'losses.txt': losses.map(({ path, severity, what, why }) => `${severity} ${path}: ${what} ${why}\n`).join(''),
          'diagnostics.txt': checked.diagnostics
            .filter(({ severity }) => severity !== 'info')
            .map(({ code, message }) => `${code}: ${message}\n`)
            .join(''),
        };
      } finally {
        await created.remove();
      }
    },
  });

  test('anything at all is imported or refused in a sentence', () => {
    const part = fc.oneof(
      fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value)),
      fc.string(),
      hostile,
    );
    const path = fc.constantFrom(
      'agent.json',
      'intents/a.json',
      'a/Intent.json',
      'nlu.yml',
      'a.lu',
      'a.csv',
      '__proto__',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(path, part), { minLength: 1, maxLength: 3 }), (files) => {
        const input = files.map(([name, text]) => ({ path: name, bytes: new TextEncoder().encode(text) }));
        try {
          const { project } = format.read(input);
          assert.type(project.assistant.name, 'string');
        } catch (error) {
          assert.instance(error, InterchangeError, error.stack);
        }
      }),
      { numRuns: 60 },
    );
  });

  test.run();
}

const closing = suite('end');
closing('closes what the cases shared', () => typescript.close());
closing.run();

/** The name that a file of a case stands for. */
function named({ path, bytes }) {
  return { path: path.replace(/^input(?=\.)/, 'bistro'), bytes };
}

async function expectFormatted(text, name) {
  assert.is(text, await prettify(text, { parser: 'typescript', singleQuote: true, printWidth: 120 }), name);
}
