/** The steps of a conversation: what the user says, and what the bot has to do. */
import type { ActionLike, HandlerTurn } from '@botwright/runtime/dialogue';
import type { Expectation, TextPattern, Understanding } from '../cases.js';
import type { Change } from '../world.js';
import { milliseconds } from './duration.js';
import { expectFields, expectText, refuse } from './guards.js';
import { keepFunction } from './registry.js';
import type { AnyTasks, FieldNames, FieldsOf } from './types.js';

/** What the user says. */
export interface UserStep {
  readonly kind: 'user';
  readonly text: string;
  readonly understanding?: Understanding;
}

/** A step of a conversation. */
export type Step = UserStep | Expectation | Change;

/** What an utterance in a conversation has to be understood as, for each task. */
export type ExpectedUnderstanding<Tasks extends AnyTasks> = {
  [Name in (keyof Tasks & string) | 'fallback']: {
    readonly task: Name;
    /** All fields that are to be found; not looked at where left out. */
    readonly fields?: FieldsOf<Tasks, Name>;
    /** Fields that may be there or not; `'others'` for all that `fields` does not name. */
    readonly ignore?: FieldNames<Tasks, Name> | 'others';
    /** Least confidence that will do, in [0, 1]. */
    readonly minConfidence?: number;
  };
}[(keyof Tasks & string) | 'fallback'];

/** Says something to the bot. */
export type User<Tasks extends AnyTasks> = (text: string, understood?: ExpectedUnderstanding<Tasks>) => UserStep;

/** What the bot does next. Where says, shows or plays are named, they are all there may be, in this order. */
export interface Bot<Tasks extends AnyTasks> {
  /** Says a text, or one that a regular expression matches. Questions of a `collect` are said too. */
  readonly says: (text: string | RegExp) => Expectation;
  /** Shows content whose body is this. */
  readonly shows: (body: string | RegExp) => Expectation;
  readonly plays: (url: string) => Expectation;
  /** Waits for the next input; for that of these tasks only, where they are named. */
  readonly listens: (tasks?: readonly (keyof Tasks & string)[]) => Expectation;
  /** Waits for an answer to a question of the `collect` of this name; to this question, where it is named. */
  readonly collects: (name: string, question?: string) => Expectation;
  /** Gives the call away, to this address where one is named. */
  readonly handsOff: (uri?: string) => Expectation;
  /** Does not wait for another input. */
  readonly ends: () => Expectation;
  /** Is led to a task by `redirect`. */
  readonly goesTo: (task: keyof Tasks & string) => Expectation;
  /** Has these values in its memory, whatever else is in it. */
  readonly remembers: (values: Readonly<Record<string, unknown>>) => Expectation;
  /** Has these answers to the questions of a form, whatever others there are. */
  readonly collected: (form: string, answers: Readonly<Record<string, string>>) => Expectation;
  /** Answers a task from code from here on, as `dialogues.on` does in an app. */
  readonly on: (task: keyof Tasks & string, handler: TestHandler) => Change;
}

/** Answers a task from code. */
export type TestHandler = (turn: HandlerTurn) => readonly ActionLike[] | Promise<readonly ActionLike[]>;

/** Moves the clock of a conversation, which stands still unless it is moved. */
export interface Time {
  /** The time is this: ISO 8601, as in `2026-03-01T10:00Z`. */
  readonly is: (now: string) => Change;
  /** So much time passes: `5 hours`, `90 seconds`. Four hours of silence end a dialogue. */
  readonly passes: (duration: string) => Change;
}

export const time: Time = {
  is: (now) => ({ kind: 'now', now: expectMoment(now) }),
  passes: (duration) => {
    const passed = milliseconds(duration);
    if (passed === undefined) refuse("The time that passes has to be such as '5 hours'", duration);
    return { kind: 'after', milliseconds: passed };
  },
};

/** @throws {TypeError} on what is no moment */
export function expectMoment(now: unknown): string {
  if (typeof now !== 'string' || Number.isNaN(Date.parse(now)))
    refuse('The time has to be such as 2026-03-01T10:00Z', now);
  return now;
}

export const user = (text: unknown, understood?: unknown): UserStep => {
  expectText(text, 'What the user says');
  if (understood === undefined) return { kind: 'user', text };
  const { task, fields, ignore, minConfidence } = understood as Understanding;
  expectText(task, `The task of '${text}'`);
  return { kind: 'user', text, understanding: understandingOf(task, fields, { ignore, minConfidence }) };
};

export const bot: Bot<AnyTasks> = {
  says: (text) => ({ kind: 'says', text: toPattern(text, 'says') }),
  shows: (body) => ({ kind: 'shows', text: toPattern(body, 'shows') }),
  plays: (url) => ({ kind: 'plays', url }),
  listens: (tasks) => ({ kind: 'listens', ...(tasks && { tasks }) }),
  collects: (name, question) => ({ kind: 'collects', name, ...(question !== undefined && { question }) }),
  handsOff: (uri) => ({ kind: 'handsOff', ...(uri !== undefined && { uri }) }),
  ends: () => ({ kind: 'ends' }),
  goesTo: (task) => ({ kind: 'goesTo', task }),
  remembers: (values) => ({ kind: 'remembers', values }),
  collected: (form, answers) => ({ kind: 'collected', name: form, answers }),
  on: (task, handler) => ({
    kind: 'handles',
    task,
    handler: { call: keepFunction(handler, `The handler of '${task}'`) },
  }),
};

/** Puts an understanding together, without what is not expected.
 *
 * @throws {TypeError} on what is no expectation */
export function understandingOf(
  task: string,
  fields: unknown,
  { ignore, minConfidence }: { readonly ignore?: unknown; readonly minConfidence?: unknown },
): Understanding {
  if (fields !== undefined) expectFields(fields);
  if (ignore !== undefined && ignore !== 'others' && !Array.isArray(ignore)) {
    refuse("'ignore' has to be a list of fields, or 'others'", ignore);
  }
  if (minConfidence !== undefined && !(typeof minConfidence === 'number' && minConfidence >= 0 && minConfidence <= 1)) {
    refuse("'minConfidence' has to be a number from 0 to 1", minConfidence);
  }
  return {
    task,
    ...(fields !== undefined && { fields }),
    ...(ignore !== undefined && { ignore: ignore as 'others' }),
    ...(minConfidence !== undefined && { minConfidence: minConfidence as number }),
  };
}

function toPattern(text: unknown, what: string): TextPattern {
  if (text instanceof RegExp) return { pattern: text.source, flags: text.flags };
  expectText(text, `What the bot ${what}`);
  return text;
}
