import { defineTask } from 'botwright';

export const goodbye = defineTask('goodbye', { samples: ['bye', 'goodbye'] });
