/** Why a query or its result could not be handled. */
export type QueryErrorCode =
  /** The text has more than `MAX_TEXT_LENGTH` UTF-16 units. */
  | 'text_too_long'
  /** `tasks` names one that the assistant does not have. */
  | 'task_unknown'
  /** `language` is not a BCP 47 language tag. */
  | 'language_malformed'
  /** `runnersUp` is not a whole number from 0. */
  | 'runners_up'
  /** `handle` was given no function for the result's task. */
  | 'handler_missing';

/** A query that cannot be answered as asked. `code` is stable; the message is one sentence for people. */
export class QueryError extends Error {
  readonly code: QueryErrorCode;

  constructor(code: QueryErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'QueryError';
    this.code = code;
  }
}
