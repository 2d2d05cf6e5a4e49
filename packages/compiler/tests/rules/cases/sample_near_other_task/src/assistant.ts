import { defineAssistant, defineTask } from 'botwright';

const hours = defineTask('opening-hours', {
  samples: [
    'what time do you open',
    'when do you close tonight',
    'are you there on Sunday',
    'until when can I come',
    'today your hours',
  ],
});

const holidays = defineTask('holidays', {
  samples: [
    'what time do you open today',
    'is it a holiday tomorrow',
    'do you work over Easter',
    'closed at Christmas',
    'which days are off',
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

export default defineAssistant('owl-cafe-bot', { tasks: [hours, holidays, greeting] });
