import { defineAssistant, defineTask } from 'botwright';

import { greeting } from './greeting.js';

export default defineAssistant('owl-cafe-bot', {
  tasks: [
    greeting,
    defineTask('greeting', { samples: ['good morning'] }),
  ],
});
