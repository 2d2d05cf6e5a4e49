/** Builds the Owl Café, talks to it, and type-checks and runs the app on top of it. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const example = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} script path of a program of this repository @param {string[]} args */
function run(script, ...args) {
  const program = fileURLToPath(new URL(`../../../${script}`, import.meta.url));
  return execFileSync(process.execPath, [program, ...args], { cwd: example, encoding: 'utf8', stdio: 'pipe' });
}

/** Each of these has to be understood: the task, then the values of its fields. None of them is a sample. */
const ORDERS = [
  ['Can I have a small cappuccino', 'order-coffee', 'small', 'cappuccino'],
  ["I'll get a medium latte", 'order-coffee', 'medium', 'latte'],
  ['I want a espresso', 'order-coffee', undefined, 'espresso'],
  ['i want a capuccino', 'order-coffee', undefined, 'cappuccino'],
  ['can I get a big late', 'order-coffee', 'large', 'latte'],
];

/** Of these, and they are no samples either, nine in ten. */
const CONVERSATION = [
  ['could you make me a large latte', 'order-coffee', 'large', 'latte'],
  ['a big cappuccino for my friend', 'order-coffee', 'large', 'cappuccino'],
  ['two espressos please', 'order-coffee', undefined, 'espresso'],
  ['may I get one grande latte to go', 'order-coffee', 'large', 'latte'],
  ["I'd love a regular cappuccino", 'order-coffee', 'medium', 'cappuccino'],
  ['medium cappucino', 'order-coffee', 'medium', 'cappuccino'],
  ['get us an expresso', 'order-coffee', undefined, 'espresso'],
  ['LARGE LATTE', 'order-coffee', 'large', 'latte'],
  ['just a little espresso for now', 'order-coffee', 'small', 'espresso'],
  ['I would like to have coffee', 'order-coffee'],
  ['may I see the menu', 'check-menu'],
  ['what coffee do you serve', 'check-menu'],
  ['what else is on the menu', 'check-menu'],
  ['which kinds of drinks do you have', 'check-menu'],
  ['hello owl', 'greeting'],
  ['good morning to you', 'greeting'],
  ['bye bye', 'goodbye'],
  ['thanks, see you', 'goodbye'],
  ['what is the capital of France', 'fallback'],
  ['how do I get to the airport', 'fallback'],
  ['book a hotel in Rome', 'fallback'],
  ['the quick brown fox jumps over the lazy dog', 'fallback'],
  ['asdf qwer', 'fallback'],
  ['when was the moon landing', 'fallback'],
  ['remind me to call the bank', 'fallback'],
];

const test = suite('examples/owl-cafe');
test.before(() => {
  run('packages/cli/bin/botwright.js', 'build', '.', '--json');
});

/**
 * @param {typeof ORDERS} expectations
 * @returns {Promise<string[]>} what came out differently
 */
async function misses(expectations) {
  const { default: assistant } = await import('../dist/owl-cafe-bot/index.js');
  return expectations.flatMap(([text, ...expected]) => {
    const { task, fields } = assistant.query(text);
    const heard = [task, fields.OrderDrinkSize?.value, fields.OrderDrinkType?.value];
    return heard.every((part, index) => part === expected[index]) ? [] : [`${text}: ${heard.join(' ')}`];
  });
}

test('takes orders', async () => {
  assert.equal(await misses(ORDERS), []);
});

test('understands what it was not told word for word, and knows what it does not know', async () => {
  const missed = await misses(CONVERSATION);
  assert.ok(missed.length <= CONVERSATION.length / 10, missed.join('\n'));
});

test('its own tests pass, and name only what the bot has', () => {
  const { totals } = JSON.parse(run('packages/cli/bin/botwright.js', 'test', '--min-coverage', 'tasks=100', '--json'));
  assert.is(totals.failed, 0);
  assert.ok(totals.passed > 10);
  run('node_modules/typescript-7/bin/tsc', '-p', 'tests');
  run('node_modules/typescript/bin/tsc', '-p', 'tests');
});

test('the app compiles under TypeScript 6 and 7, and answers', () => {
  run('node_modules/typescript-7/bin/tsc', '--noEmit');
  run('node_modules/typescript/bin/tsc');
  assert.is(run('examples/owl-cafe/dist/app.js', 'a', 'big', 'latte'), 'One large latte, that is 4.00 €.\n');
  assert.is(
    run('examples/owl-cafe/dist/app.js', 'show', 'me', 'the', 'menu'),
    'We have latte, espresso, cappuccino.\n',
  );
});

test.run();
