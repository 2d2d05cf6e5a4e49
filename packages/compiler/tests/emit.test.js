/**
 * Emission, one folder a case: `assistant.json` in, the emitted files in `_expected/` out, bundle excepted.
 * `FILTER=part-of-name` picks cases, `UPDATE_EXPECTED=1` rewrites.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { emit } from '../dist/phases/5-emit/emit.js';

const cases = fileURLToPath(new URL('./emit/cases/', import.meta.url));
const test = suite('emit');

for (const name of (await readdir(cases)).sort()) {
  if (!name.includes(process.env.FILTER ?? '')) continue;
  test(name, async () => {
    const files = await emit({
      assistant: JSON.parse(await readFile(`${cases}/${name}/assistant.json`, 'utf8')),
      bundle: new TextEncoder().encode('the bytes of the bundle'),
      sources: { 'src/tasks.ts': 'b'.repeat(64), 'src/assistant.ts': 'a'.repeat(64) },
      compilerVersion: '0.1.0',
      inline: name === 'inline',
    });
    assert.equal([...files.keys()].at(-1), 'manifest.json');
    const expected = `${cases}/${name}/_expected`;
    files.delete('bundle.bot');
    if (process.env.UPDATE_EXPECTED === '1') {
      await mkdir(expected, { recursive: true });
      for (const [file, bytes] of files) await writeFile(`${expected}/${file}`, bytes);
    }
    assert.equal((await readdir(expected)).sort(), [...files.keys()].sort());
    for (const [file, bytes] of files) {
      assert.fixture(Buffer.from(bytes).toString(), await readFile(`${expected}/${file}`, 'utf8'), file);
    }
  });
}

test.run();
