import { defineAssistant, defineFieldType, defineTask } from 'botwright';

const drinkSize = defineFieldType('drinkSize', { values: ['small', 'medium', 'large'] });

export default defineAssistant('owl-cafe-bot', {
  tasks: [defineTask('order', { fields: { Size: drinkSize, size: drinkSize }, samples: ['a {Size} {size}'] })],
});
