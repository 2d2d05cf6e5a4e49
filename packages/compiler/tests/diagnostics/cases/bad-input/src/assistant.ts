import { defineAssistant, defineFieldType, defineTask } from 'botwright';

const odd = defineFieldType('constructor', {
  values: ['', '\0', '__proto__', { value: 'tea', synonyms: ['brew', 'green tea'] }, { value: 'coffee', synonyms: ['brew'] }, 'tea'],
});
const none = defineFieldType('none', { values: [] });

export default defineAssistant('owl-cafe-bot', {
  tasks: [
    defineTask('constructor', { fields: { toString: odd, Nothing: none }, samples: ['{toString}', '{Nothing}'] }),
    defineTask('one', { samples: ['hello'] }),
    defineTask('same', { samples: ['hello', 'tea', '🎉', '?!', '\ud800 a\0b'] }),
    defineTask('empty', { samples: ['', '\u200b', '\0', '\ud800', '\ue000'] }),
    defineTask('linked', {}),
    defineTask('same', { samples: ['hello again'] }),
    defineTask('__proto__', { samples: ['hi'] }),
  ],
});
