/**
 * The linter, one folder a case: a project in, `_expected/diagnostics.txt` and `_expected/diagnostics.json` out. A case is named
 * by the rule that it is about; `clean` is a good project, and the examples and templates are to be as clean.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { check, formatDiagnostics, openTypeScript, rules } from '@botwright/compiler';
import { createProject, runCases } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const test = suite('rules');
const typescript = openTypeScript();
test.after(() => typescript.close());

await runCases(test, {
  folder: new URL('./rules/cases/', import.meta.url),
  run: async ({ folder: project, name, config }) => {
    const { diagnostics } = await check({ project, typescript, typecheck: false, ...config });
    const code = name.split('-', 1)[0];
    if (code.includes('_'))
      assert.ok(
        diagnostics.some((each) => each.code === code),
        `reports ${code}`,
      );
    return {
      'diagnostics.txt': `${formatDiagnostics(diagnostics)}\n`,
      'diagnostics.json': `${JSON.stringify(diagnostics, null, 2)}\n`,
    };
  },
});

for (const example of ['owl-cafe', 'city-library']) {
  test(`finds nothing to warn of in ${example}`, async () => {
    const project = fileURLToPath(new URL(`../../../examples/${example}`, import.meta.url));
    const { diagnostics } = await check({ project, typescript, typecheck: false });
    assert.is(formatDiagnostics(diagnostics.filter(({ severity }) => severity !== 'info')), 'no problems');
  });
}

test('numbers and codes are unique, and the README lists each rule with its cost and options', async () => {
  assert.is(new Set(rules.map(({ number }) => number)).size, rules.length);
  assert.is(new Set(rules.map(({ code }) => code)).size, rules.length);
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  for (const { number, code, cost, options } of rules) {
    const [row = ''] = new RegExp(`^\\| ${number} \\|.*$`, 'm').exec(readme) ?? [];
    assert.ok(row.includes(`\`${code}\``) && row.includes(cost), `${number} in the README`);
    for (const [name, { standard }] of Object.entries(options)) {
      assert.ok(row.includes(`\`${name}\` ${standard}`), `option ${name} of ${number} in the README`);
    }
  }
});

const samples = "['hello', 'hi there', 'hey you', 'good morning', 'good evening']";
const sound = `import { defineAssistant, defineTask } from 'botwright';
export default defineAssistant('owl', { tasks: [defineTask('greeting', { samples: ${samples} })] });
`;

/** What is found under these settings, in a project with one short task. */
async function found(settings, { lint = 'all', source = sound } = {}) {
  const files = {
    'package.json': JSON.stringify({ type: 'module', botwright: { rules: settings } }),
    'src/assistant.ts': source,
  };
  const project = await createProject(files, { installed: false });
  try {
    const { diagnostics } = await check({ project: project.root, typescript, typecheck: false, lint });
    return diagnostics.map(({ rule, code, severity, file }) => ({ rule, code, severity, file }));
  } finally {
    await project.remove();
  }
}

test('takes severity and options by code and by number', async () => {
  const few = { rule: 'L101', code: 'samples_too_few', file: 'src/assistant.ts' };
  assert.equal(await found({}), []);
  assert.equal(await found({ samples_too_few: ['warning', { least: 6 }] }), [{ ...few, severity: 'warning' }]);
  assert.equal(await found({ L101: ['info', { least: 6 }] }), [{ ...few, severity: 'info' }]);
  assert.equal(await found({ L101: ['error', { least: 6 }] }), [{ ...few, severity: 'error' }]);
  assert.equal(await found({ L101: ['off', { least: 6 }] }), []);
});

test('runs what is quick, or nothing, where that is asked for', async () => {
  const source = sound.replace(
    samples,
    "['one latte to go for me please', 'please one latte to go for me', 'a', 'b', 'c d']",
  );
  const codes = async (lint) =>
    (await found({ L101: ['warning', { least: 6 }] }, { lint, source })).map(({ code }) => code);
  assert.equal((await codes('all')).sort(), ['samples_near_equal', 'samples_too_few']);
  assert.equal(await codes('quick'), ['samples_too_few']);
  assert.equal(await codes('off'), []);
});

for (const [what, settings] of [
  ['no object', ['samples_too_few']],
  ['an unknown rule', { samples_to_few: 'off' }],
  ['an unknown severity', { samples_too_few: 'warn' }],
  ['too many parts', { samples_too_few: ['off', {}, 1] }],
  ['options that are no object', { samples_too_few: ['off', 5] }],
  ['an unknown option', { samples_too_few: ['info', { leasst: 5 }] }],
  ['a value that is no number', { samples_too_few: ['info', { least: '5' }] }],
  ['a value beyond the range', { tasks_overlap: ['info', { share: 7 }] }],
  ['one rule twice', { L101: 'off', samples_too_few: 'info' }],
]) {
  test(`refuses settings with ${what}`, async () => {
    const [first, ...more] = await found(settings);
    assert.equal([first?.code, first?.severity, first?.file, more], ['rules_invalid', 'error', 'package.json', []]);
  });
}

test.run();
