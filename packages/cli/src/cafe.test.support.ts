/** A small project for the tests: two tasks, two fields. */

export const cafe: Readonly<Record<string, string>> = {
  'package.json': '{"type":"module","botwright":{"out":"built"}}',
  'src/drinks.ts': `import { defineFieldType } from 'botwright';
export const size = defineFieldType('size', { values: ['small', { value: 'large', synonyms: ['big'] }] });
export const drink = defineFieldType('drink', { values: ['latte', 'espresso', 'mocha'] });
`,
  'src/order.ts': `import { defineTask, say } from 'botwright';
import { drink, size } from './drinks.js';
export const order = defineTask('order', {
  fields: { Size: size, Drink: drink },
  samples: ['a {Size} {Drink} please', 'can I have a {Size} {Drink}', 'one {Drink}', 'I would like a {Drink}', 'get me a {Size} {Drink}'],
  actions: [say('Coming up.')],
});
`,
  'src/assistant.ts': `import { defineAssistant, defineTask, say } from 'botwright';
import { order } from './order.js';
const menu = defineTask('menu', {
  samples: ['what do you have', 'show me the menu', 'which drinks are there', 'what is on the menu today'],
  actions: [say('Coffee.')],
});
export default defineAssistant('cafe', { modelBuild: 'v-01', tasks: [order, menu] });
`,
};

/** Six different mistakes in three files of it. */
export const brokenCafe: Readonly<Record<string, string>> = {
  ...cafe,
  'src/drinks.ts': `import { defineFieldType } from 'botwright';
export const size = defineFieldType('size', { values: [] });
export const drink = defineFieldType('drink', { values: ['latte', 'espresso', 'latte'] });
`,
  'src/order.ts': `import { defineTask, say } from 'botwright';
import { drink, size } from './drinks.js';
const samples: string[] = ['a {Sze} {Drink} please', 'one {Drink', 'a {Size} {Drink}'];
export const order = defineTask('order', { fields: { Size: size, Drink: drink }, samples, actions: [say('Coming up.')] });
`,
  'src/assistant.ts': `import { defineAssistant, defineTask, redirect } from 'botwright';
import { order } from './order.js';
const target: string = 'task://mneu';
const menu = defineTask('menu', { samples: ['what do you have', 'show me the menu'], actions: [redirect(target)] });
const late: number = 'late';
export default defineAssistant('cafe', { tasks: [order, menu], modelBuild: String(late) });
`,
};
