/** Why a document or a folder was refused altogether. */
export type InterchangeErrorCode =
  /** More bytes than the format reads. */
  | 'document_too_long'
  /** Not UTF-8. */
  | 'document_not_text'
  /** Not JSON; the message names line and column. */
  | 'document_not_json'
  /** Nested deeper than any assistant is. */
  | 'document_too_deep'
  /** Something else than an assistant of this format. */
  | 'document_foreign'
  /** No such file, no permission, or a folder where a file is wanted. */
  | 'document_unreadable'
  /** An archive that cannot be unpacked. */
  | 'document_damaged'
  /** Breaks the grammar of its format as a whole; the message names the place. */
  | 'document_malformed'
  /** Files stand where some would be written. */
  | 'output_not_empty'
  /** The disk refuses. */
  | 'output_not_writable';

/** A refusal in one sentence. Nothing was written. */
export class InterchangeError extends Error {
  override readonly name = 'InterchangeError';
  readonly code: InterchangeErrorCode;

  constructor(code: InterchangeErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
