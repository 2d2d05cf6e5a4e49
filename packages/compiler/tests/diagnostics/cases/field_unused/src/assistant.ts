import { defineAssistant, defineFieldType, defineTask } from 'botwright';

const drinkSize = defineFieldType('drinkSize', { values: ['small', 'medium', 'large'] });

export default defineAssistant('owl-cafe-bot', {
  tasks: [
    defineTask('order', { fields: { DrinkSize: drinkSize, CupSize: drinkSize }, samples: ['a {DrinkSize} latte'] }),
    // botwright-ignore-next-line field_unused filled by links
    defineTask('later', { fields: { DrinkSize: drinkSize }, samples: ['later'] }),
  ],
});
