import { defineAssistant, defineFieldType, defineTask } from 'botwright';

const drink = defineFieldType('drink', { values: ['latte', { value: 'chocolate', synonyms: ['bar'] }] });

const order = defineTask('order', {
  fields: { Drink: drink },
  samples: [
    'one {Drink} please',
    'bring a {Drink}',
    'some {Drink} now',
    'for me {Drink} it is',
  ],
});

const hours = defineTask('opening-hours', {
  samples: [
    'when is the bar open',
    'until what time',
    'do you close early',
    'open on Sunday',
  ],
});

const staff = defineTask('staff', {
  samples: [
    'who tends the bar',
    'your boss please',
    'a person',
    'somebody human',
  ],
});

const place = defineTask('location', {
  samples: [
    'how do I find the bar',
    'your address',
    'which street',
    'is it far',
  ],
});

const music = defineTask('music', {
  samples: [
    'is there music in the bar',
    'play jazz',
    'turn it down',
    'too loud',
  ],
});

export default defineAssistant('owl-cafe-bot', { tasks: [order, hours, staff, place, music] });
