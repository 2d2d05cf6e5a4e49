/** The one error of training. */

/** Why a set cannot be trained on: `no_samples` where no task has any with words, `task_duplicate`,
 * `field_type_duplicate` and `field_duplicate` where a name is given twice, `field_unknown` where a sample names a field that its
 * task has not, `field_type_unknown` where a field names a type that is not given, `too_large` where there are more tasks than
 * a model can number, `fallback_invalid` where the set's `fallback` is none, `thread_lost` where a thread of a pool ended before its work was done. */
export type TrainingErrorCode =
  | 'no_samples'
  | 'task_duplicate'
  | 'field_type_duplicate'
  | 'field_duplicate'
  | 'field_unknown'
  | 'field_type_unknown'
  | 'too_large'
  | 'fallback_invalid'
  | 'thread_lost';

/** Thrown where a training set contradicts itself or holds nothing to learn from, and where training cannot go on. */
export class TrainingError extends Error {
  override readonly name = 'TrainingError';
  readonly code: TrainingErrorCode;

  constructor(code: TrainingErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
