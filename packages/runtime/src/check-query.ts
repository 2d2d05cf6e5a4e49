/** Refuses what a query cannot be asked with, before any work is done for it. */
import type { QueryOptions } from './assistant.js';
import { QueryError } from './query-error.js';

/**
 * The longest text that is analysed, in UTF-16 units: some five pages. The work grows with the length, so a bound on one is a
 * bound on the other; a longer text is refused rather than cut, since an answer to a part of it could be a wrong one.
 */
export const MAX_TEXT_LENGTH = 10_000;

/** How many task names a message lists. */
const LISTED_TASKS = 20;

/**
 * Checks the arguments of a query.
 *
 * @param known  names of the tasks that `options.tasks` may name
 * @throws {TypeError}  on a value of the wrong type
 * @throws {QueryError} on a value out of range
 */
export function checkQuery(text: string, options: QueryOptions, known: ReadonlySet<string>): void {
  if (typeof text !== 'string') throw new TypeError(`The text of a query must be a string, not ${describe(text)}.`);
  if (text.length > MAX_TEXT_LENGTH) {
    throw new QueryError(
      'text_too_long',
      `The text of a query may have ${MAX_TEXT_LENGTH} characters; this one has ${text.length}.`,
    );
  }
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`The options of a query must be an object, not ${describe(options)}.`);
  }
  if (options.tasks !== undefined) checkTasks(options.tasks, known);
  if (options.language !== undefined) checkLanguage(options.language);
  if (options.runnersUp !== undefined) checkRunnersUp(options.runnersUp);
}

function checkTasks(tasks: readonly string[], known: ReadonlySet<string>): void {
  if (!Array.isArray(tasks)) throw new TypeError(`tasks must be an array of task names, not ${describe(tasks)}.`);
  for (const task of tasks) {
    if (known.has(task)) continue;
    const listed = [...known].slice(0, LISTED_TASKS).join(', ');
    const more = known.size > LISTED_TASKS ? `, and ${known.size - LISTED_TASKS} more` : '';
    throw new QueryError('task_unknown', `There is no task ${JSON.stringify(task)}; there are ${listed}${more}.`);
  }
}

function checkLanguage(language: string): void {
  if (typeof language !== 'string') throw new TypeError(`language must be a string, not ${describe(language)}.`);
  try {
    Intl.getCanonicalLocales(language);
  } catch (cause) {
    const message = `${JSON.stringify(language)} is not a language tag such as en or pt-BR.`;
    throw new QueryError('language_malformed', message, { cause });
  }
}

function checkRunnersUp(count: number): void {
  if (typeof count !== 'number') throw new TypeError(`runnersUp must be a number, not ${describe(count)}.`);
  if (!Number.isInteger(count) || count < 0) {
    throw new QueryError('runners_up', `runnersUp must be a whole number from 0, not ${count}.`);
  }
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  return Array.isArray(value) ? 'an array' : `of type ${typeof value}`;
}
