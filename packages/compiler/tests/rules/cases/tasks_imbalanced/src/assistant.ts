import { defineAssistant, defineTask, samplesFrom } from 'botwright';

const order = defineTask('order', { samples: [samplesFrom('./orders.txt')] });
const goodbye = defineTask('goodbye', { samples: ['bye', 'see you', 'farewell', 'until next time'] });
const greeting = defineTask('greeting', { samples: ['hello', 'good morning', 'hey you', 'anybody home'] });

export default defineAssistant('owl-cafe-bot', { tasks: [order, goodbye, greeting] });
