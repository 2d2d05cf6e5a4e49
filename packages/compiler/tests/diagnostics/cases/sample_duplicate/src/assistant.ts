import { defineAssistant, defineTask } from 'botwright';

export default defineAssistant('owl-cafe-bot', {
  tasks: [
    defineTask('greeting', { samples: ['hello', 'Hello ', 'good  morning', 'good morning', { text: 'hello', language: 'de' }] }),
  ],
});
