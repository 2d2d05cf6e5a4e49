/** What is published depends on nothing: no import in the module or its declarations, no host but the language itself. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const test = suite('the published runtime');
const lib = fileURLToPath(new URL('../lib/', import.meta.url));

test('imports nothing', async () => {
  for (const file of ['index', 'dialogue', 'channels'].flatMap((entry) => [`${entry}.js`, `${entry}.d.ts`])) {
    const text = await readFile(lib + file, 'utf8');
    assert.not.match(text, /^\s*(import\b|export\b.*\bfrom\b)|\bimport\(|\brequire\(|<reference/m, file);
  }
  const manifest = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
  assert.equal(manifest.files, ['lib']);
  assert.not.ok(manifest.dependencies ?? manifest.peerDependencies ?? manifest.optionalDependencies);
});

test('loads where there is nothing but ECMAScript and the text encoders', async () => {
  const { outputFiles } = await build({
    entryPoints: [`${lib}index.js`],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'runtime',
  });
  const context = vm.createContext({ TextDecoder, TextEncoder });
  const script = `${outputFiles[0]?.text}; let code; try { runtime.openAssistant(new Uint8Array(9)) } catch (e) { code = e.code } code`;
  assert.is(vm.runInContext(script, context), 'not_a_bundle');
});

test.run();
