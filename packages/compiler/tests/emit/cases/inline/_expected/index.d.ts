/* echo, model build v-01. Emitted by Botwright; do not edit. */
import type { Assistant } from '@botwright/runtime';

/**
 * What a query to echo can be answered with; `task` tells which.
 */
export type EchoResult = RepeatResult | FallbackResult;
/**
 * Every task, and the fallback.
 */
export type TaskName = 'repeat' | 'fallback';

/**
 * The task repeat.
 */
export interface RepeatResult {
  /**
   * The query as it was given.
   */
  text: string;
  task: 'repeat';
  /**
   * Calibrated probability that the task is right.
   */
  confidence: number;
  /**
   * The first mention of each recognised field.
   */
  fields: {};
  /**
   * Every recognised field value, in order of appearance.
   *
   * @maxItems 0
   */
  mentions: [];
  /**
   * The next best tasks, best first; present when asked for.
   */
  runnersUp?: RankedTask[];
}
/**
 * A task and the calibrated probability that it is right.
 */
export interface RankedTask {
  task: TaskName;
  confidence: number;
}
/**
 * The assistant is not sure.
 */
export interface FallbackResult {
  /**
   * The query as it was given.
   */
  text: string;
  task: 'fallback';
  /**
   * Calibrated probability that the task is right.
   */
  confidence: number;
  /**
   * The first mention of each recognised field.
   */
  fields: {};
  /**
   * Every recognised field value, in order of appearance.
   *
   * @maxItems 0
   */
  mentions: [];
  /**
   * The next best tasks, best first; present when asked for.
   */
  runnersUp?: RankedTask[];
}

/** What the forms of this assistant collect: answers by form and question. */
export interface EchoForms {}

declare const assistant: Assistant<EchoResult, EchoForms>;

export default assistant;
export { handle } from '@botwright/runtime';
