/** Reservations from the first word to the last, on a day that is given. */
import { botTest } from 'botwright/test';
import assistant from '../src/assistant.js';

const { understands, conversation, user, bot, time } = botTest(assistant);

understands('book-table', [
  ['I would like to reserve a table on the terrace', { Seating: 'terrace' }],
  'could we have a table for dinner',
]);

understands('fallback', ['who won the match last night']);

const SUNDAY = '2026-03-08';
const http = {
  'https://bistro.example/is-open': ({ parameters }: { parameters: Readonly<Record<string, string>> }) => ({
    valid: parameters.ValidateFieldAnswer !== SUNDAY,
  }),
};

conversation(
  'a table outside, on another day than first thought, for one more than first heard',
  [
    user('a table outside please', { task: 'book-table', fields: { Seating: 'terrace' } }),
    bot.says('For which day?'),
    bot.collects('reservation', 'day'),
    user('this Sunday'),
    bot.says('We are closed then. Another day?'),
    user('tomorrow'),
    bot.says('At what time?'),
    user('half past seven in the evening'),
    user('three'),
    bot.says('A table for 3, right?'),
    user('no'),
    bot.says('How many will you be, then?'),
    user('four of us'),
    user('yes please'),
    bot.says('And your name?'),
    user('Mira'),
    bot.collected('reservation', { day: '2026-03-03', time: '19:30', guests: '4', seating: 'terrace', name: 'Mira' }),
    bot.goesTo('table-booked'),
    bot.says('Your table is reserved.'),
    bot.listens(),
  ],
  { now: '2026-03-02T10:00Z', http, tags: ['smoke'] },
);

conversation(
  'code answers where the form leads, and five hours later everything is forgotten',
  [
    bot.on('table-booked', ({ collected }) => [
      { remember: { guest: collected.reservation?.name ?? null } },
      { say: 'Done.' },
      { listen: true },
    ]),
    user('is there a table by the window', { task: 'book-table' }),
    user('on March 5th'),
    user('8 pm'),
    user('2'),
    user('yes'),
    user('Noor'),
    bot.says('Done.'),
    bot.remembers({ guest: 'Noor' }),
    time.passes('5 hours'),
    user('good evening'),
    bot.says('Good evening. Would you like a table?'),
    bot.listens(),
  ],
  { now: '2026-03-02T10:00Z', http },
);
