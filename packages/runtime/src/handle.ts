/** One function per task, with the compiler watching that none is missing. */
import type { AnyQueryResult } from './assistant.js';
import { QueryError } from './query-error.js';

/** A function for each task that `Result` can be, each given the result of its own task. */
export type Handlers<Result extends AnyQueryResult> = {
  readonly [Task in Result['task']]: (result: Extract<Result, { task: Task }>) => unknown;
};

/** Turns functions for tasks that do not exist into type errors that say so. */
type NoOthers<Given, Known extends string> = {
  readonly [Name in Exclude<keyof Given, Known>]: 'This assistant has no task of this name.';
};

/**
 * Calls the handler of the result's task. That each task and `fallback` has one is checked by type.
 *
 * @param result    what `query` returned
 * @param handlers  functions by task name, as own properties
 * @returns whatever the handler returns
 * @throws {QueryError} `handler_missing` where the types were circumvented, or the module is from another build
 *
 * @example
 * const reply = handle(assistant.query(text), {
 *   'order-coffee': ({ fields }) => `One ${fields.OrderDrinkType?.value ?? 'coffee'}.`,
 *   'check-menu': () => 'We have everything.',
 *   fallback: () => 'Pardon?',
 * });
 */
export function handle<Result extends AnyQueryResult, const Given extends Handlers<Result>>(
  result: Result,
  handlers: Given & NoOthers<Given, Result['task']>,
): ReturnType<Given[Result['task']]> {
  const task: Result['task'] = result.task;
  if (!Object.hasOwn(handlers, task)) {
    throw new QueryError('handler_missing', `There is no handler for the task ${JSON.stringify(task)}.`);
  }
  // The types do not see that the result of this task is what the handler of this task takes.
  const handler = handlers[task] as unknown as (result: Result) => ReturnType<Given[Result['task']]>;
  return handler(result);
}
