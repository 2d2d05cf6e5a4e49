import { defineAssistant } from 'botwright';

import { greeting } from './greeting.js';

export default defineAssistant('owl-cafe-bot', { tasks: [greeting] });
