import { defineTask } from 'botwright';

export default defineTask('greeting', { samples: ['hello'] });
