import { defineAssistant, defineTask } from 'botwright';

import { order } from './order.js';

export default defineAssistant('owl-cafe-bot', { tasks: [order, defineTask('greeting', { samples: ['hello {Name}', 'good morning'] })] });
