import { botTest } from 'botwright/test';
import assistant from './assistant.js';

const { understands, conversation, user, bot } = botTest(assistant);

understands('oder', ['a small one']);
understands('order', [
  ['a small one', { Sise: 'small' }],
  ['a small one', { Size: 'smal' }],
  ['a big one', { Size: 'big' }],
]);
understands('menu', [['what is there', { Size: 'small' }]]);
understands('order', ['a small one'], { ignore: ['Sice'] });
understands.only('fallback', [['nonsense', { Size: 'small' }]]);
conversation('mistakes', [
  user('a small one', { task: 'order', fields: { Size: 'smal' } }),
  user('the menu', { task: 'mneu' }),
  user('the menu', { task: 'menu', fields: { Size: 'small' } }),
  bot.goesTo('mneu'),
  bot.listens(['ordr']),
  bot.say('Coffee.'),
]);
