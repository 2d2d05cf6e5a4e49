import { defineAssistant, defineTask } from 'botwright';

const order = defineTask('order', {
  samples: [
    'one latte to go, please',
    'please, one latte to go',
    'I will take it with me',
    'make it two',
    'a coffee',
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

export default defineAssistant('owl-cafe-bot', { tasks: [order, greeting] });
