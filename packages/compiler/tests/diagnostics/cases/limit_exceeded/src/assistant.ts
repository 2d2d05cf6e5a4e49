import { defineAssistant, defineFieldType, defineTask, say } from 'botwright';

const word = defineFieldType('word', { values: Array.from({ length: 1001 }, (_, n) => `word-${n}`) });
const names = Array.from({ length: 51 }, (_, n) => `Field${n}`);

export default defineAssistant('owl-cafe-bot', {
  tasks: [
    defineTask('order', {
      fields: Object.fromEntries(names.map((name) => [name, word])),
      samples: [names.map((name) => `{${name}}`).join(' '), 'latte '.repeat(350)],
      actions: [say('Thank you. '.repeat(1500))],
    }),
  ],
});
