/** `redirect`: goes on in another task, or with the actions that a URL answers. */
import type { Method } from '@botwright/bundle';
import { frozen } from '../frozen.js';
import { type Target, type TaskLink, type TaskReference, toLink } from '../link.js';
import { isRecord, isTask } from '../shape.js';

/** The value of a redirect: a link, or a link and the HTTP method to fetch it with. */
export type Redirect<To = Target> = To | { readonly uri: To; readonly method?: Method };

/** The plain form of `redirect`. */
export interface RedirectAction<To = Target> {
  readonly redirect: Redirect<To>;
}

/** Goes on in another task, or with the actions that a URL answers. Nothing after it is run.
 *
 * @param to  a task, `task://name`, a URL, or one of these as `uri` with a `method` (POST by default)
 * @returns the plain form, `{ redirect: to }`, a task written as its link
 * @throws {TypeError} where the value is no JSON data
 *
 * @example
 * ```ts check
 * import { defineAssistant, defineTask, redirect, say } from 'botwright';
 *
 * const greeting = defineTask('greeting', { samples: ['hello'], actions: [say('Hello.')] });
 * const restart = defineTask('restart', { samples: ['start over'], actions: [redirect(greeting)] });
 * const again = defineTask('again', { samples: ['once more'], actions: [redirect('task://restart')] });
 *
 * export default defineAssistant('owl-cafe-bot', { tasks: [greeting, restart, again] });
 * ```
 */
export function redirect<To extends Target = never, Name extends string = never>(
  to: Redirect<To | TaskReference<Name>>,
): RedirectAction<NoInfer<To extends string ? To : never> | TaskLink<NoInfer<Name>>> {
  return frozen({ redirect: lowerRedirect(to) }, 'redirect') as never;
}

/** Writes the task in a redirect as its link; leaves what is no redirect as it is. */
export function lowerRedirect(to: unknown): unknown {
  return isRecord(to) && !isTask(to) ? { ...to, uri: toLink(to.uri) } : toLink(to);
}
