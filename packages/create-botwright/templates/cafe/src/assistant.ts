/** The café's counter: its tasks, put together. */
import { defineAssistant } from 'botwright';
import { checkMenu } from './tasks/check-menu.js';
import { orderCoffee, orderPlaced } from './tasks/order-coffee.js';
import { fallback, goodbye, greeting } from './tasks/small-talk.js';

export default defineAssistant('%name%', {
  tasks: [orderCoffee, orderPlaced, checkMenu, greeting, goodbye, fallback],
  defaults: { assistant_initiation: greeting, fallback },
});
