/** What cannot be evaluated: data that makes no sense, a baseline that is none. */
export type EvaluationErrorCode =
  | 'samples_too_few'
  | 'folds_invalid'
  | 'data_empty'
  | 'data_malformed'
  | 'data_too_large'
  | 'data_unknown_form'
  | 'split_missing'
  | 'baseline_malformed'
  | 'baseline_other_version';

export class EvaluationError extends Error {
  override readonly name = 'EvaluationError';
  readonly code: EvaluationErrorCode;

  /** @param message  one sentence with the place, for people */
  constructor(code: EvaluationErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
