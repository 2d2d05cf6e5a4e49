/** Conversations: turns of an assistant that says, asks, remembers and goes on. */
export type { Handoff } from './dialogue/actions/handoff.js';
export { ACTIONS_BYTES } from './dialogue/check-actions.js';
export {
  type ActionLike,
  type AnyAssistant,
  createDialogues,
  type DialogueOptions,
  type Dialogues,
  type FieldsOf,
  type FormsOf,
  type ResultOf,
  type TaskHandler,
  type TaskTurn,
} from './dialogue/create-dialogues.js';
export { type DialogueError, type DialogueErrorCode, DialogueFailure } from './dialogue/failure.js';
export { MOST_REDIRECTS } from './dialogue/follow.js';
export { type CollectedAnswer, type CollectRecord, type Json, MEMORY_BYTES, type Memory } from './dialogue/memory.js';
export type { Next, Output, VoiceInput } from './dialogue/output.js';
export type {
  ActionsRequest,
  Analysis,
  FindValue,
  FoundValue,
  Handler,
  HandlerTurn,
  TurnInput,
} from './dialogue/running.js';
export { type DialogueState, readState, SESSION_MS, type Waiting } from './dialogue/state.js';
export type { DestinationRule, Step } from './dialogue/trace.js';
export { MAX_INPUT, type Speaker, type Turn } from './dialogue/turn.js';
export type { RecogniserSetting, ValueOptions, ValueRecogniser } from './find-value.js';
