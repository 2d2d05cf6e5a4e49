import { defineAssistant, defineTask, say } from 'botwright';

const booked = defineTask('booked', { actions: [say('Your table is booked.')] });

const book = defineTask('book', {
  samples: ['book a table', 'a table please'],
  actions: [
    {
      collect: {
        name: 'table',
        questions: [{ question: 'Which day?', name: 'day' }],
        onComplete: { redirect: 'task://booked' },
      },
    },
  ] as never,
});

export default defineAssistant('owl-cafe-bot', { tasks: [booked, book] });
