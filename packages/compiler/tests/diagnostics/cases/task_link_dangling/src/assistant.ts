import { defineAssistant, defineTask, listen, redirect, say } from 'botwright';

export const order = defineTask('order', {
  samples: ['one latte'],
  actions: [
    {
      collect: {
        name: 'form',
        questions: [
          {
            question: 'Which size?',
            name: 'size',
            validate: { max_attempts: { num_attempts: 2, redirect: 'task://trouble' } },
            confirm: { messages: [], max_attempts: { num_attempts: 2, redirect: { uri: 'task://doubt' } } },
          },
        ],
        on_complete: { redirect: { uri: 'task://done', method: 'POST' } },
        cancel: { redirect: 'task://left' },
        listen_for: ['oder'],
      },
    },
  ],
});

export const greeting = defineTask('greeting', {
  samples: ['hello'],
  actions: [
    say('task://is-no-link-here'),
    redirect('task://gretings'),
    listen({ tasks: ['oder'], voice_digits: { redirects: { '2': 'task://menu' } } }),
  ],
});

export default defineAssistant('owl-cafe-bot', {
  tasks: [order, greeting],
  defaults: {
    assistant_initiation: 'task://greetin',
    fallback: 'https://owl-cafe.example/fallback',
    collect: { validate_on_failure: 'task://failure' },
  },
});
