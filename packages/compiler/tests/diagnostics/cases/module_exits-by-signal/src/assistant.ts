import { defineAssistant } from 'botwright';

process.kill(process.pid, 0);
process.kill(process.pid);

export default defineAssistant('owl-cafe-bot', { tasks: [] });
