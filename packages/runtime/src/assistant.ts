/** What an app sees of a built assistant. */
import type { AssistantDocument, RankedTask, ValueSource } from '@botwright/bundle';

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

/** A value that an answer stands for. */
export interface AnswerValue {
  /** The canonical value, or the words themselves where the type is open. */
  readonly value: string;
  readonly source: ValueSource;
  /** UTF-16 offsets of its words, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** What any assistant's forms may collect: answers by form and question. */
export type AnyForms = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A built assistant, ready to answer. Immutable: any number of callers may share one.
 *
 * @typeParam Result  the emitted result type
 * @typeParam Forms   what its forms collect, as emitted; for `createDialogues` */
export interface Assistant<Result extends AnyQueryResult, Forms extends object = AnyForms> {
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
  /**
   * The value of a list field type that a text stands for by itself, as an answer to a question does: the longest value or synonym in
   * it, else a close spelling of one; of an open type, else the words as they were said.
   *
   * @param type  name of a field type of the author's own; built-in ones have recognisers of their own (`@botwright/values`)
   * @returns undefined where there is none, or no such list
   */
  findValue(type: string, text: string): AnswerValue | undefined;
  /** Never present: it carries a type. */
  readonly '~forms'?: Forms;
}
