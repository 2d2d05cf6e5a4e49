import { defineAssistant, defineTask } from 'botwright';

const polite: string = 42;

export default defineAssistant('owl-cafe-bot', {
  tasks: [defineTask('greeting', { samples: ['hello', 'good morning'] }),],
  greeting: polite,
});
