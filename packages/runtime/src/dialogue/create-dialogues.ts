/** An assistant that talks: the analysis of texts, the engine of turns, and the app's own code for tasks. */
import type { Action, QueryResult } from '@botwright/bundle';
import type { AnyQueryResult, Assistant } from '../assistant.js';
import { createFindValue, type ValueOptions } from '../find-value.js';
import { DialogueFailure } from './failure.js';
import type { Memory } from './memory.js';
import type { ActionsRequest, Bot, Effects, FindValue, Handler, HandlerTurn, TurnInput } from './running.js';
import type { DialogueState } from './state.js';
import { type Speaker, type Turn, takeTurn } from './turn.js';

/** What dialogues need from outside. */
export interface DialogueOptions extends ValueOptions {
  /** The time; the machine's own by default. */
  readonly now?: () => Date;
  /** Names new dialogues; random UUIDs by default. */
  readonly newId?: () => string;
  /** Asks URLs for actions; by default none is asked, and a task that needs one gets the fallback. */
  readonly request?: (request: ActionsRequest) => Promise<unknown>;
  /** Finds values of types in answers to questions; by default the assistant's own lists and `recognisers` do. */
  readonly findValue?: FindValue;
}

/** Any assistant, whatever it can answer. */
// biome-ignore lint/suspicious/noExplicitAny: the tasks of a query are contravariant, so no narrower type takes every assistant.
export type AnyAssistant = Assistant<any, any>;

/** What an assistant's queries give. */
export type ResultOf<Bot extends AnyAssistant> =
  Bot extends Assistant<infer Result extends AnyQueryResult, infer _> ? Result : never;

/** What an assistant's forms collect. */
export type FormsOf<Bot extends AnyAssistant> =
  Bot extends Assistant<infer _, infer Forms extends object> ? Forms : never;

/** The fields of one task; of any where the tasks are not known. */
export type FieldsOf<Result extends AnyQueryResult, Task extends string> = string extends Result['task']
  ? QueryResult['fields']
  : Extract<Result, { readonly task: Task }>['fields'];

/** What the handler of a task is told, by the types that the compiler emitted. */
export interface TaskTurn<Bot extends AnyAssistant, Remembered extends object, Task extends string>
  extends Omit<HandlerTurn, 'task' | 'fields' | 'memory' | 'collected'> {
  readonly task: Task;
  /** What the utterance said, where it was for this task. */
  readonly fields: FieldsOf<ResultOf<Bot>, Task>;
  /** What was remembered; nothing of it is there from the beginning. */
  readonly memory: Readonly<Partial<Remembered>>;
  /** Answers by form and question; those that are filled. */
  readonly collected: FormsOf<Bot>;
}

/** An action as builders, literals and JSON give it. */
export type ActionLike = DeepReadonly<Action>;

type DeepReadonly<Value> = Value extends object ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> } : Value;

/** Answers one task from code. */
export type TaskHandler<Bot extends AnyAssistant, Remembered extends object, Task extends string> = (
  turn: TaskTurn<Bot, Remembered, Task>,
) => readonly ActionLike[] | Promise<readonly ActionLike[]>;

/** Dialogues with one assistant. It holds no state of any: that is handed in and out. */
export interface Dialogues<Bot extends AnyAssistant = Assistant<QueryResult>, Remembered extends object = Memory> {
  /** Takes one turn; see `takeTurn`. */
  turn(before: DialogueState | undefined, input: TurnInput, speaker: Speaker): Promise<Turn>;
  /** Answers a task from code, in place of the actions that it has.
   *
   * @throws {RangeError} on a task that the assistant does not have */
  on<Task extends ResultOf<Bot>['task']>(
    task: Task,
    handler: TaskHandler<Bot, Remembered, Task>,
  ): Dialogues<Bot, Remembered>;
}

/** Makes an assistant talk.
 *
 * @typeParam Remembered  what its actions and handlers remember: `createDialogues<typeof assistant, { visits: number }>(assistant)` */
export function createDialogues<Talking extends AnyAssistant, Remembered extends object = Memory>(
  assistant: Talking,
  options: DialogueOptions = {},
): Dialogues<Talking, Remembered> {
  const { now = () => new Date(), newId = () => crypto.randomUUID(), request = refuse } = options;
  const handlers = new Map<string, Handler>();
  const bot: Bot = {
    document: assistant.document,
    query: (text, asked) => assistant.query(text, asked),
    findValue: options.findValue ?? createFindValue(assistant, options),
    handler: (task) => handlers.get(task),
  };
  const effects: Effects = { now, newId, request };
  const dialogues: Dialogues<Talking, Remembered> = {
    turn: (before, input, speaker) => takeTurn(bot, before, input, speaker, effects),
    on(task, handler) {
      if (!assistant.tasks.includes(task)) {
        throw new RangeError(
          `The assistant has no task ${JSON.stringify(task)}; it has ${assistant.tasks.join(', ')}.`,
        );
      }
      // What the engine tells every handler is what the emitted types tell of this task.
      handlers.set(task, handler as unknown as Handler);
      return dialogues;
    },
  };
  return dialogues;
}

/** The engine's default is to ask nobody. */
async function refuse({ url }: ActionsRequest): Promise<never> {
  throw new DialogueFailure('request_failed', `${url} was not asked: no network was handed in.`);
}

declare const crypto: { randomUUID(): string };
