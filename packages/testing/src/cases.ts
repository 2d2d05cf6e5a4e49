/** Test cases as plain data: what `*.bot-test.ts` files and transcripts are read into, and what a run judges. */
import type { Change } from './world.js';

/** Where something stands. */
export interface Place {
  /** Project-relative, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

/** Whether a case runs: `only` it and its like, not at all (`skip`), or not yet (`todo`: nothing is there to run). */
export type Mark = 'only' | 'skip' | 'todo';

/** Field values (slots) by field name: the value of its first mention, or in a list those of all its mentions in order. */
export type ExpectedFields = Readonly<Record<string, string | readonly string[]>>;

/** What an utterance has to be understood as. */
export interface Understanding {
  /** Name of the task (intent), or `fallback`. */
  readonly task: string;
  /** All fields that are to be found; not looked at where absent. */
  readonly fields?: ExpectedFields;
  /** Fields that may be there or not, with any value; `others` stands for all that `fields` does not name. */
  readonly ignore?: readonly string[] | 'others';
  /** Least confidence that will do, in [0, 1]. */
  readonly minConfidence?: number;
}

/** A text that a reply has to equal, or a regular expression that has to match somewhere in it. */
export type TextPattern = string | { readonly pattern: string; readonly flags: string };

/** What the bot has to do in a turn. */
export type Expectation =
  | { readonly kind: 'says'; readonly text: TextPattern }
  | { readonly kind: 'shows'; readonly text: TextPattern }
  | { readonly kind: 'plays'; readonly url: string }
  | { readonly kind: 'listens'; readonly tasks?: readonly string[] }
  | { readonly kind: 'collects'; readonly name: string; readonly question?: string }
  | { readonly kind: 'handsOff'; readonly uri?: string }
  | { readonly kind: 'ends' }
  | { readonly kind: 'goesTo'; readonly task: string }
  | { readonly kind: 'remembers'; readonly values: Readonly<Record<string, unknown>> }
  | { readonly kind: 'collected'; readonly name: string; readonly answers: Readonly<Record<string, string>> };

/** One thing that the user says in a conversation, and what is to come of it. */
export interface ExpectedTurn {
  readonly text: string;
  /** What changes around the dialogue before it is said. */
  readonly before?: readonly Change[];
  readonly understanding?: Understanding;
  /** In the order in which they were written; says, shows and plays have to come in this order and be all there are. */
  readonly expectations: readonly Expectation[];
  readonly place: Place;
}

interface AnyCase {
  readonly tags: readonly string[];
  readonly mark?: Mark;
  readonly place: Place;
}

/** An utterance on its own. */
export interface UtteranceCase extends AnyCase {
  readonly kind: 'utterance';
  readonly text: string;
  readonly understanding: Understanding;
}

/** A dialogue from its beginning. */
export interface ConversationCase extends AnyCase {
  readonly kind: 'conversation';
  readonly title: string;
  readonly turns: readonly ExpectedTurn[];
}

export type TestCase = UtteranceCase | ConversationCase;

/** What a case is called in reports and by `--filter`. */
export function caseName(testCase: TestCase): string {
  return testCase.kind === 'conversation' ? testCase.title : `${testCase.understanding.task}: ${testCase.text}`;
}
