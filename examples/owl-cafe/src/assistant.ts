/** The Owl Café's counter. */
import { defineAssistant } from 'botwright';
import { checkMenu } from './tasks/check-menu.js';
import { orderCoffee, orderPlaced } from './tasks/order-coffee.js';
import { fallback, goodbye, greeting } from './tasks/small-talk.js';

export default defineAssistant('owl-cafe-bot', {
  friendlyName: 'Owl Café',
  modelBuild: 'v-01',
  tasks: [orderCoffee, orderPlaced, checkMenu, greeting, goodbye, fallback],
  defaults: { assistant_initiation: greeting, fallback },
  styleSheet: {
    collect: {
      validate: {
        on_failure: { messages: [{ say: 'Sorry, I did not get that.' }], repeat_question: true },
        max_attempts: 3,
      },
    },
  },
});
