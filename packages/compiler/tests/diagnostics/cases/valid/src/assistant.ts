import { defineAssistant, defineFieldType, defineTask } from 'botwright';

console.log('modules may print');
console.error('to both streams');

const drinkSize = defineFieldType('drinkSize', { values: ['small', 'medium', 'large'] });

export default defineAssistant('owl-cafe-bot', {
  tasks: [defineTask('order', { fields: { Size: drinkSize }, samples: ['a {Size} latte {{really}}'] })],
});
