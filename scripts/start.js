/** `npm start`: from a fresh clone to typed answers. Sets up, compiles examples/owl-cafe and asks it three things. */
import { ensureInstalled } from './install.js';
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

/** @param {readonly string[]} args */
async function botwright(args) {
  const { code } = await runCommand(process.execPath, [command, ...args], { echo: true });
  if (code !== 0) process.exit(code);
}
