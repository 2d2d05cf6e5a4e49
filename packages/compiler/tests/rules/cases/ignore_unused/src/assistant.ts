import { defineAssistant, defineTask } from 'botwright';

const greeting = defineTask('greeting', {
  samples: [
    'hello',
    'hi there',
    // botwright-ignore-next-line sample_in_two_tasks both say it
    'hello you',
    'good morning',
    'hey you',
  ],
});

export default defineAssistant('owl-cafe-bot', { tasks: [greeting] });
