/** The example of the README, run as it stands, prints what stands below it, and every type has its row. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const test = suite('README');
const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');

test('the example prints what it promises', async () => {
  const [, example] = /```js\n([\s\S]*?)```/.exec(readme);
  const [, promised] = /```text\n([\s\S]*?)```/.exec(readme);
  const cwd = fileURLToPath(new URL('.', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', example], { cwd });
  assert.is(stdout, promised);
});

test('every type has a row', async () => {
  const files = await readdir(new URL('../src/types/', import.meta.url));
  const names = files.filter((file) => !file.includes('.test.')).map((file) => file.replace('.ts', ''));
  const rows = readme.split('\n').filter((line) => line.startsWith('| `'));
  assert.equal(
    names.filter((name) => !rows.some((row) => row.split(' | ')[0].includes(`\`${name}\``))),
    [],
  );
});

test.run();
