import { defineTask } from 'botwright';

export const greeting = defineTask('greeting', { samples: ['hello'] });
