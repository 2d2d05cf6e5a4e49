/** The reservation: a form with built-in types, a list, a check by a web service and a confirmation. */
import { builtin, collect, defineFieldType, defineTask, listen, say } from 'botwright';

export const seating = defineFieldType('seating', {
  values: [
    { value: 'terrace', synonyms: ['outside', 'outdoors', 'in the garden'] },
    { value: 'window', synonyms: ['by the window', 'with a view'] },
    { value: 'counter', synonyms: ['bar', 'at the bar'] },
  ],
});

/** Where the form leads. The app says which table it is: see `dialogues.on` in bistro.ts. */
export const tableBooked = defineTask('table-booked', {
  actions: [say('Your table is reserved.'), listen()],
});

export const phoneUs = defineTask('phone-us', {
  samples: [
    'can I speak to somebody',
    'what is your phone number',
    'I would rather call',
    'please ring me back',
    'let me talk to a waiter',
    'give me a human',
    'is there a number I can ring',
    'connect me to the restaurant',
    'can I phone you about this',
    'I want to talk to a person',
  ],
  actions: [say('Please ring us: 555 0199.'), listen()],
});

export const bookTable = defineTask('book-table', {
  fields: { Seating: seating },
  samples: [
    'I would like to book a table',
    'can I reserve a table',
    'a table {Seating} please',
    'do you have a free table',
    'is there a table {Seating}',
    'I want to make a reservation',
    'we would like to eat at your place',
    'could we sit {Seating}',
    'reserve a table {Seating} for us',
    'are there seats left {Seating}',
    'put us down for dinner',
    'a reservation for dinner please',
    'book something {Seating} for tonight',
    'may we come for dinner',
  ],
  actions: [
    collect({
      name: 'reservation',
      questions: [
        {
          question: 'For which day?',
          name: 'day',
          type: builtin.DATE,
          validate: {
            webhook: { url: 'https://bistro.example/is-open', method: 'POST' },
            on_failure: { messages: [{ say: 'We are closed then. Another day?' }] },
            max_attempts: { num_attempts: 3, redirect: phoneUs },
          },
        },
        { question: 'At what time?', name: 'time', type: builtin.TIME },
        {
          question: 'For how many people?',
          name: 'guests',
          type: builtin.NUMBER,
          confirm: {
            messages: [{ say: 'A table for {guests}, right?' }],
            on_reject: { messages: [{ say: 'How many will you be, then?' }] },
          },
        },
        {
          question: 'On the terrace, at a window or at the counter?',
          name: 'seating',
          type: seating,
          prefill: 'Seating',
        },
        { question: 'And your name?', name: 'name' },
      ],
      on_complete: { redirect: tableBooked },
    }),
  ],
});
