import { defineAssistant, defineTask } from 'botwright';

export default defineAssistant('owl-cafe-bot', {
  tasks: [
    defineTask('greeting', {
      samples: ['hello'],
      actions: [{ listen: { taks: ['greeting'] } }] as never,
    }),
  ],
});
