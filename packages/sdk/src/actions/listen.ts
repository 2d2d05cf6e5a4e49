/** `listen`: waits for the next input and routes it. */
import { frozen } from '../frozen.js';
import { type Target, type TaskLink, type TaskReference, toLink, toTaskName } from '../link.js';
import { isRecord } from '../shape.js';

/** How keys pressed on a phone are taken. */
export interface VoiceDigits {
  /** Stop after so many keys. */
  readonly num_digits?: number;
  /** The key that ends the entry: one of `0`-`9`, `#` and `*`. */
  readonly finish_on_key?: string;
}

/** What to wait for. */
export interface ListenOptions<To = Target, Task = string | TaskReference> {
  /** Only these tasks may win; all may where left out. */
  readonly tasks?: readonly Task[];
  /** Whether a caller's speech stops the bot's own; true by default. */
  readonly barge?: boolean;
  /** Keys of a phone, and where each entry leads. */
  readonly voice_digits?: VoiceDigits & { readonly redirects?: Readonly<Record<string, To>> };
}

/** The plain form of `listen`. */
export interface ListenAction<To = Target, Task = string | TaskReference> {
  readonly listen: boolean | ListenOptions<To, Task>;
}

/** Keeps the dialogue open and waits for the next input. Without it a dialogue ends with its last action.
 *
 * @param options  what to wait for; anything where left out
 * @returns the plain form, `{ listen: true }` or `{ listen: options }`, tasks written as names and links
 * @throws {TypeError} where the value is no JSON data
 *
 * @example
 * ```ts check
 * import { defineAssistant, defineTask, listen, say } from 'botwright';
 *
 * const track = defineTask('track', { samples: ['where is my parcel'], actions: [say('On its way.')] });
 * const greeting = defineTask('greeting', {
 *   samples: ['hello'],
 *   actions: [say('Press 1 to track a parcel.'), listen({ tasks: [track], voice_digits: { num_digits: 1, redirects: { 1: track } } })],
 * });
 *
 * export default defineAssistant('parcel-desk', { tasks: [track, greeting] });
 * ```
 */
export function listen<To extends Target = never, Name extends string = never>(
  options: ListenAction<To | TaskReference<Name>, Name | TaskReference<Name>>['listen'] = true,
): ListenAction<NoInfer<To extends string ? To : never> | TaskLink<NoInfer<Name>>, NoInfer<Name>> {
  return frozen({ listen: lowerListen(options) }, 'listen') as never;
}

/** Writes the tasks in the value of a `listen` as names and links; leaves what has another shape as it is. */
export function lowerListen(options: unknown): unknown {
  if (!isRecord(options)) return options;
  const { tasks, voice_digits: digits } = options;
  return {
    ...options,
    tasks: Array.isArray(tasks) ? tasks.map(toTaskName) : tasks,
    voice_digits: isRecord(digits) ? { ...digits, redirects: lowerRedirects(digits.redirects) } : digits,
  };
}

function lowerRedirects(redirects: unknown): unknown {
  if (!isRecord(redirects)) return redirects;
  return Object.fromEntries(Object.entries(redirects).map(([digits, target]) => [digits, toLink(target)]));
}
