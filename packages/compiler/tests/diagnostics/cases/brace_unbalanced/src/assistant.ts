import { defineAssistant, defineFieldType, defineTask } from 'botwright';

const drinkSize = defineFieldType('drinkSize', { values: ['small', 'medium', 'large'] });

export default defineAssistant('owl-cafe-bot', {
  tasks: [
    defineTask('order', {
      fields: { Size: drinkSize },
      samples: ['a {Size latte', 'a Size} latte', 'a {{Size}} latte {', 'a {Size {Size}} latte', 'a {{{Size}}} latte'],
    }),
  ],
});
