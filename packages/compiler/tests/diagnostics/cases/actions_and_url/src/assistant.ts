import { defineAssistant, defineTask, say } from 'botwright';

export default defineAssistant('owl-cafe-bot', {
  tasks: [
    defineTask('greeting', {
      samples: ['hello'],
      actions: [say('Hello.')],
      actionsUrl: 'https://owl-cafe.example/greeting',
    }),
  ],
});
