export {
  BundleError,
  type BundleErrorCode,
  type FieldMention,
  type FieldValue,
  type QueryResult,
  type RankedTask,
  type ValueSource,
} from '@botwright/bundle';
export {
  type Encoder,
  EncoderError,
  type EncoderErrorCode,
  type OpenOptions,
  type VectorSource,
} from '@botwright/nlu/predict';
export type { AnswerValue, AnyForms, AnyQueryResult, Assistant, QueryOptions } from './assistant.js';
export { MAX_TEXT_LENGTH } from './check-query.js';
export { type Handlers, handle } from './handle.js';
export { openAssistant } from './open-assistant.js';
export { QueryError, type QueryErrorCode } from './query-error.js';
