/** Links: where an action leads. A task itself may stand wherever its `task://name` may. */
import { isTask } from './shape.js';

/** A task, as far as a link to it goes. */
export interface TaskReference<Name extends string = string> {
  readonly kind: 'task';
  readonly name: Name;
}

/** The address of a task. */
export type TaskLink<Name extends string = string> = `task://${Name}`;

/** What a link may be written as: `task://name`, the URL of an action document, or a task. */
export type Target = string | TaskReference;

/** The name of the task that a link leads to; `never` for a URL. */
export type LinkedTask<Link> = Link extends TaskLink<infer Name> ? Name : string extends Link ? string : never;

/** Writes a task as its link; leaves anything else as it is. */
export function toLink(target: unknown): unknown {
  return isTask(target) ? `task://${target.name}` : target;
}

/** Writes a task as its name; leaves anything else as it is. */
export function toTaskName(task: unknown): unknown {
  return isTask(task) ? task.name : task;
}
