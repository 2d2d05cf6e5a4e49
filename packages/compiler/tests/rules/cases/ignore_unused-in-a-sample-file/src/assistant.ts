import { defineAssistant, defineTask, samplesFrom } from 'botwright';

const greeting = defineTask('greeting', { samples: [samplesFrom('./greetings.txt')] });

export default defineAssistant('owl-cafe-bot', { tasks: [greeting] });
