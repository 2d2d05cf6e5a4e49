/** The README's example, run word for word. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { createProject } from '@botwright/testkit';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

test('the example measures, compares and passes against itself', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const [, example = ''] = /^```ts check\n([\s\S]*?)^```/m.exec(readme) ?? [];
  const here = JSON.stringify(new URL('./index.js', import.meta.url).href);
  const script = example.replace('(text: string)', '(text)').replace("'@botwright/evaluation'", here);
  const project = await createProject({ 'example.mjs': script }, { installed: false });
  const { stdout } = await promisify(execFile)(process.execPath, [project.path('example.mjs')], {
    env: { ...process.env, FORCE_COLOR: '0' },
  });
  await project.remove();
  assert.match(stdout, /^(0|1|0\.\d+) (undefined|\[ 'closing', 'opening' \])\ntrue \d{5,}\n$/);
});

test.run();
