import { defineAssistant, defineTask, samplesFrom } from 'botwright';

export default defineAssistant('owl-cafe-bot', {
  tasks: [
    defineTask('greeting', { samples: ['hello', samplesFrom('./greetings.txt'), samplesFrom('./latin.txt')] }),
  ],
});
