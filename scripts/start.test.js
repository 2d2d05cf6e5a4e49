import { test } from 'uvu';
import * as assert from 'uvu/assert';
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

test.run();
