/**
 * Diagnostics, one folder a case: a project in, `_expected/diagnostics.txt` as a terminal shows it and
 * `_expected/diagnostics.json` out. A case is named by the code that it is about; `-` begins what tells it from others.
 * `_config.json` may ask for the type check, which takes a second, and set the bounds of evaluation. The linter is off, since
 * these projects are as small as can be; its rules have cases of their own.
 */
import { readdir } from 'node:fs/promises';
import { check, formatDiagnostics, openTypeScript, pages } from '@botwright/compiler';
import { runCases } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const folder = new URL('./diagnostics/cases/', import.meta.url);
const test = suite('diagnostics');
// One for all cases: loading the TypeScript compiler takes longer than most of them.
const typescript = openTypeScript();
test.after(() => typescript.close());

await runCases(test, {
  folder,
  run: async ({ folder: project, name, config }) => {
    const { diagnostics } = await check({ project, typescript, typecheck: false, lint: 'off', ...config });
    const code = name.split('-', 1)[0];
    if (code.includes('_')) {
      assert.ok(
        diagnostics.some((each) => each.code === code),
        `reports ${code}`,
      );
    }
    return {
      'diagnostics.txt': `${formatDiagnostics(diagnostics)}\n`,
      'diagnostics.json': `${JSON.stringify(diagnostics, null, 2)}\n`,
    };
  },
});

test('every code has a case of its name', async () => {
  const cases = [...(await readdir(folder)), ...(await readdir(new URL('./rules/cases/', import.meta.url)))];
  assert.equal(
    Object.keys(pages).filter((code) => !cases.includes(code)),
    [],
  );
});

test.run();
