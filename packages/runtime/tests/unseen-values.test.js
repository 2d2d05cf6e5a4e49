/** The café with hundreds of drinks, more than training can fill in: each is understood in every task that takes drinks. */
import { readFile } from 'node:fs/promises';
import { compile } from '@botwright/compiler';
import { openAssistant } from '@botwright/runtime';
import { createProject } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const FILES = [
  'src/assistant.ts',
  'src/drinks.ts',
  'src/tasks/check-menu.ts',
  'src/tasks/order-coffee.ts',
  'src/tasks/small-talk.ts',
];
const SYLLABLES = ['ba', 'co', 'di', 'fu', 'ga', 'lo', 'mi', 'no', 'ra', 'su', 'ta', 've'];
/** `bacodi`, `cobafu brew`, …: every third has two words. */
const DRINKS = Array.from({ length: 400 }, (_, n) => {
  const [a, b, c] = [n % 12, Math.floor(n / 12) % 12, (n * 7 + Math.floor(n / 144)) % 12];
  return `${SYLLABLES[a]}${SYLLABLES[b]}${SYLLABLES[c]}${n % 3 === 0 ? ' brew' : ''}`;
});

const CANCEL = `import { defineTask, listen, say } from 'botwright';
import { drinkType } from '../drinks.js';
export const cancelDrink = defineTask('cancel-drink', {
  fields: { Cancelled: drinkType },
  samples: [
    'cancel the {Cancelled}', 'please cancel my {Cancelled}', 'I no longer want the {Cancelled}',
    'take the {Cancelled} off my order', 'forget about the {Cancelled}', 'no {Cancelled} after all',
  ],
  actions: [say('Gone.'), listen()],
});
`;

const test = suite('a drink that no sample shows');

test('is understood in every task that takes drinks', async () => {
  const example = new URL('../../../examples/owl-cafe/', import.meta.url);
  const read = async (/** @type {string} */ name) => [name, await readFile(new URL(name, example), 'utf8')];
  /** @type {Record<string, string>} */
  const cafe = Object.fromEntries(await Promise.all(FILES.map(read)));
  const edit = (/** @type {string} */ name, /** @type {string} */ from, /** @type {string} */ to) => {
    assert.ok(cafe[name]?.includes(from), `${name} has ${from}`);
    cafe[name] = cafe[name]?.replace(from, to) ?? '';
  };
  edit('src/drinks.ts', "{ value: 'latte'", `${DRINKS.map((drink) => `'${drink}', `).join('')}{ value: 'latte'`);
  edit('src/assistant.ts', 'tasks: [orderCoffee', 'tasks: [cancelDrink, orderCoffee');
  edit(
    'src/assistant.ts',
    'import { checkMenu',
    "import { cancelDrink } from './tasks/cancel-drink.js';\nimport { checkMenu",
  );
  const project = await createProject({
    ...cafe,
    'package.json': '{"type":"module"}',
    'src/tasks/cancel-drink.ts': CANCEL,
  });
  const { bundle, diagnostics } = await compile({ project: project.root, typecheck: false });
  await project.remove();
  assert.ok(bundle, JSON.stringify(diagnostics));
  const assistant = openAssistant(bundle);
  /** @type {string[]} */
  const wrong = [];
  for (const drink of DRINKS) {
    for (const [text, task, field] of [
      [`Can I have a small ${drink} please`, 'order-coffee', 'OrderDrinkType'],
      [`please cancel the ${drink}`, 'cancel-drink', 'Cancelled'],
    ]) {
      const result = assistant.query(text);
      const { value } = /** @type {any} */ (result.fields)[field] ?? {};
      if (result.task !== task || value !== drink) wrong.push(`${text}: ${result.task} ${value}`);
    }
  }
  assert.equal(wrong, []);
});

test.run();
