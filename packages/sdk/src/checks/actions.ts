/** Checks the actions of a task by types alone, as far as the task itself can tell. */
import type { Target, TaskLink } from '../link.js';
import type { IsPattern, List } from './sentence.js';

/** `unknown`, or an object that says that a link is none, or that the task has both actions and a URL for them. To be
 * intersected with the list of actions. */
export type CheckedActions<Name extends string, To extends Target, Url extends string> = [Url] extends [never]
  ? [NoLink<To>] extends [never]
    ? unknown
    : MalformedLink<`Task '${Name}'`, NoLink<To>>
  : { readonly actionsAndUrl: `Task '${Name}' has both 'actions' and 'actionsUrl'. Keep one of them.` };

/** Those members of a union of targets that are neither a task nor the address of a task nor a URL. */
export type NoLink<To> = To extends TaskLink | `https://${string}` | `http://${string}`
  ? never
  : To extends string
    ? IsPattern<To> extends true
      ? never
      : To
    : never;

/** The error of a link that is none. */
export type MalformedLink<Holder extends string, Link extends string> = [Link] extends [string]
  ? {
      readonly malformedLink: `${Holder} links to '${List<Link>}', which is no link. Write 'task://' before the name of a task.`;
    }
  : never;
