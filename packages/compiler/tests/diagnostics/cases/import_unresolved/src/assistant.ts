import { defineAssistant } from 'botwright';

import { greeting } from './task/greeting.js';
import { goodbye } from './tasks/greeting.js';

export default defineAssistant('owl-cafe-bot', { tasks: [greeting, goodbye] });
