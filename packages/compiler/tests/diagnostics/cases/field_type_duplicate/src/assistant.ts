import { defineAssistant, defineFieldType, defineTask } from 'botwright';

import { order } from './order.js';

const size = defineFieldType('size', { values: ['tall', 'grande'] });

export default defineAssistant('owl-cafe-bot', {
  tasks: [order, defineTask('resize', { fields: { Size: size }, samples: ['make it {Size}'] })],
});
