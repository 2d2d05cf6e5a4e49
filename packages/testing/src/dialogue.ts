/** A dialogue, turn by turn: what `chat` and the conversations of `test` share. */
import type { AssistantDocument, QueryResult } from '@botwright/bundle';
import type { Assistant } from '@botwright/runtime';
import { type Next, type Reply, respond } from './respond.js';

/** A built assistant: what answers queries, and its actions. */
export interface TestedBot {
  readonly assistant: Assistant<QueryResult>;
  readonly document: AssistantDocument;
}

/** What a dialogue carries from one turn to the next. */
export interface DialogueState {
  readonly memory: Readonly<Record<string, unknown>>;
  /** How the last turn ended. */
  readonly next: Next;
}

/** What one input has come to. */
export interface Turn {
  readonly result: QueryResult;
  readonly reply: Reply;
  readonly state: DialogueState;
}

/** A dialogue in which nothing has been said. */
export const NEW_DIALOGUE: DialogueState = { memory: {}, next: { kind: 'listen' } };

/** How many of the next best tasks an analysis names. */
const RUNNERS_UP = 3;

/** Takes one turn. An input after the end of a dialogue begins another one.
 *
 * @throws {QueryError} where the text is longer than a query may be */
export function takeTurn({ assistant, document }: TestedBot, text: string, state: DialogueState): Turn {
  const { next } = state;
  const isOver = next.kind === 'end' || next.kind === 'handoff';
  const tasks = next.kind === 'listen' ? next.tasks : undefined;
  const result = assistant.query(text, { runnersUp: RUNNERS_UP, ...(tasks && { tasks }) });
  const reply = respond(document, result, isOver ? {} : state.memory);
  return { result, reply, state: { memory: reply.memory, next: reply.next } };
}

/** Why the next input cannot be answered as the built bot would; undefined where it can. */
export function unanswerable({ next }: DialogueState): string | undefined {
  if (next.kind === 'collect') return `it would be the answer to a question of form ${next.name}`;
  return next.kind === 'unknown' ? next.reason : undefined;
}
