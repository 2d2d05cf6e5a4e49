/** What guests say at the counter, in words that are no samples. Run by `botwright test`. */
import { botTest } from 'botwright/test';
import assistant from '../src/assistant.js';

const { understands, conversation, user, bot } = botTest(assistant);

understands('order-coffee', [
  ['a big latte for my friend', { Size: 'large', Drink: 'latte' }], // another word for it
  ['Can I have a small cappuccino', { Size: 'small', Drink: 'cappuccino' }],
]);

understands('check-menu', ['may I see the menu']);

// What the bot is not for.
understands('fallback', ['what is the capital of France']);

conversation('all is said at once', [
  user('Can I have a small cappuccino', { task: 'order-coffee', fields: { Size: 'small', Drink: 'cappuccino' } }),
  bot.says('Good choice.'),
  bot.goesTo('order-placed'),
  bot.says(/at the counter in a minute/),
  bot.listens(),
]);

conversation('the drink is still to be chosen', [
  user('I need a coffee', { task: 'order-coffee', fields: {} }),
  bot.says('Good choice.'),
  bot.says(/^Which drink would you like/),
  bot.collects('order'),
]);
