import { defineTask, listen, say } from 'botwright';

export const greeting = defineTask('greeting', {
  samples: ['hello', 'good morning', 'one latte please'],
  actions: [{ say: 42 } as never, listen()],
});
