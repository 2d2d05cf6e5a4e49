/** What an app sees of a built assistant. */
import type { AssistantDocument, RankedTask } from '@botwright/bundle';

/** What every result has, whatever the assistant; `QueryResult` and each emitted result type fit. */
export interface AnyQueryResult {
  /** The query as it was given. */
  text: string;
  /** Name of the winning task (intent); `fallback` when the assistant is not sure. */
  task: string;
  /** Calibrated probability that the task is right, in [0, 1]. */
  confidence: number;
  /** The first mention of each recognised field (slot), by field name. */
  fields: object;
  /** Every recognised field value, in order of appearance. */
  mentions: object[];
  /** The next best tasks, best first; present when asked for. */
  runnersUp?: RankedTask[];
}

/** What may be asked of one query. */
export interface QueryOptions<Task extends string = string> {
  /** Only these tasks may win, or the fallback. */
  readonly tasks?: readonly Task[];
  /** BCP 47 language of the text: a hint, which no answer needs. Texts in another language, in several or without one are answered alike. */
  readonly language?: string;
  /** How many of the next best tasks to name; 0 or more. */
  readonly runnersUp?: number;
}

/** A built assistant, ready to answer. Immutable: any number of callers may share one. */
export interface Assistant<Result extends AnyQueryResult> {
  readonly name: string;
  /** BCP 47 language of queries that state none. */
  readonly language: string;
  /** Name of the model build that answers. */
  readonly modelBuild: string;
  /** All that the compiler knows of it: tasks with their fields and actions, field types, defaults. Not to be changed. */
  readonly document: AssistantDocument;
  /** Names of all tasks, in the author's order. */
  readonly tasks: readonly Result['task'][];
  /**
   * Analyses one text, synchronously.
   *
   * @param text     what a person wrote or said: any string of up to 10,000 UTF-16 units, the empty one included
   * @param options  what else is known or wanted
   * @throws {TypeError}  where an argument has another type than declared
   * @throws {QueryError} where the text is too long, a task or language unknown, or `runnersUp` no whole number
   * @throws {EncoderError} where the assistant has an encoder and that fails
   */
  query(text: string, options?: QueryOptions<Result['task']>): Result;
}
