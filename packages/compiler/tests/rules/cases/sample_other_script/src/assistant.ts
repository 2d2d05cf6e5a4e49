import { defineAssistant, defineTask } from 'botwright';

const ask = defineTask('ask', {
  samples: [
    'где моя книга',
    'where is the book',
    'do you have novels',
    'show me the shelves',
    'can I borrow this',
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

const bye = defineTask('goodbye', {
  samples: [
    'bye',
    'see you',
    'farewell',
    'until then',
  ],
});

export default defineAssistant('owl-cafe-bot', { tasks: [ask, greeting, bye] });
