/** `handoff`: gives a phone call away. */
import type { HandoffAction } from '@botwright/bundle';
import { frozen } from '../frozen.js';

/** Ends the dialogue and gives the phone call to a TwiML document or to a task router workflow. Nothing after it is run.
 *
 * @param to  `uri` is the URL of the document or `taskrouter://<WorkflowSid>`; `channel` is `voice`, the only one there is
 * @returns the plain form, `{ handoff: { channel: 'voice', … } }`
 * @throws {TypeError} where a value is no JSON data
 *
 * @example
 * ```ts check
 * import { defineTask, handoff, say } from 'botwright';
 *
 * export const human = defineTask('human', {
 *   samples: ['let me talk to a person'],
 *   actions: [say('One moment.'), handoff({ uri: 'https://owl.example/queue.xml', method: 'POST' })],
 * });
 * ```
 */
export function handoff(to: Omit<HandoffAction['handoff'], 'channel'> & { channel?: 'voice' }): HandoffAction {
  return frozen({ handoff: { ...to, channel: 'voice' } }, 'handoff');
}
