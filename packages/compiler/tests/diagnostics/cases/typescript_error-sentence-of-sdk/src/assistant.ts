import { defineAssistant, defineFieldType, defineTask } from 'botwright';

const size = defineFieldType('size', { values: ['small', 'large'] });

export default defineAssistant('owl-cafe-bot', {
  tasks: [
    defineTask('order', { fields: { Size: size }, samples: ['a {Sze} tea', 'one {Size cup'] }),
  ],
});

throw new Error('no assistant today');
