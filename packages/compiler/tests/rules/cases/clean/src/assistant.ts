import { builtin, defineAssistant, defineFieldType, defineTask } from 'botwright';

const drink = defineFieldType('drink', { values: ['latte', { value: 'espresso', synonyms: ['short black'] }] });

const order = defineTask('order', {
  fields: { Drink: drink, Time: builtin.TIME },
  samples: [
    'a {Drink} please',
    '{Drink} for two',
    'can I have a {Drink:short black}',
    'one {Drink} at {Time:half past nine}',
    'by {Time} please',
    'give me some coffee',
  ],
});

const hours = defineTask('opening-hours', {
  samples: [
    'when do you open',
    'until when are you there',
    'are you closed on Sundays',
    'opening hours please',
    'is there any chance of coffee before the first train leaves',
  ],
});

export default defineAssistant('owl-cafe-bot', { tasks: [order, hours] });
