/** One turn while it runs: what it works with, and what it has come to so far. */
import type { Action, AssistantDocument, QueryResult } from '@botwright/bundle';
import type { DialogueError } from './failure.js';
import type { Memory } from './memory.js';
import type { Output } from './output.js';
import type { Step } from './trace.js';

/** What came in. At most one of `text`, `digits` and `connected` is looked at, in the order digits, text. */
export interface TurnInput {
  /** Up to `MAX_INPUT` UTF-16 units; a longer one counts as none, and as an error. */
  readonly text?: string;
  /** Keys of a phone. */
  readonly digits?: string;
  /** A call that was just connected: nobody has said anything yet. */
  readonly connected?: boolean;
  /** Goes to this task, whatever was said. */
  readonly targetTask?: string;
  /** Attachment of the message, kept with the answer of a form. */
  readonly media?: unknown;
  /** BCP 47. */
  readonly language?: string;
}

/** What was understood of this turn's input. */
export interface Analysis {
  readonly task: string;
  readonly confidence: number;
  readonly nextBestTask: string | null;
  readonly fields: QueryResult['fields'];
}

/** A program that a URL or the app's own code answers with. */
export interface ActionsRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  /** What is told about the dialogue, in this order. */
  readonly parameters: readonly (readonly [name: string, value: string])[];
}

/** Time and network, handed in. */
export interface Effects {
  now(): Date;
  /** Names a new dialogue. */
  newId(): string;
  /** Asks a URL and gives its answer as parsed JSON. Bounded in time and size, and choosy about addresses.
   *
   * @throws whatever it likes: the dialogue goes to the fallback */
  request(request: ActionsRequest): Promise<unknown>;
}

/** A value of a type in a text, in the form of the type; with its place where one utterance may answer several questions.
 *
 * @param inPassing  whether the text answers another question, so that only what is certain is a value: "seven" is no time then
 * @throws {DialogueFailure} `type_missing`; anything else counts as `type_failed` */
export type FindValue = (
  type: string,
  text: string,
  now: Date,
  language: string,
  inPassing?: boolean,
) => string | FoundValue | undefined;

/** A value, and where it stands: `[start, end)` in UTF-16 units. */
export interface FoundValue {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** What a bot consists of. */
export interface Bot {
  readonly document: AssistantDocument;
  /** Analyses a text. */
  query(text: string, options: { tasks?: readonly string[]; language?: string; runnersUp: number }): QueryResult;
  /** The value of a type that answers a question for it; undefined where the text has none. */
  readonly findValue: FindValue;
  /** The app's own code for a task. */
  handler(task: string): Handler | undefined;
}

/** Answers a task from code. */
export type Handler = (turn: HandlerTurn) => Promise<readonly Action[]> | readonly Action[];

/** What a handler is told. */
export interface HandlerTurn {
  readonly task: string;
  readonly text: string;
  readonly confidence: number;
  readonly fields: QueryResult['fields'];
  readonly memory: Memory;
  /** Answers by form and question; those that are filled. */
  readonly collected: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly user: string;
  readonly channel: string;
  readonly dialogue: string;
  readonly now: Date;
}

/** The turn itself. */
export interface Running {
  readonly bot: Bot;
  readonly effects: Effects;
  readonly input: TurnInput;
  /** The input as words: what was said, or the keys that were pressed. */
  readonly words: string;
  readonly now: Date;
  readonly dialogue: string;
  readonly user: string;
  readonly channel: string;
  /** Of this turn's input; null where nothing was analysed. */
  analysis: Analysis | null;
  memory: Memory;
  /** The task that was entered last. */
  task: string | null;
  redirects: number;
  readonly outputs: Output[];
  readonly steps: Step[];
  readonly errors: DialogueError[];
}

/** Notes an error: for the author, and in the trace. */
export function report({ steps, errors }: Running, error: DialogueError): void {
  errors.push(error);
  steps.push({ kind: 'error', error });
}
