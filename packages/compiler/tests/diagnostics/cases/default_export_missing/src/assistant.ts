import { defineAssistant } from 'botwright';

export const assistant = defineAssistant('owl-cafe-bot', { tasks: [] });
