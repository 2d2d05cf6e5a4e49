import { defineAssistant, defineFieldType, defineTask } from 'botwright';

const drink = defineFieldType('drink', { values: ['latte', 'mocha', { value: 'espresso', synonyms: ['short black'] }] });

const order = defineTask('order', {
  fields: { Drink: drink },
  samples: [
    'can I have a {Drink:latte}',
    'can I have a {Drink:mocha}',
    'can I have a {Drink:short black}',
    'one {Drink} to go',
    'bring {Drink} over',
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
