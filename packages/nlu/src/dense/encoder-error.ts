/** The one error of an author's encoder. */

/** What is wrong: `malformed` where it is no encoder, `failed` where it threw or did not answer at once, `not-finite` where a vector
 * holds something that is no finite number. */
export type EncoderErrorCode = 'malformed' | 'failed' | 'not-finite';

/** Thrown where an encoder that was handed in cannot be used, in training and in prediction alike: the answer without its vectors would
 * be another one than the model was measured with. */
export class EncoderError extends Error {
  override readonly name = 'EncoderError';
  readonly code: EncoderErrorCode;

  constructor(code: EncoderErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
