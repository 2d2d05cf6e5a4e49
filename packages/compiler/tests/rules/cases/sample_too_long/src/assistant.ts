import { defineAssistant, defineTask } from 'botwright';

const complain = defineTask('complain', {
  samples: [
    'I want to complain',
    'nobody has answered',
    'this is not good enough',
    'where do I leave feedback',
    'I wrote to you three weeks ago about the noise in the reading room and got no answer I wrote to you three weeks ago about the noise in the reading room and got no answer I wrote to you three weeks ago about the noise in the reading room and got no answer',
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

export default defineAssistant('owl-cafe-bot', { tasks: [complain, greeting] });
