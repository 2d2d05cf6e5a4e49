import { builtin, defineAssistant, defineFieldType, defineTask, samplesFrom } from 'botwright';

const drink = defineFieldType('drink', { values: ['latte', { value: 'espresso', synonyms: ['short black'] }] });

const order = defineTask('order', {
  fields: { Drink: drink, Time: builtin.TIME },
  samples: [
    'a {Drink} please',
    'one latte and no short black',
    'a {Drink} at {Time:half past nine}',
    'by {Time} for me',
    samplesFrom('./orders.txt'),
  ],
});

export default defineAssistant('owl-cafe-bot', { tasks: [order] });
