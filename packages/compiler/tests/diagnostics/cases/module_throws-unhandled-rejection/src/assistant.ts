import { defineAssistant, defineTask } from 'botwright';

Promise.reject(new Error('nobody handles this'));

export default defineAssistant('owl-cafe-bot', {
  tasks: [defineTask('greeting', { samples: ['hello', 'good morning'] }),],
});
