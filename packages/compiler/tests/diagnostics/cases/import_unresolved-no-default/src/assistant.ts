import { defineAssistant } from 'botwright';
import greeting, { goodbye } from './tasks.js';

export default defineAssistant('owl-cafe-bot', { tasks: [greeting, goodbye] });
