import { defineAssistant, defineFieldType, defineTask } from 'botwright';

const drinkSize = defineFieldType('drinkSize', { values: ['small', 'medium', 'large'] });

export default defineAssistant('owl-cafe-bot', {
  fieldTypes: [drinkSize],
  tasks: [defineTask('greeting', { samples: ['hello', 'good morning'] }),],
});
