/**
 * `npm start`: from a fresh clone to typed answers. Sets up, compiles examples/owl-cafe, asks it three things, and then serves it, with
 * a console in the browser, until Ctrl+C. With `--once` it stops after the answers.
 */
import { spawn } from 'node:child_process';
import { ensureInstalled } from './install.js';
import { root } from './root.js';
import { runCommand } from './run-command.js';

const QUERIES = ['Can I have a small cappuccino', "I'll get a medium latte", 'I want a espresso'];
const OUT = 'examples/owl-cafe/dist/owl-cafe-bot';
const command = 'packages/cli/bin/botwright.js';

ensureInstalled();
const { build } = await import('./build.js');
console.error('compiling the packages …');
await build();
await botwright(['build', 'examples/owl-cafe', '--out', OUT]);
for (const query of QUERIES) {
  console.error(`\n> ${query}`);
  await botwright(['query', query, '--bundle', OUT, '--json']);
}
if (!process.argv.includes('--once')) serve(['dev', 'examples/owl-cafe', '--no-write']);

/**
 * Hands over to a command that goes on until it is ended; what ends it ends this.
 *
 * @param {readonly string[]} args
 */
function serve(args) {
  const server = spawn(process.execPath, [command, ...args], { cwd: root, stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => server.kill(signal));
  server.on('close', (code) => {
    process.exitCode = code ?? 1;
  });
}

/** @param {readonly string[]} args */
async function botwright(args) {
  const { code } = await runCommand(process.execPath, [command, ...args], { echo: true });
  if (code !== 0) process.exit(code);
}
