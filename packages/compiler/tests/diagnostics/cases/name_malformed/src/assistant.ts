import { defineAssistant, defineFieldType, defineTask } from 'botwright';

const drinkSize = defineFieldType('drink size', { values: ['small', 'medium', 'large'] });

export default defineAssistant('owl cafe', {
  modelBuild: 'v 01',
  tasks: [
    defineTask('-order', { fields: { 'Drink Size': drinkSize }, samples: ['a {Drink Size} latte'] }),
    defineTask('???', { samples: ['what'] }),
  ],
});
