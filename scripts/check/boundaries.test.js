import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { root } from '../root.js';
import { findBoundaryViolations, readPackages } from './boundaries.js';

/**
 * @param {string} folder
 * @param {Record<string, string[]>} files path below the package -> what it imports
 * @param {any} [manifest]
 * @param {string[]} [references]
 */
function item(folder, files, manifest = {}, references = []) {
  const name = folder === 'cli' ? 'botwright' : `@botwright/${folder}`;
  const sources = Object.entries(files).map(([path, imports]) => ({ path: `${folder}/${path}`, imports }));
  return { folder, manifest: { name, ...manifest }, references, files: sources };
}

const others = ['bundle', 'nlu', 'sdk', 'runtime', 'cli', 'testkit'].map((folder) => item(folder, {}));

test('the repository keeps its own boundaries', async () => {
  const packages = await readPackages(root);
  assert.is(packages.flatMap(({ files }) => files).length > 20, true, 'the sources were read');
  assert.equal(findBoundaryViolations(packages), []);
});

test('an import against the direction is named with its file', () => {
  const wrong = item('compiler', { 'src/compile.ts': ['@botwright/runtime'] });
  const [violation] = findBoundaryViolations([...others, wrong]);
  assert.match(violation, /packages\/compiler\/src\/compile\.ts imports '@botwright\/runtime'/);
});

test('a relative path into another package, a foreign phase and an undeclared dependency are refused', () => {
  const wrong = item('compiler', {
    'src/compile.ts': ['../../nlu/src/types.js', 'left-pad', './ir.js'],
    'src/phases/2-check/field-unknown.ts': ['../1-load/load.js', '../../ir.js'],
  });
  assert.is(findBoundaryViolations([...others, wrong]).length, 3);
});

test('Node built-ins are refused where there is no Node, except in tests', () => {
  const wrong = item('runtime', { 'src/open.ts': ['node:fs'], 'src/open.test.ts': ['node:fs', '@botwright/testkit'] });
  assert.is(findBoundaryViolations([...others.filter(({ folder }) => folder !== 'runtime'), wrong]).length, 1);
  const pool = item('nlu', { 'src/pool/thread.ts': ['node:worker_threads'], 'src/train.ts': ['node:os'] });
  assert.equal(findBoundaryViolations([...others.filter(({ folder }) => folder !== 'nlu'), pool]), [
    "packages/nlu/src/train.ts imports 'node:os': nlu must run where there is no Node",
  ]);
});

test('manifest and tsconfig are held against the table and against each other', () => {
  const wrong = item('sdk', {}, { dependencies: { '@botwright/nlu': '0.1.0' } }, ['bundle']);
  assert.equal(findBoundaryViolations([...others.filter(({ folder }) => folder !== 'sdk'), wrong]), [
    'packages/sdk must not depend on @botwright/nlu',
    'packages/sdk/tsconfig.json refers to bundle, its package.json does not',
    'packages/sdk/package.json names nlu, its tsconfig.json does not refer to it',
  ]);
});

test.run();
