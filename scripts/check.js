/**
 * `npm run check`: format, lint, types, package boundaries, generated files current, weight of the runtime, package lint. One
 * line a step; the report of a step that fails; exit 1 if any did.
 */
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.js';
import { root } from './root.js';
import { runCommand } from './run-command.js';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<string>} run gives the report of what is wrong, '' where nothing is
 */

/** @type {readonly Step[]} */
const STEPS = [
  { name: 'format and lint', run: () => report('node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '.') },
  { name: 'types of packages', run: buildReport },
  {
    name: 'types of scripts',
    run: () => report('node_modules/typescript/bin/tsc', '-p', 'scripts', '--pretty', 'false'),
  },
  { name: 'package boundaries', run: boundaryReport },
  { name: 'generated files current', run: () => report('scripts/generate.js', '--check') },
  { name: 'weight of the runtime', run: () => report('scripts/bench/size.js', '--check') },
  { name: 'package lint', run: packageReport },
];

/**
 * Runs every step, also after one has failed.
 *
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function check() {
  const result = { passed: 0, failed: 0 };
  for (const step of STEPS) {
    const text = await step.run();
    result[text === '' ? 'passed' : 'failed'] += 1;
    console.log(`${text === '' ? '✓' : '✗'} ${step.name}`);
    if (text !== '') console.log(text.replace(/^/gm, '    '));
  }
  return result;
}

/**
 * @param {string} script path from the root
 * @param {string[]} args
 */
async function report(script, ...args) {
  const { code, output } = await runCommand(process.execPath, [script, ...args]);
  return code === 0 ? '' : output.trim() || `exit code ${code}`;
}

async function buildReport() {
  const { build } = await import('./build.js');
  return build().then(
    () => '',
    (/** @type {Error} */ error) => error.message,
  );
}

async function boundaryReport() {
  const { findBoundaryViolations, readPackages } = await import('./check/boundaries.js');
  return findBoundaryViolations(await readPackages(root)).join('\n');
}

async function packageReport() {
  const { lintPackages } = await import('./check/package-lint.js');
  return (await lintPackages(root)).join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureInstalled();
  const { failed } = await check();
  process.exitCode = failed > 0 ? 1 : 0;
}
