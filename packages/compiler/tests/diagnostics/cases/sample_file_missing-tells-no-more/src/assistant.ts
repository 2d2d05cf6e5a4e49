import { defineAssistant, defineFieldType, defineTask, redirect, samplesFrom, say } from 'botwright';

const drinkSize = defineFieldType('drinkSize', { values: ['small', 'medium', 'large'] });

const order = defineTask('order', {
  fields: { DrinkSize: drinkSize },
  samples: [samplesFrom('./order.txt')],
  actions: [redirect('task://done')],
});

export default defineAssistant('owl-cafe-bot', { tasks: [order, defineTask('done', { actions: [say('Thank you.')] })] });
