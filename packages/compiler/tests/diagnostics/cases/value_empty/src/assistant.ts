import { defineAssistant, defineFieldType, defineTask } from 'botwright';

const size = defineFieldType('size', { values: ['small', ' ', { value: 'large', synonyms: [''] }] });

export default defineAssistant('owl-cafe-bot', {
  tasks: [defineTask('order', { fields: { Size: size }, samples: ['a {Size} latte'] })],
});
