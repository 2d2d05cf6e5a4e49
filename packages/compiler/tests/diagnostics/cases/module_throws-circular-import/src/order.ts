import { defineTask } from 'botwright';

import { polite } from './assistant.js';

export const order = defineTask('order', { samples: polite.map((word) => `one latte ${word}`) });
