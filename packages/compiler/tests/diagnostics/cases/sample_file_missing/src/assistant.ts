import { defineAssistant } from 'botwright';

import { greeting } from './tasks/greeting.js';

export default defineAssistant('owl-cafe-bot', { tasks: [greeting] });
