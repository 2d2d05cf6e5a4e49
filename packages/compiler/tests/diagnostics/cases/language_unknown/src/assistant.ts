import { defineAssistant, defineFieldType, defineTask, samplesFrom } from 'botwright';

const size = defineFieldType('size', {
  values: [{ value: 'small', synonyms: [{ text: '小', language: 'jp' }] }],
});

export default defineAssistant('owl-cafe-bot', {
  language: 'en-US',
  tasks: [
    defineTask('order', {
      fields: { Size: size },
      samples: [
        'a {Size} coffee',
        { language: 'gr', samples: ['ένα {Size} καφέ'] },
        samplesFrom('./order.txt', { language: 'qqq-DE' }),
        { text: 'nuqneH', language: 'art-x-klingon' },
      ],
    }),
    defineTask('bye', { language: 'de_AT', samples: ['servus'] }),
  ],
});
