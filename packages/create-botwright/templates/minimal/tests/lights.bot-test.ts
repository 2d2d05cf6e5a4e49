/** What people say, in words that are no samples, and what has to come of it. Run by `botwright test`. */
import { botTest } from 'botwright/test';
import assistant from '../src/assistant.js';

const { understands, conversation, user, bot } = botTest(assistant);

understands('switch-light', [
  ['switch off the light in the bedroom', { Room: 'bedroom', Power: 'off' }],
  ['turn on the lamp in the lounge', { Room: 'living room', Power: 'on' }], // another word for it
]);

understands('greeting', ['good morning to you']);

// What the bot is not for.
understands('fallback', ['what is the capital of France']);

conversation('the light is switched', [
  user('hello', { task: 'greeting' }),
  bot.says('Hello. Shall I switch a light?'),
  user('turn the kitchen lights on', { task: 'switch-light', fields: { Room: 'kitchen', Power: 'on' } }),
  bot.says('Done.'),
  bot.listens(),
]);
