/** What guests say at the counter, in words that are no samples. */
import { botTest } from 'botwright/test';
import assistant from '../src/assistant.js';

const { understands, conversation, user, bot } = botTest(assistant);

understands('order-coffee', [
  ['Can I have a small cappuccino', { OrderDrinkSize: 'small', OrderDrinkType: 'cappuccino' }],
  ["I'll get a medium latte", { OrderDrinkSize: 'medium', OrderDrinkType: 'latte' }],
  ['I want a espresso', { OrderDrinkType: 'espresso' }],
  ['can I get a big latte', { OrderDrinkSize: 'large', OrderDrinkType: 'latte' }],
]);

understands('check-menu', ['may I see the menu', 'what coffee do you serve']);

understands('fallback', ['book a hotel in Rome', 'who was the first man on the moon'], { tags: ['scope'] });

conversation('all is said at once', [
  user('Can I have a small cappuccino', {
    task: 'order-coffee',
    fields: { OrderDrinkSize: 'small', OrderDrinkType: 'cappuccino' },
  }),
  bot.says('Good choice.'),
  bot.says(/^Thank you/),
  bot.goesTo('order-placed'),
  bot.listens(),
]);

conversation('the drink is still to be chosen', [
  user('I need a coffee', { task: 'order-coffee', fields: {} }),
  bot.says('Good choice.'),
  bot.says(/^Which drink/),
  bot.collects('order'),
]);
