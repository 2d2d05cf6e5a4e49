/** An assistant that talks: the analysis of texts, the engine of turns, and the app's own code for tasks. */
import type { AnyQueryResult, Assistant } from '../assistant.js';
import { DialogueFailure } from './failure.js';
import type { ActionsRequest, Bot, Effects, FindValue, Handler, TurnInput } from './running.js';
import type { DialogueState } from './state.js';
import { type Speaker, type Turn, takeTurn } from './turn.js';

/** What dialogues need from outside. */
export interface DialogueOptions {
  /** The time; the machine's own by default. */
  readonly now?: () => Date;
  /** Names new dialogues; random UUIDs by default. */
  readonly newId?: () => string;
  /** Asks URLs for actions; by default none is asked, and a task that needs one gets the fallback. */
  readonly request?: (request: ActionsRequest) => Promise<unknown>;
  /** Finds values of types in answers to questions. */
  readonly findValue: FindValue;
}

/** Dialogues with one assistant. It holds no state of any: that is handed in and out. */
export interface Dialogues {
  /** Takes one turn; see `takeTurn`. */
  turn(before: DialogueState | undefined, input: TurnInput, speaker: Speaker): Promise<Turn>;
  /** Answers a task from code, in place of the actions that it has.
   *
   * @throws {RangeError} on a task that the assistant does not have */
  on(task: string, handler: Handler): Dialogues;
}

/** Makes an assistant talk. */
export function createDialogues<Result extends AnyQueryResult>(
  assistant: Assistant<Result>,
  { now = () => new Date(), newId = () => crypto.randomUUID(), request = refuse, findValue }: DialogueOptions,
): Dialogues {
  const handlers = new Map<string, Handler>();
  const bot: Bot = {
    document: assistant.document,
    query: (text, options) => assistant.query(text, options) as unknown as ReturnType<Bot['query']>,
    findValue,
    handler: (task) => handlers.get(task),
  };
  const effects: Effects = { now, newId, request };
  const dialogues: Dialogues = {
    turn: (before, input, speaker) => takeTurn(bot, before, input, speaker, effects),
    on(task, handler) {
      if (!assistant.tasks.includes(task)) {
        throw new RangeError(
          `The assistant has no task ${JSON.stringify(task)}; it has ${assistant.tasks.join(', ')}.`,
        );
      }
      handlers.set(task, handler);
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
