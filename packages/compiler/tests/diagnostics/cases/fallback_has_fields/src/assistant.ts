import { defineAssistant, defineFieldType, defineTask } from 'botwright';

const drinkSize = defineFieldType('drinkSize', { values: ['small', 'medium', 'large'] });

export default defineAssistant('owl-cafe-bot', {
  tasks: [
    defineTask('greeting', { samples: ['hello', 'good morning'] }),
    defineTask('fallback', { fields: { Size: drinkSize }, samples: ['is the sky {Size}'] }),
  ],
});
