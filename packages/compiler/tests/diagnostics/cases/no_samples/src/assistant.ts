import { defineAssistant, defineTask } from 'botwright';

export default defineAssistant('owl-cafe-bot', {
  tasks: [
    defineTask('greeting', {}),
    defineTask('fallback', { samples: ['what is the weather'] }),
  ],
  defaults: { assistant_initiation: 'task://greeting' },
});
