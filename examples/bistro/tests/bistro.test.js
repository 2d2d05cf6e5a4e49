/** Builds the bistro, fills its form in tests and in the app, and holds the types of the app's handler. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const example = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} script path of a program of this repository @param {string[]} args */
function run(script, ...args) {
  const program = fileURLToPath(new URL(`../../../${script}`, import.meta.url));
  return execFileSync(process.execPath, [program, ...args], { cwd: example, encoding: 'utf8', stdio: 'pipe' });
}

const COMPILERS = ['typescript', 'typescript-7'].map((name) => `node_modules/${name}/bin/tsc`);

const test = suite('examples/bistro');
test.before(() => {
  run('packages/cli/bin/botwright.js', 'build', '.', '--json');
});

test('the app talks from the command line', () => {
  for (const tsc of COMPILERS) run(tsc);
  assert.is(run('examples/bistro/dist/app.js', 'hello'), 'Good evening. Would you like a table?\n');
});

test('its own conversations hold, typed ones and a transcript', () => {
  const { totals } = JSON.parse(run('packages/cli/bin/botwright.js', 'test', '--min-coverage', 'tasks=100', '--json'));
  assert.is(totals.failed, 0);
  assert.ok(totals.passed > 5);
  for (const tsc of COMPILERS) run(tsc, '-p', 'tests');
});

test('the app compiles under TypeScript 6 and 7, and fills the form', async () => {
  for (const tsc of COMPILERS) run(tsc);
  const { talk } = await import('../dist/bistro.js');
  const said = [
    'a table outside please',
    'this sunday',
    'tomorrow',
    'half past seven in the evening',
    'four',
    'yes',
    'Mira',
  ];
  const heard = await talk(said, new Date('2026-03-02T10:00Z'));
  assert.equal(heard.slice(0, 3), ['For which day?', 'We are closed then. Another day?', 'At what time?']);
  assert.is(heard.at(-1), 'Table T4 for 4, 2026-03-03 at 19:30. See you then, Mira.');
});

test('a task, a field, a form, a question or a memory that does not exist does not compile', () => {
  const app = readFileSync(`${example}/src/bistro.ts`, 'utf8');
  const mistakes = [
    ["'table-booked'", "'table-boked'"],
    ['collected.reservation', 'collected.reservations'],
    ['guests, seating', 'gests, seating'],
    ["seating = 'window'", "seating = 'roof'"],
    ['memory.reservations', 'memory.reservation'],
    ['say(`', 'shout(`'],
  ];
  const file = `${example}/src/wrong.ts`;
  try {
    for (const tsc of COMPILERS) {
      for (const [right = '', wrong = ''] of mistakes) {
        assert.ok(app.includes(right), right);
        writeFileSync(file, app.replace(right, wrong));
        assert.throws(
          () => run(tsc, '--noEmit'),
          (error) => /wrong\.ts/.test(error.stdout),
          `${tsc} ${wrong}`,
        );
      }
    }
  } finally {
    rmSync(file);
  }
});

test.run();
