/** Random bots and random inputs: what holds of every turn, whatever was said and whatever the bot does. */
// The comparison of `uvu/assert` takes a key called `constructor` for the class.
import { deepStrictEqual } from 'node:assert';
import type { Action, Collect, Question } from '@botwright/bundle';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Conversation, documentOf } from './bot.test.support.js';
import { collectedData, MEMORY_BYTES } from './memory.js';
import type { TurnInput } from './running.js';
import { readState } from './state.js';
import type { Turn } from './turn.js';

const test = suite('any conversation');

const TASKS = ['a', 'b', 'c', 'fallback'];
const KEYS = ['x', '__proto__', 'constructor', 'toString', 'hasOwnProperty'];
const TYPES = ['Twilio.DATE', 'Twilio.YES_NO', 'Twilio.TIME', 'bad', ''];

const link = fc.constantFrom(...TASKS.map((name) => `task://${name}`), 'task://gone', 'https://owl.example/actions');
const word = fc.constantFrom('Hm.', '', '<p>{x}</p>', 'So {x}, {__proto__}?', 'x'.repeat(3_000));
const say = fc.record({ say: fc.oneof(word, fc.record({ speech: word })) });
const key = fc.constantFrom(...KEYS);
const rarely = { requiredKeys: [] };
const setting = fc.oneof(fc.boolean(), fc.constant<{ words: string[] }>({ words: ['off', 'no'] }));
const attempts = fc.record({ num_attempts: fc.integer({ min: 1, max: 3 }), redirect: link });

const question: fc.Arbitrary<Question> = fc.record(
  {
    question: fc.oneof(word, say),
    name: key,
    type: fc.constantFrom(...TYPES),
    prefill: key,
    optional: setting,
    when: fc.record({ question: key, is: fc.constantFrom('Yes', 'monday', '1') }),
    validate: fc.record(
      {
        allowed_values: fc.constant({ list: ['yes', 'monday', '2026-03-04'] }),
        webhook: fc.constant({ url: 'https://owl.example/check' }),
        on_failure: fc.record({ messages: fc.array(say, { maxLength: 2 }), repeat_question: fc.boolean() }, rarely),
        on_success: say,
        max_attempts: attempts,
      },
      rarely,
    ),
    confirm: fc.record(
      { messages: fc.array(say, { maxLength: 2 }), on_confirm: say, max_attempts: attempts },
      { requiredKeys: ['messages'] },
    ),
  },
  { requiredKeys: ['question', 'name'] },
);

const collect: fc.Arbitrary<Collect> = fc.record(
  {
    name: key,
    questions: fc.uniqueArray(question, { maxLength: 4, selector: ({ name }) => name }),
    on_complete: fc.record({ redirect: link }),
    cancel: fc.record({ redirect: link }),
    listen_for: fc.constantFrom(['a'], ['b', 'gone'], []),
    corrections: setting,
    fill_ahead: fc.boolean(),
  },
  { requiredKeys: ['name', 'questions', 'on_complete'] },
);

const remembered = fc
  .array(fc.tuple(key, fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant('y'.repeat(6_000)))), { maxLength: 3 })
  .map((entries) => Object.fromEntries(entries) as Record<string, unknown>);

const action = fc.oneof(
  say,
  fc.record({ remember: remembered }),
  fc.record({ redirect: link }),
  fc.record({ listen: fc.oneof(fc.boolean(), fc.record({ tasks: fc.subarray([...TASKS, 'gone']) })) }),
  fc.constant({ listen: { voice_digits: { redirects: { 1: 'task://b', 2: 'task://gone' } } } }),
  fc.constant({ handoff: { channel: 'voice', uri: 'taskrouter://WW1' } }),
  { weight: 4, arbitrary: fc.record({ collect }) },
) as fc.Arbitrary<Action>;

const task = (name: string): fc.Arbitrary<Parameters<typeof documentOf>[0][number]> =>
  fc.record(
    {
      name: fc.constant(name),
      actions: fc.array(action, { maxLength: 4 }),
      actionsUrl: fc.constant('https://owl.example/actions'),
    },
    { requiredKeys: ['name', 'actions'] },
  );

const VALUES = ['Twilio.DATE:2026-03-04', 'no, Twilio.DATE:monday', 'Twilio.TIME:10:00', 'yes', 'no', 'off', 'stop'];
const input: fc.Arbitrary<TurnInput> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      text: fc.constantFrom(
        ...TASKS,
        ...VALUES,
        'a x=Yes __proto__=monday',
        '',
        '?',
        'z'.repeat(9_000),
        'z'.repeat(20_000),
      ),
    }),
  },
  fc.record({ digits: fc.constantFrom('1', '2', '9', '__proto__') }),
  fc.constant({ connected: true }),
  fc.record({ text: fc.string(), media: fc.jsonValue({ maxDepth: 1 }) }),
  fc.record({ targetTask: fc.constantFrom('a', 'gone', '__proto__') }),
);

/** What a URL answers, by turns. */
const ANSWERS: readonly (() => unknown)[] = [
  () => ({ actions: [{ say: 'From afar.' }, { redirect: 'task://a' }] }),
  () => ({ valid: true, value: 'better', message: 'Taken.' }),
  () => ({ valid: false, message: 'Not that.' }),
  () => JSON.parse('{"actions":[{"remember":{"__proto__":{"polluted":1}}},{"listen":true}]}'),
  () => {
    throw new Error('gone');
  },
  () => '<html>',
];

function conversation(tasks: Parameters<typeof documentOf>[0]): Conversation {
  const document = documentOf(tasks, { defaults: { assistant_initiation: 'task://a', fallback: 'task://fallback' } });
  const talk = new Conversation(document);
  talk.answer = () => ANSWERS[talk.requests.length % ANSWERS.length]?.();
  return talk;
}

/** What holds of every turn, also of one that goes on from a state that somebody has changed. */
function check(turn: Turn): void {
  const text = JSON.stringify(turn.state);
  deepStrictEqual(readState(JSON.parse(text)), turn.state);
  assert.ok(new TextEncoder().encode(JSON.stringify(turn.state.memory)).length <= MEMORY_BYTES);
  assert.is(turn.state.waiting === null, turn.next.kind === 'end' || turn.next.kind === 'handoff');
  // The first program and five redirects; the fallback the same; and one more task may answer in between.
  assert.ok(turn.steps.filter(({ kind }) => kind === 'task').length <= 13);
  assert.is(turn.errors.length, turn.steps.filter(({ kind }) => kind === 'error').length);
}

/** What holds of the forms as long as nobody else writes to them. */
function checkForms(turn: Turn): void {
  for (const { answers, status, date_completed } of Object.values(collectedData(turn.state.memory))) {
    assert.is(date_completed === undefined, status === 'in-progress');
    for (const answer of Object.values(answers)) {
      assert.is(typeof answer.answer === 'string', answer.filled);
      assert.ok(!answer.confirmed || answer.filled);
      assert.ok(answer.attempts >= answer.validate_attempts);
      assert.ok(answer.error === undefined || !answer.filled);
    }
  }
}

test('goes on, can be stored, stays within its bounds, and comes out the same again', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(...TASKS.map(task)),
      fc.array(input, { minLength: 1, maxLength: 8 }),
      async (generated, inputs) => {
        const tasks = JSON.parse(JSON.stringify(generated)) as typeof generated;
        const [one, other] = [conversation(tasks), conversation(tasks)];
        for (const each of inputs) {
          const turn = await one.say(each);
          check(turn);
          checkForms(turn);
          deepStrictEqual(turn, await other.say(each));
        }
        assert.is((Object.prototype as { polluted?: unknown }).polluted, undefined);
      },
    ),
    { numRuns: 300, seed: 7 },
  );
});

test('what was stored may be anything', () => {
  fc.assert(
    fc.property(
      fc.object({ maxDepth: 3, key: fc.constantFrom('version', 'waiting', 'memory', 'turn', 'kind') }),
      (value) => {
        assert.is(readState({ ...value, version: 1 }), undefined);
      },
    ),
    { numRuns: 200, seed: 7 },
  );
});

test('a state with one value replaced is read, and gone on with, or is none', async () => {
  const form: Collect = {
    name: 'f',
    questions: [
      { question: 'When?', name: 'q', type: 'Twilio.DATE' },
      { question: 'Why?', name: 'r' },
    ],
    on_complete: { redirect: 'task://b' },
  };
  const tasks = [
    { name: 'a', actions: [{ remember: { seen: [1] } }, { collect: form }] },
    { name: 'b', actions: [{ listen: true } as const] },
    { name: 'fallback', actions: [{ say: '?' }, { listen: true } as const] },
  ];
  const talk = conversation(tasks);
  await talk.say('a');
  await talk.say('dunno');
  const stored = JSON.stringify(talk.state);
  for (const broken of mutations(JSON.parse(stored))) {
    talk.state = readState(JSON.parse(broken));
    check(await talk.say('Twilio.DATE:2026-03-04'));
  }
});

/** The document with each of its values replaced in turn, as JSON. */
function* mutations(root: unknown): Generator<string> {
  const places: { holder: Record<string, unknown>; name: string }[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const name of Object.keys(value)) {
      places.push({ holder: value as Record<string, unknown>, name });
      visit((value as Record<string, unknown>)[name]);
    }
  };
  visit(root);
  for (const { holder, name } of places) {
    const kept = holder[name];
    for (const other of [null, 5, -1, 1e9, 'x', [], {}, { __proto__: null, constructor: 1 }, true, undefined]) {
      holder[name] = other;
      yield JSON.stringify(root);
    }
    holder[name] = kept;
  }
}

test.run();
