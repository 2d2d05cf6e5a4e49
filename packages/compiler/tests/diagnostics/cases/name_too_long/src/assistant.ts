import { defineAssistant, defineTask } from 'botwright';

export default defineAssistant('owl-cafe-bot', {
  tasks: [
    defineTask('greeting-greeting-greeting-greeting-greeting-greeting-greeting-greeting-', { samples: ['hello'] }),
  ],
});
