import { defineAssistant, defineFieldType, defineTask } from 'botwright';

const drink = defineFieldType('drink', { values: ['latte', 'mocha', { value: 'espresso', synonyms: ['short black'] }] });

const order = defineTask('order', {
  fields: { Drink: drink },
  samples: [
    'one {Drink}',
    'a {Drink}',
    'bring me a {Drink}',
    'can I have a {Drink}',
    'I would like one {Drink}',
    'please make a {Drink}',
    'two {Drink}',
    'give me the {Drink}',
  ],
});

const greeting = defineTask('greeting', {
  samples: [
    'hello',
    'hi there',
    'good morning',
    'hey you',
    'is anybody home',
  ],
});

export default defineAssistant('owl-cafe-bot', { tasks: [order, greeting] });
