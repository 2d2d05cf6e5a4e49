import { defineAssistant, defineFieldType, defineTask } from 'botwright';

const drink = defineFieldType('drink', { values: ['latte', 'mocha', { value: 'espresso', synonyms: ['short black'] }] });

const order = defineTask('order', {
  fields: { Drink: drink },
  samples: [
    'one {Drink:latte} please',
    'bring a {Drink:short black}',
    'some coffee now',
    'for us {Drink:latte} it is',
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
