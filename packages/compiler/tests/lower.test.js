/** Lowering, one folder a case: a project in, `_expected/lowered.json` out: the intermediate form, with its order and places. */
import { check, openTypeScript } from '@botwright/compiler';
import { runCases } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const test = suite('lower');
const typescript = openTypeScript();
test.after(() => typescript.close());

await runCases(test, {
  folder: new URL('./lower/cases/', import.meta.url),
  run: async ({ folder: project }) => {
    const { diagnostics, lowered } = await check({ project, typescript, typecheck: false, lint: 'off' });
    assert.equal(diagnostics, []);
    return { 'lowered.json': `${JSON.stringify(lowered, null, 2)}\n` };
  },
});

test.run();
