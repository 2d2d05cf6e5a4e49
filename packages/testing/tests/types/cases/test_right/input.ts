import type { AssistantDefinition } from 'botwright';
import { botTest } from 'botwright/test';
import assistant from './assistant.js';

const { understands, conversation, user, bot } = botTest(assistant);

understands('order', [
  'a small one',
  ['a small one', { Size: 'small' }, { minConfidence: 0.8, ignore: ['Syrup'] }],
  ['small and large with caramel at noon', { Size: ['small', 'large'], Syrup: 'caramel', At: '12:00', Also: 'any text' }],
  ['nothing of it', {}],
]);
understands('menu', ['what do you have', ['show me', {}]], { tags: ['smoke'], ignore: 'others' });
understands('fallback', ['how is the weather']);
understands.todo('menu', []);
conversation.skip('all steps', [
  user('hello'),
  user('a small one', { task: 'order', fields: { Size: 'small' }, minConfidence: 0.5 }),
  bot.says('Coming up.'),
  bot.says(/up/),
  bot.shows('Menu'),
  bot.plays('https://owl.example/hoot.mp3'),
  bot.remembers({ step: 'menu', basket: [1] }),
  bot.goesTo('menu'),
  bot.collects('order'),
  bot.handsOff(),
  bot.listens(['order']),
  bot.ends(),
]);
conversation.todo('still to be written');

// An assistant of which nothing is known by types takes any names.
const any: AssistantDefinition = assistant;
botTest(any).understands('whatever', [['a small one', { Size: 'small' }]]);
