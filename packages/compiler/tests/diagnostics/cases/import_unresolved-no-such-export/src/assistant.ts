import { defineAssistant, defineTaks } from 'botwright';
import { greting } from './greeting.js';

export default defineAssistant('owl-cafe-bot', { tasks: [greting, defineTaks('goodbye', { samples: ['bye'] })] });
