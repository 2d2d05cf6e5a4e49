import { defineAssistant, defineTask } from 'botwright';

const switchOn = defineTask('switch-on', {
  samples: [
    'turn the kitchen lamp on',
    'turn kitchen light on please',
    'turn lamp in the hall on',
    'turn hall light on',
    'turn all the lights on now',
  ],
});

const turnOn = defineTask('turn-on', {
  samples: [
    'switch the kitchen lamp on',
    'switch kitchen light on please',
    'switch lamp in the hall on',
    'switch hall light on',
    'switch all the lights on now',
  ],
});

const greeting = defineTask('greeting', {
  samples: [
    'hello',
    'hi there',
    'good morning',
    'hey you',
    'is anybody home',
  ],
});

export default defineAssistant('owl-cafe-bot', { tasks: [switchOn, turnOn, greeting] });
