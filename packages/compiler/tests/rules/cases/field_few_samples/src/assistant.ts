import { defineAssistant, defineFieldType, defineTask } from 'botwright';

const drink = defineFieldType('drink', { values: ['latte', 'mocha', { value: 'espresso', synonyms: ['short black'] }] });

const size = defineFieldType('size', { values: ['small', 'large'] });

const order = defineTask('order', {
  fields: { Drink: drink, Size: size },
  samples: [
    'one {Drink} please',
    'bring a {Drink}',
    'make it {Size} then',
    'some {Drink} now',
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
