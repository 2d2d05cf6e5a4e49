import { defineAssistant, defineFieldType, defineTask } from 'botwright';

const date = defineFieldType('Twilio.DATE', { values: ['today'] });

export default defineAssistant('owl-cafe-bot', {
  tasks: [defineTask('__proto__', { fields: { Day: date }, samples: ['on {Day}'] })],
});
