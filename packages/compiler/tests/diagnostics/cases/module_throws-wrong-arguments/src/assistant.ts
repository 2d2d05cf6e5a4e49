import { defineAssistant, defineTask } from 'botwright';

export default defineAssistant('owl-cafe-bot', {
  tasks: [
    // @ts-expect-error: what a caller without a type checker may do
    defineTask('greeting', { samples: 'hello' }),
  ],
});
