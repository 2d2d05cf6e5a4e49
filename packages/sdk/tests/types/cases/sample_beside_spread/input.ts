// A wrong sample in a list with spreads is reported at the list: TypeScript cannot point into it.
import { builtin, defineTask } from '@botwright/sdk';

const fields = { Time: builtin.TIME };
const plain: string[] = ['whatever'];
const shared = ['at {Time}', 'by {Tme}'] as const;
const word: string = 'x';

export const after = defineTask('after', { fields, samples: ['at {Time}', ...plain, 'by {Tme}', 'until {Time}'] });
export const before = defineTask('before', { fields, samples: ['by {Tme}', ...plain] });
export const inside = defineTask('inside', { fields, samples: ['at {Time}', ...shared] });
export const constant = defineTask('constant', { fields, samples: shared });
export const template = defineTask('template', { fields, samples: [...plain, `at {Tme} ${word}`] });
