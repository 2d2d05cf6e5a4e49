// What is not known to the letter is left to the compiler of the project.
import { builtin, defineTask, samplesFrom, type Sample } from '@botwright/sdk';

const plain: string[] = ['{Wrong}'];
const word: string = 'x';
const shared = ['at {Time}', 'at {Time:nine}'] as const;
const mixed: readonly Sample[] = plain;

export const unchecked = defineTask('unchecked', {
  fields: { Time: builtin.TIME },
  samples: ['at {Time}', `at {${word}}`, `at {Time:${word}} ${word}`, `${word} {T${word}}`, word, samplesFrom('./more.txt')],
});
export const spread = defineTask('spread', {
  fields: { Time: builtin.TIME },
  samples: ['at {Time}', ...plain, 'by {Time}', ...shared, `at {Time} ${word}`, ...mixed, { text: 'um {Time}' }],
});
export const wholeList = defineTask('whole-list', { samples: plain });
export const constantList = defineTask('constant-list', { fields: { Time: builtin.TIME }, samples: shared });

const fields: Record<string, 'Twilio.TIME'> = { Time: 'Twilio.TIME' };
export const anyField = defineTask('any-field', { fields, samples: ['{Whatever}'] });
