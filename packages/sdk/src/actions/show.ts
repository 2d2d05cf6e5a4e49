/** `show`: visual output. */
import type { ShowAction } from '@botwright/bundle';
import { frozen } from '../frozen.js';

/** Shows a text, with pictures where the channel has them, then goes on with the next action.
 *
 * @param content  `body` is all that simple channels print; the `url` of an image points to a jpg or png
 * @returns the plain form, `{ show: content }`
 * @throws {TypeError} where the value is no JSON data
 *
 * @example
 * ```ts check
 * import { defineTask, show } from 'botwright';
 *
 * export const menu = defineTask('menu', {
 *   samples: ['what do you have'],
 *   actions: [show({ body: 'Our menu', images: [{ url: 'https://owl.example/menu.png', label: 'Menu' }] })],
 * });
 * ```
 */
export function show(content: ShowAction['show']): ShowAction {
  return frozen({ show: content }, 'show');
}
