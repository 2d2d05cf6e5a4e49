/** The authoring API: definitions of assistants as frozen plain data. */
export type { Action } from './actions/action.js';
export {
  type Collect,
  type CollectAction,
  collect,
  type MaxAttempts,
  type NamedType,
  type Question,
} from './actions/collect.js';
export { handoff } from './actions/handoff.js';
export { type ListenAction, type ListenOptions, listen, type VoiceDigits } from './actions/listen.js';
export { play } from './actions/play.js';
export { type Redirect, type RedirectAction, redirect } from './actions/redirect.js';
export { remember } from './actions/remember.js';
export { say } from './actions/say.js';
export { show } from './actions/show.js';
export { type AssistantOptions, defineAssistant } from './assistant.js';
export { type BuiltinTypeName, type BuiltinTypeShortName, builtin } from './builtin.js';
export type { Sample } from './checks/samples.js';
export type * from './definitions.js';
export { defineFieldType, type FieldTypeOptions } from './field-type.js';
export type { Target, TaskLink, TaskReference } from './link.js';
export { type SampleFileOptions, samplesFrom } from './samples-from.js';
export { defineTask, type TaskOptions } from './task.js';
