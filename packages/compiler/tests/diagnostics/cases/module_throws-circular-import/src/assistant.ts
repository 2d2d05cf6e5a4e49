import { defineAssistant } from 'botwright';

import { order } from './order.js';

export const polite = ['please'];
export default defineAssistant('owl-cafe-bot', { tasks: [order] });
