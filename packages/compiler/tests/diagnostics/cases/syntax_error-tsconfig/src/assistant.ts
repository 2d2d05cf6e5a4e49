import { defineAssistant, defineTask } from 'botwright';

const greeting = defineTask('greeting', { samples: ['hello', 'good morning'] });

export default defineAssistant('owl-cafe-bot', { tasks: [greeting] });
