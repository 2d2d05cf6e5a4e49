/** `botTest`: the functions of a test file, typed by the assistant that it tests. */
import type { AssistantDefinition, TaskDefinition } from '@botwright/sdk';
import type { Expectation, Mark, Understanding } from '../cases.js';
import type { Change } from '../world.js';
import { expectList, expectRecord, expectText, refuse } from './guards.js';
import { type CollectedTurn, callStack, collectCase, keepFunction } from './registry.js';
import { type Bot, bot, expectMoment, type Step, type Time, time, type User, understandingOf, user } from './steps.js';
import type { AnyTasks, FieldNames, FieldsOf, TasksOf } from './types.js';

/** What holds for every row of a table, or for one. */
export interface UnderstandsOptions<Tasks extends AnyTasks, Name extends string> {
  /** Fields that may be there or not, with any value; `'others'` for all that a row does not name. */
  readonly ignore?: FieldNames<Tasks, Name> | 'others';
  /** Least confidence that will do, in [0, 1]. */
  readonly minConfidence?: number;
}

/** An utterance; with it, the fields that are to be found in it, and no others. */
export type Row<Tasks extends AnyTasks, Name extends string> =
  | string
  | readonly [text: string, fields: FieldsOf<Tasks, Name>, options?: UnderstandsOptions<Tasks, Name>];

/** Words to pick cases by: `botwright test --filter @smoke`. */
export interface TagOptions {
  readonly tags?: readonly string[];
}

type UnderstandsFunction<Tasks extends AnyTasks> = <const Name extends (keyof Tasks & string) | 'fallback'>(
  task: Name,
  utterances: readonly Row<Tasks, NoInfer<Name>>[],
  options?: UnderstandsOptions<Tasks, NoInfer<Name>> & TagOptions,
) => void;

/** Expects utterances to be understood as a task, each with its fields where they are given. */
export interface Understands<Tasks extends AnyTasks> extends UnderstandsFunction<Tasks> {
  /** Runs these and whatever else is marked so, and nothing besides. */
  readonly only: UnderstandsFunction<Tasks>;
  readonly skip: UnderstandsFunction<Tasks>;
  /** Counts them as still to be done. */
  readonly todo: UnderstandsFunction<Tasks>;
}

/** What a URL is asked: an action URL, or a webhook that validates an answer. */
export interface HttpRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  /** By name: `CurrentInput`, `Memory`, `ValidateFieldAnswer` … */
  readonly parameters: Readonly<Record<string, string>>;
}

/** A document that a URL answers with, such as `{ actions: […] }` or `{ valid: true }`, or a function that gives one. */
export type HttpAnswer = ((request: HttpRequest) => unknown) | Readonly<Record<string, unknown>>;

/** What a conversation finds around it. */
export interface ConversationOptions extends TagOptions {
  /** When it begins, ISO 8601: `2026-03-01T10:00Z`; otherwise 5 January 2026, a Monday, at 9 o'clock UTC. */
  readonly now?: string;
  /** What answers in place of the network, by URL. To ask any other URL fails the test. */
  readonly http?: Readonly<Record<string, HttpAnswer>>;
}

type ConversationFunction = (title: string, steps: readonly Step[], options?: ConversationOptions) => void;

/** Expects a dialogue, from its beginning, to go like this. */
export interface Conversation extends ConversationFunction {
  readonly only: ConversationFunction;
  readonly skip: ConversationFunction;
  /** A dialogue that is still to be written. */
  readonly todo: (title: string, steps?: readonly Step[], options?: ConversationOptions) => void;
}

/** The functions of a test file. */
export interface BotTest<Tasks extends AnyTasks> {
  readonly understands: Understands<Tasks>;
  readonly conversation: Conversation;
  readonly user: User<Tasks>;
  readonly bot: Bot<Tasks>;
  readonly time: Time;
}

/** Gives the functions for testing an assistant. Task names, field names and the values of closed field types complete in the
 * editor; one that the assistant does not have is underlined.
 *
 * @param assistant  what `defineAssistant` returned
 * @throws {TypeError} where it is something else
 *
 * @example
 * ```ts check
 * import { defineAssistant, defineFieldType, defineTask, listen, say } from 'botwright';
 * import { botTest } from 'botwright/test';
 *
 * const drink = defineFieldType('drink', { values: ['latte', 'espresso'] });
 * const order = defineTask('order', { fields: { Drink: drink }, samples: ['a {Drink}'], actions: [say('Coming up.'), listen()] });
 * const assistant = defineAssistant('cafe', { tasks: [order] }); // stands in a module of its own
 *
 * const { understands, conversation, user, bot } = botTest(assistant);
 *
 * understands('order', [
 *   'I could do with a coffee',
 *   ['one latte please', { Drink: 'latte' }],
 *   ['two of those espressos', { Drink: 'espresso' }, { minConfidence: 0.6 }],
 * ]);
 *
 * understands('fallback', ['what is the weather like', 'book me a flight']);
 *
 * conversation('one latte', [
 *   user('a latte please', { task: 'order', fields: { Drink: 'latte' } }),
 *   bot.says('Coming up.'),
 *   bot.listens(),
 * ]);
 * ```
 */
export function botTest<Task extends TaskDefinition>(assistant: AssistantDefinition<Task>): BotTest<TasksOf<Task>> {
  if ((assistant as { kind?: unknown } | undefined)?.kind !== 'assistant') {
    refuse('botTest takes what defineAssistant returned', assistant);
  }
  const functions: BotTest<AnyTasks> = {
    understands: Object.assign(understandsAs(undefined), {
      only: understandsAs('only'),
      skip: understandsAs('skip'),
      todo: understandsAs('todo'),
    }),
    conversation: Object.assign(conversationAs(undefined), {
      only: conversationAs('only'),
      skip: conversationAs('skip'),
      todo: conversationAs('todo'),
    }),
    user,
    bot,
    time,
  };
  // The functions are the same for every assistant; what they take is narrower by type alone.
  return functions as unknown as BotTest<TasksOf<Task>>;
}

function understandsAs(mark: Mark | undefined): UnderstandsFunction<AnyTasks> {
  return (task, utterances, options = {}) => {
    expectText(task, 'The task');
    expectList(utterances, `The utterances of '${task}'`);
    const rows = utterances.map((row) => toRow(task, row, options));
    collectCase({ kind: 'utterances', rows, tags: options.tags ?? [], mark, stack: callStack() });
  };
}

function toRow(
  task: string,
  row: unknown,
  options: UnderstandsOptions<AnyTasks, string>,
): { text: string; understanding: Understanding } {
  const [text, fields, own = {}] = typeof row === 'string' ? [row] : Array.isArray(row) ? row : [];
  expectText(text, `Each utterance of '${task}'`);
  return { text, understanding: understandingOf(task, fields, { ...options, ...own }) };
}

function conversationAs(mark: Mark | undefined): Conversation['todo'] {
  return (title, steps = [], options = {}) => {
    expectText(title, 'The title of a conversation');
    expectList(steps, `The steps of '${title}'`);
    const turns = toTurns(title, [...worldOf(options), ...steps]);
    collectCase({ kind: 'conversation', title, turns, tags: options.tags ?? [], mark, stack: callStack() });
  };
}

const CHANGES: ReadonlySet<string> = new Set<Change['kind']>(['now', 'after', 'answers', 'handles']);

function isChange(step: Step): step is Change {
  return CHANGES.has(step.kind);
}

/** What holds from the beginning. */
function worldOf({ now, http = {} }: ConversationOptions): Change[] {
  expectRecord(http, "'http'");
  const answers = Object.entries(http).map(
    ([url, answer]): Change => ({
      kind: 'answers',
      url,
      answer: typeof answer === 'function' ? { call: keepFunction(answer, url) } : { document: answer },
    }),
  );
  return [...(now === undefined ? [] : [{ kind: 'now' as const, now: expectMoment(now) }]), ...answers];
}

function toTurns(title: string, steps: readonly Step[]): CollectedTurn[] {
  const turns: (CollectedTurn & { readonly expectations: Expectation[] })[] = [];
  const changes: Change[] = [];
  for (const step of steps) {
    if (typeof step !== 'object' || step === null) refuse(`The steps of '${title}' come from user() and bot`, step);
    if (isChange(step)) {
      changes.push(step);
      continue;
    }
    if (step.kind === 'user') {
      const { text, understanding } = step;
      const before = changes.splice(0);
      turns.push({
        text,
        ...(before.length > 0 && { before }),
        ...(understanding && { understanding }),
        expectations: [],
      });
      continue;
    }
    const turn = turns.at(-1);
    if (turn === undefined) refuse(`'${title}' begins with user(): the bot answers what it was told`, step.kind);
    turn.expectations.push(step);
  }
  return turns;
}
