import { defineAssistant, defineFieldType, defineTask } from 'botwright';

const size = defineFieldType('size', {
  values: [
    { value: 'large', synonyms: ['big', 'ｇｒａｎｄｅ'] },
    { value: 'huge', synonyms: ['Big', 'grande'] },
  ],
});

export default defineAssistant('owl-cafe-bot', {
  tasks: [defineTask('order', { fields: { Size: size }, samples: ['a {Size} latte'] })],
});
