import { defineAssistant, defineTask } from 'botwright';

const greeting = defineTask('greeting', {
  samples: [
    'hello',
    'hi there',
    // botwright-ignore-next-line sample_duplicate
    'Hi there',
    'good morning',
    'hey you',
  ],
});

export default defineAssistant('owl-cafe-bot', { tasks: [greeting] });
