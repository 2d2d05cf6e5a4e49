import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { root } from './root.js';
import { runCommand } from './run-command.js';

test('npm start -- --once ends with the three answers of the owl café', async () => {
  const { code, stdout, output } = await runCommand(process.execPath, ['scripts/start.js', '--once']);
  assert.is(code, 0, output);
  const answers = stdout
    .slice(stdout.indexOf('{'))
    .trimEnd()
    .split(/(?<=^\})\n/m)
    .map((text) => JSON.parse(text))
    .map(({ task, fields }) => [task, fields.OrderDrinkSize?.value, fields.OrderDrinkType?.value]);
  assert.equal(answers, [
    ['order-coffee', 'small', 'cappuccino'],
    ['order-coffee', 'medium', 'latte'],
    ['order-coffee', undefined, 'espresso'],
  ]);
});

test('npm start goes on to serve the owl café, and ends with a signal', async () => {
  const start = spawn(process.execPath, ['scripts/start.js'], { cwd: root });
  let output = '';
  for (const stream of [start.stdout, start.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const closed = once(start, 'close');
  try {
    const address = await new Promise((resolve, reject) => {
      const look = () => {
        const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
        if (found) resolve(found);
      };
      start.stdout.on('data', look);
      start.stderr.on('data', look);
      closed.then(() => reject(new Error(`it ended:\n${output}`)));
    });
    const page = await fetch(address);
    assert.is(page.status, 200);
    assert.match(await page.text(), /<title>/);
  } finally {
    start.kill('SIGINT');
  }
  await closed;
});

test.run();
