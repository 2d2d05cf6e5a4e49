import { defineAssistant, defineFieldType, defineTask } from 'botwright';

const title = defineFieldType('title', { open: true, values: ['Moby Dick', 'Emma'] });

const find = defineTask('find-title', {
  fields: { Title: title },
  samples: [
    '{Title}',
    'do you have {Title}',
    'where is {Title} please',
    'I look for {Title}',
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

export default defineAssistant('owl-cafe-bot', { tasks: [find, greeting] });
