import { defineAssistant, defineTask, listen, redirect, say } from 'botwright';

export default defineAssistant('owl-cafe-bot', {
  tasks: [
    defineTask('greeting', { samples: ['hello'], actions: [redirect('task://menu')] }),
    defineTask('menu', { actions: [listen({ voice_digits: { redirects: { '1': 'task://opening-hours' } } })] }),
    defineTask('opening-hours', { actions: [say('From eight to six.')] }),
    defineTask('lost', { actions: [redirect('task://found')] }),
    defineTask('found', { actions: [redirect('task://lost')] }),
    defineTask('fallback', { actions: [say('Sorry?')] }),
    defineTask('start', { actions: [say('Welcome.')] }),
  ],
  defaults: { assistant_initiation: 'task://start' },
});
