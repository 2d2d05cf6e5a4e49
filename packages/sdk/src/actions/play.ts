/** `play`: recorded audio. */
import type { PlayAction } from '@botwright/bundle';
import { frozen } from '../frozen.js';

/** Plays recorded audio on a phone call, then goes on with the next action. Other channels ignore it.
 *
 * @param audio  where the audio is, and how often to play it
 * @returns the plain form, `{ play: audio }`
 * @throws {TypeError} where the value is no JSON data
 *
 * @example
 * ```ts check
 * import { defineTask, listen, play } from 'botwright';
 *
 * export const hold = defineTask('hold', {
 *   samples: ['one moment please'],
 *   actions: [play({ url: 'https://owl.example/jazz.mp3', loop: 2 }), listen()],
 * });
 * ```
 */
export function play(audio: PlayAction['play']): PlayAction {
  return frozen({ play: audio }, 'play');
}
