/** `say`: speaks or writes a text. */
import type { SayAction, Speech } from '@botwright/bundle';
import { frozen } from '../frozen.js';

/** Speaks or writes a text, then goes on with the next action.
 *
 * @param speech  the text, possibly SSML, or `{ speech }`
 * @returns the plain form, `{ say: speech }`
 * @throws {TypeError} where the value is no JSON data
 *
 * @example
 * ```ts check
 * import { defineTask, say } from 'botwright';
 *
 * export const goodbye = defineTask('goodbye', { samples: ['bye', 'see you'], actions: [say('See you soon.')] });
 * ```
 */
export function say(speech: Speech): SayAction {
  return frozen({ say: speech }, 'say');
}
