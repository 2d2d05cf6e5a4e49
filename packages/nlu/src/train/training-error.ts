/** The one error of training. */

/** Why a set cannot be trained on: `no_samples` where no task has any, `field_unknown` where a sample names a field that its
 * task has not, `field_type_unknown` where a field names a type that is not given, `too_large` where there are more tasks than
 * a model can number. */
export type TrainingErrorCode = 'no_samples' | 'field_unknown' | 'field_type_unknown' | 'too_large';

/** Thrown where a training set contradicts itself or holds nothing to learn from. */
export class TrainingError extends Error {
  override readonly name = 'TrainingError';
  readonly code: TrainingErrorCode;

  constructor(code: TrainingErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
