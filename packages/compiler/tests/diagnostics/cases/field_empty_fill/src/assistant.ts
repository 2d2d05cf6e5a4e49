import { defineAssistant, defineFieldType, defineTask } from 'botwright';

const note = defineFieldType('note', { values: [], open: true });
const name = defineFieldType('name', { values: [], open: true });

export default defineAssistant('owl-cafe-bot', {
  tasks: [
    defineTask('order', { fields: { Note: note }, samples: ['one latte, {Note}', 'a {Note} latte'] }),
    defineTask('call-me', { fields: { Name: name }, samples: ['call me {Name}', 'I am {Name:Mira}'] }),
  ],
});
