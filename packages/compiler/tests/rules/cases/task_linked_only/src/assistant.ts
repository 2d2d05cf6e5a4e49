import { collect, defineAssistant, defineTask, listen, say } from 'botwright';

const hours = defineTask('opening-hours', {
  actions: [say('From eight to six.')],
});

const placed = defineTask('order-placed', {
  actions: [say('Done.')],
});

const greet = defineTask('greeting', {
  samples: [
    'hello',
    'hi there',
    'good morning',
    'hey you',
    'is anybody home',
  ],
  actions: [
    listen({ tasks: ['opening-hours'] }),
    collect({ name: 'order', questions: [{ question: 'What?', name: 'what' }], on_complete: { redirect: 'task://order-placed' } }),
  ],
});

export default defineAssistant('owl-cafe-bot', { tasks: [hours, placed, greet] });
