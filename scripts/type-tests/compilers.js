/** The TypeScript compilers that authors use: the current JavaScript one and the native one. Both are run as programs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.js';
import { runCommand } from '../run-command.js';

/**
 * @typedef {object} Compiler
 * @property {string} label `TypeScript 6.0.3`
 * @property {string} version
 * @property {string} program absolute path of its `tsc`
 */

/** @type {readonly Compiler[]} */
export const COMPILERS = ['typescript', 'typescript-7'].map((name) => {
  const folder = join(root, 'node_modules', name);
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { label: `TypeScript ${version}`, version, program: join(folder, 'bin/tsc') };
});

/**
 * @param {Compiler} compiler
 * @param {string} project path of a tsconfig file
 * @returns {Promise<string>} what the compiler reported, '' where all is well
 */
export async function runCompiler({ program }, project) {
  const { output } = await runCommand(process.execPath, [program, '-p', project, '--pretty', 'false']);
  return output;
}
