import { defineAssistant } from 'botwright';

if (process.env.OWL_CAFE_KEY === undefined) {
  process.exit(3);
}

export default defineAssistant('owl-cafe-bot', { tasks: [] });
