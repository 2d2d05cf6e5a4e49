import { defineAssistant } from 'botwright';

import { greeting } from './greeting.js';
import { order } from './order.js';

export default defineAssistant('owl-cafe-bot', {
  tasks: [greeting, order],
  defaults: { fallback: 'task://sory' },
});
