/**
 * `npm run bench:size`: what an app or a page pays for the runtime, predictor and bundle reader included, minified, and
 * compressed as a server would. `--json` prints one document; `--check` exits 1 above the budget.
 */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { MODULE_OPTIONS } from '../bundle-runtime.js';
import { root } from '../root.js';

/** Bytes, minified and gzipped: what a page is asked to load at the most. */
const BUDGET = 30_000;

/**
 * @typedef {object} Size
 * @property {number} minified bytes
 * @property {number} gzip bytes, at level 9
 * @property {number} brotli bytes, at quality 11
 * @property {Record<string, number>} packages minified bytes by package, the largest first
 * @property {number} budget of `gzip`
 */

/** @returns {Promise<Size>} */
async function measure() {
  const { outputFiles, metafile } = await build({
    ...MODULE_OPTIONS,
    absWorkingDir: root,
    // The compiled packages and not the published file, so that the parts can be told apart; the code is the same.
    entryPoints: ['packages/runtime/dist/index.js'],
    outfile: 'runtime.js',
    minify: true,
    write: false,
  });
  const [{ contents }] = /** @type {[{ contents: Uint8Array }]} */ (/** @type {unknown} */ (outputFiles));
  const [output] = Object.values(metafile.outputs);
  return {
    minified: contents.length,
    gzip: gzipSync(contents, { level: 9 }).length,
    brotli: brotliCompressSync(contents, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
    packages: byPackage(output?.inputs ?? {}),
    budget: BUDGET,
  };
}

/**
 * @param {Record<string, { bytesInOutput: number }>} inputs by path from the root
 * @returns {Record<string, number>}
 */
function byPackage(inputs) {
  /** @type {Map<string, number>} */
  const sums = new Map();
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
    const name = /^packages\/([^/]+)\/dist\//.exec(path)?.[1] ?? 'other';
    sums.set(name, (sums.get(name) ?? 0) + bytesInOutput);
  }
  return Object.fromEntries([...sums].sort(([, a], [, b]) => b - a));
}

/**
 * @param {Size} size
 * @returns {string}
 */
function report({ minified, gzip, brotli, packages, budget }) {
  const parts = Object.entries(packages).map(([name, bytes]) => `  ${name.padEnd(12)}${kilobytes(bytes)}`);
  return `Runtime with predictor
  minified    ${kilobytes(minified)}
  gzip        ${kilobytes(gzip)}   budget ${kilobytes(budget).trim()}
  brotli      ${kilobytes(brotli)}

Minified, by package
${parts.join('\n')}`;
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(8)} kB`;
}

const size = await measure();
console.log(process.argv.includes('--json') ? JSON.stringify(size) : report(size));
if (process.argv.includes('--check') && size.gzip > size.budget) {
  console.error(`The runtime has ${size.gzip} bytes, ${size.gzip - size.budget} more than its budget.`);
  process.exitCode = 1;
}
