/** What guests say, in words that are no samples, and how the form goes on. Run by `botwright test`. */
import { botTest } from 'botwright/test';
import assistant from '../src/assistant.js';

const { understands, conversation, user, bot } = botTest(assistant);

understands('book-appointment', [
  ['I want to book a haircut on Friday', { Service: 'haircut', Day: 'Friday' }],
  ['please book me a shave', { Service: 'shave' }],
]);

// What the bot is not for.
understands('fallback', ['tell me something funny about the news']);

conversation('the form from its first question to its end', [
  user('I would like an appointment', { task: 'book-appointment' }),
  bot.says(/^What can we do for you/),
  bot.collects('appointment', 'service'),
  user('a cut please'), // another word for it
  bot.says('Which day suits you?'),
  user('Monday'), // closed
  bot.says(/^We are open from Tuesday/),
  user('then on Wednesday'),
  bot.says(/^In the morning/),
  user('in the morning'),
  bot.says('And your name, please?'),
  user('Mira'),
  bot.collected('appointment', { service: 'haircut', day: 'Wednesday', daytime: 'morning', guest: 'Mira' }),
  bot.goesTo('appointment-booked'),
  bot.says('Your appointment is booked.'),
  bot.listens(),
]);

conversation('code answers where the form leads, and nobody asks what was said already', [
  bot.on('appointment-booked', ({ collected }) => [
    { say: `${collected.appointment?.day}, ${collected.appointment?.guest}.` },
  ]),
  user('book me a shave on Thursday evening', {
    task: 'book-appointment',
    fields: { Service: 'shave', Day: 'Thursday', Daytime: 'evening' },
  }),
  bot.collects('appointment', 'guest'),
  user('Noor'),
  bot.says('Thursday, Noor.'),
  bot.ends(),
]);
