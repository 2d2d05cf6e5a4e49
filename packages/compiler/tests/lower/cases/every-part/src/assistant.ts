import { builtin, defineAssistant, defineFieldType, defineTask, listen, redirect, samplesFrom, say } from 'botwright';
import { note } from './note.js';

const drinkSize = defineFieldType('drinkSize', {
  // botwright-ignore-next-line value_duplicate
  values: ['small', { value: 'large', synonyms: ['big', 'grande', 'big'] }],
});

const order = defineTask('order', {
  friendlyName: 'Order a drink',
  fields: { Size: drinkSize, Note: note, Cup: 'drinkSize', Time: builtin.TIME },
  samples: [
    'a {Size} latte at {Time}',
    { text: '{Note:ohne Zucker} bitte', language: 'de' },
    'in a {Cup} cup, {{really}}',
    samplesFrom('./order.txt'),
  ],
  actions: [say('Coming up.'), redirect('task://done')],
});

const ask = defineTask('ask', {
  samples: ['where is my order'],
  actions: [
    {
      collect: {
        name: 'form',
        questions: [{ question: 'Which day?', name: 'day', type: 'Twilio.DATE' }],
        on_complete: { redirect: 'task://done' },
      },
    },
  ],
});

const done = defineTask('done', { actions: [say('Thank you.'), listen({ tasks: [order] })] });
const remote = defineTask('remote', { samples: ['call home'], actionsUrl: 'https://owl-cafe.example/actions' });

export default defineAssistant('owl-cafe-bot', {
  friendlyName: 'Owl Café',
  language: 'en-GB',
  modelBuild: 'v-01',
  logQueries: false,
  fallback: { price: 25 },
  defaults: { assistant_initiation: done, fallback: '' },
  styleSheet: { voice: { say_voice: 'Polly.Amy' } },
  tasks: [order, ask, done, remote],
});
