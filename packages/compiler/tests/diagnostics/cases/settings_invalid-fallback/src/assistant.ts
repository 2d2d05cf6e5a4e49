import { defineAssistant, defineTask } from 'botwright';

export default defineAssistant('owl-cafe-bot', {
  tasks: [
    defineTask('greeting', { samples: ['hello', 'good morning'] }),
  ],
  fallback: { prefer: 'careful' } as never,
});
