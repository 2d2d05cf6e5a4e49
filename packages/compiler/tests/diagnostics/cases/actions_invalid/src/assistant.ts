import { defineAssistant, defineTask } from 'botwright';

export default defineAssistant('owl-cafe-bot', {
  tasks: [
    defineTask('greeting', {
      samples: ['hello'],
      actions: [
        { say: { text: 'Hello' } },
        { sey: 'Hello' },
        { say: 'Hello', listen: true },
        { collect: { name: 'form', questions: [{ question: 'Size?', name: '' }], on_complete: { redirect: 'order' } } },
        {
          collect: {
            name: 'form',
            questions: [
              { question: 'A pet?', name: 'pet' },
              { question: 'Its name?', name: 'called', when: { question: 'pets', is: 'yes' } },
            ],
            on_complete: { redirect: 'task://order' },
          },
        },
        { handoff: { channel: 'fax', uri: 'https://owl-cafe.example' } },
        { remember: { twilio: {} } },
      ] as never[],
    }),
    defineTask('order', { samples: ['one latte'], actionsUrl: 'ftp://owl-cafe.example' }),
  ],
});
