/** `remember`: writes into the memory of the dialogue. */
import type { RememberAction } from '@botwright/bundle';
import { frozen } from '../frozen.js';

/** Merges values into the memory of the dialogue, then goes on with the next action. A key written again is replaced
 * as a whole; the key `twilio` belongs to the runtime.
 *
 * @param values  any JSON values by key
 * @returns the plain form, `{ remember: values }`
 * @throws {TypeError} where a value is no JSON data
 *
 * @example
 * ```ts check
 * import { defineTask, listen, remember } from 'botwright';
 *
 * export const clear = defineTask('clear', { samples: ['start over'], actions: [remember({ basket: [], step: null }), listen()] });
 * ```
 */
export function remember(values: RememberAction['remember']): RememberAction {
  return frozen({ remember: values }, 'remember');
}
