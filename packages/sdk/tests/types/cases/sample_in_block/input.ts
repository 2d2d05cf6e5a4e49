// Samples of a block are checked as those beside it, and only the wrong ones are reported.
import { defineFieldType, defineTask, samplesFrom } from '@botwright/sdk';

const drink = defineFieldType('drink', {
  language: 'en',
  values: ['milk', { value: 'water', synonyms: ['still', { text: 'Wasser', language: 'de' }] }],
});

export const order = defineTask('order', {
  fields: { Drink: drink },
  language: 'en',
  samples: [
    'a {Drink}',
    { language: 'de', samples: ['ein {Drink}', 'ein {Trank}', { text: 'ein {Drnk}', language: 'de-AT' }, samplesFrom('./de.txt')] },
    { language: 'fr', samples: ['un {Drink}'] },
  ],
});
