import { defineAssistant, defineFieldType, defineTask } from 'botwright';

const drinkSize = defineFieldType('drinkSize', { values: ['small', 'medium', 'large'] });

export default defineAssistant('owl-cafe-bot', {
  tasks: [
    defineTask('order', {
      fields: { Size: drinkSize, Cup: 'drinkSise', Day: 'Twilio.DAY_OF_WEK' },
      samples: ['a {Size} latte in a {Cup} on {Day}'],
      actions: [
        {
          collect: {
            name: 'form',
            questions: [
              { question: 'Which day?', name: 'day', type: 'Twilio.DAT' },
              { question: 'Anything else?', name: 'hint', type: '' },
            ],
            on_complete: { redirect: 'task://order' },
          },
        },
      ],
    }),
  ],
});
