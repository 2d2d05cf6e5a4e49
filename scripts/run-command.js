/** One way to run a child process for all scripts. */
import { spawn } from 'node:child_process';
import { root } from './root.js';

/**
 * @typedef {object} CommandResult
 * @property {number} code exit code; 1 if the process was ended by a signal
 * @property {string} stdout
 * @property {string} output stdout and stderr as they came
 */

/**
 * Runs a program to its end, without a shell.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, echo?: boolean }} [options] with `echo`, output is also shown as it comes
 * @returns {Promise<CommandResult>}
 */
export function runCommand(program, args, { cwd = root, env = process.env, echo = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      stdout += text;
      output += text;
      if (echo) process.stdout.write(text);
    });
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text;
      if (echo) process.stderr.write(text);
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, stdout, output }));
  });
}
