import { defineTask, samplesFrom } from 'botwright';

export const greeting = defineTask('greeting', { samples: ['hello', samplesFrom('greetings.txt')] });
