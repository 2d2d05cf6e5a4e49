/**
 * `npm test`: sets up, checks, builds and runs every test. Unit and case tests by uvu, one process a package; type tests
 * under both compilers. The last line is `N passed, N failed`, with `, N skipped` if any.
 */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureInstalled } from './install.js';
import { root } from './root.js';
import { runCommand } from './run-command.js';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

ensureInstalled();
const { check } = await import('./check.js');
const total = { passed: 0, failed: 0, skipped: 0 };

console.log('# check');
add({ ...(await check()), skipped: 0 });

for (const { folder, pattern } of await testFolders()) {
  console.log(`\n# ${folder}`);
  add(await runUvu(folder, pattern));
}

console.log('\n# type tests');
const { runTypeTests } = await import('./type-tests.js');
const { passed, failed, details } = await runTypeTests(root);
if (failed > 0) console.log(details.join('\n'));
console.log(`  Total:     ${passed + failed}\n  Passed:    ${passed}`);
add({ passed, failed, skipped: 0 });

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);

/** @param {Counts} counts */
function add(counts) {
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}

/**
 * Compiled tests beside the code, tests of whole phases in `tests/`, and those of examples and scripts.
 *
 * @returns {Promise<{ folder: string, pattern: string }[]>}
 */
async function testFolders() {
  const folders = [];
  for (const group of ['packages', 'examples']) {
    for (const name of (await readdir(join(root, group))).sort()) {
      if (group === 'packages') folders.push({ folder: `${group}/${name}/dist`, pattern: String.raw`\.test\.js$` });
      folders.push({ folder: `${group}/${name}/tests`, pattern: String.raw`\.test\.js$` });
    }
  }
  folders.push({ folder: 'scripts', pattern: String.raw`\.test\.js$` });
  return folders.filter(({ folder }) => existsSync(join(root, folder)));
}

/**
 * @param {string} folder
 * @param {string} pattern of test files below it
 * @returns {Promise<Counts>}
 */
async function runUvu(folder, pattern) {
  const uvu = join(root, 'node_modules/uvu/bin.js');
  const args = [uvu, folder, pattern, '--ignore', 'node_modules', '--ignore', '(^|/)cases/'];
  const { code, output } = await runCommand(process.execPath, args, { echo: true });
  const counts = {
    passed: count(output, 'Passed'),
    failed: count(output, 'Total') - count(output, 'Passed'),
    skipped: count(output, 'Skipped'),
  };
  // A file that could not even be loaded, or that ended the process, leaves no count behind.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

/**
 * @param {string} output of uvu
 * @param {string} label
 */
function count(output, label) {
  return Number(new RegExp(`${label}:(?:\\s|\\x1b\\[\\d+m)*(\\d+)`).exec(output)?.[1] ?? 0);
}
