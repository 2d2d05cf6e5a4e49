/** What a test file imports, as `botwright/test`. */
export {
  type BotTest,
  botTest,
  type Conversation,
  type ConversationOptions,
  type HttpAnswer,
  type HttpRequest,
  type Row,
  type TagOptions,
  type Understands,
  type UnderstandsOptions,
} from './bot-test.js';
export type { Bot, ExpectedUnderstanding, Step, TestHandler, Time, User, UserStep } from './steps.js';
export type { AnyTasks, FieldNames, FieldsOf, TasksOf } from './types.js';
