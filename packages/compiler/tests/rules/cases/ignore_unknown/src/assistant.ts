import { defineAssistant, defineTask } from 'botwright';

const greeting = defineTask('greeting', {
  samples: [
    'hello',
    'hi there',
    // botwright-ignore-next-line sample_dupli both spellings are typed
    'Hi there',
    'good morning',
    'hey you',
  ],
});

export default defineAssistant('owl-cafe-bot', { tasks: [greeting] });
