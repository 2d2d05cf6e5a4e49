import { defineAssistant, defineFieldType, defineTask } from 'botwright';

import { goodbye } from './goodbye.js';

const drinkSize = defineFieldType('drinkSize', { values: ['small', 'medium', 'large'] });

export default defineAssistant('owl-cafe-bot', {
  tasks: [
    goodbye,
    defineTask('hang-up', { samples: ['end the call', 'Goodbye'] }),
    defineTask('order', { fields: { Size: drinkSize }, samples: ['a {Size} one'] }),
    defineTask('resize', { fields: { NewSize: drinkSize }, samples: ['A {NewSize} one'] }),
  ],
});
