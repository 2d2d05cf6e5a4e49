import { defineAssistant, defineTask } from 'botwright';

const goodbye = defineTask('goodbye', {
  samples: [
    'bye',
    'see you',
  ],
});

const greeting = defineTask('greeting', {
  samples: [
    'hello',
    'hi there',
    'good morning',
    'hey you',
    'is anybody home',
  ],
});

export default defineAssistant('owl-cafe-bot', { tasks: [goodbye, greeting] });
