import { defineAssistant, defineFieldType, defineTask } from 'botwright';

// As the names of a task and of a field type they are names like others.
const day = defineFieldType('hasOwnProperty', { values: ['today', 'tomorrow'] });

export default defineAssistant('owl-cafe-bot', {
  tasks: [defineTask('hasOwnProperty', { fields: { hasOwnProperty: day }, samples: ['on {hasOwnProperty}'] })],
});
