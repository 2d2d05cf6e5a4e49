import { defineAssistant, defineFieldType, defineTask, samplesFrom } from 'botwright';

const size = defineFieldType('size', {
  values: [
    'XL',
    { value: 'large', synonyms: ['big', { text: 'groß', language: 'DE' }, { text: 'grand', language: 'fr-fr' }] },
    { value: 'klein', language: 'de', synonyms: ['winzig', { text: 'small', language: 'en-US' }] },
  ],
});

const drink = defineFieldType('drink', { language: 'de', values: ['Kaffee', { value: 'tea', language: 'en' }] });

export default defineAssistant('owl-cafe-bot', {
  tasks: [
    defineTask('order', {
      language: 'de',
      fields: { Size: size, Drink: drink },
      samples: [
        'einen {Size}en {Drink}',
        { text: 'a {Size} {Drink}', language: 'EN-us' },
        { language: 'fr', samples: ['un {Size} {Drink}', { text: 'un {Drink}', language: 'fr-CA' }, samplesFrom('./order.txt')] },
        samplesFrom('./order.txt', { language: 'it' }),
      ],
    }),
    defineTask('goodbye', { samples: ['bye'] }),
  ],
});
