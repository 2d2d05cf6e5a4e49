import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { documentOf, literalBot } from '../bot.test.support.js';
import type { ConversationCase, Expectation, TestCase, Understanding } from '../cases.js';
import { measureCoverage } from './coverage.js';
import { runCase } from './run-case.js';
import { selectCases, shuffle } from './select.js';

const test = suite('runCase');
const place = { file: 'a.bot-test.ts', line: 3, column: 5 };
const fields = [{ name: 'Size', type: 'size' }];
const bot = literalBot(
  documentOf([
    {
      name: 'order',
      fields,
      actions: [{ say: 'Coming up.' }, { remember: { step: { a: 1, b: 2 } } }, { listen: true }],
    },
    { name: 'menu', actions: [{ show: { body: 'Menu' } }, { redirect: 'task://order' }] },
    { name: 'bye', actions: [{ say: 'Bye.' }] },
    { name: 'url', actionsUrl: 'https://owl.example' },
  ]),
);
const suggest = (word: string): string => `${word}?`;

function utterance(text: string, understanding: Understanding): TestCase {
  return { kind: 'utterance', text, understanding, tags: [], place };
}

function conversation(...turns: [text: string, ...expectations: Expectation[]][]): ConversationCase {
  return {
    kind: 'conversation',
    title: 'a talk',
    tags: ['smoke'],
    place,
    turns: turns.map(([text, ...expectations]) => ({ text, expectations, place })),
  };
}

/** `what: expected | got` of each difference; refusals as they are. */
function wrong(testCase: TestCase): string[] {
  return runCase(testCase, bot, suggest).problems.flatMap(({ differences, refusal }) => [
    ...differences.map(({ what, expected, got }) => `${what}: ${expected} | ${got}`),
    ...(refusal ? [refusal] : []),
  ]);
}

test('an understanding: the task, all fields, the confidence', () => {
  const order = (text: string, rest: Partial<Understanding> = {}): string[] =>
    wrong(utterance(text, { task: 'order', ...rest }));
  assert.equal(order('order Size=small'), []);
  assert.equal(order('menu Size=small', { fields: { Size: 'small' } }), ['task: order | menu']);
  assert.equal(order('order Size=small', { fields: { Size: 'large' } }), ['field Size: large | small']);
  assert.equal(order('order', { fields: { Size: 'large' } }), ['field Size: large | –']);
  assert.equal(order('order Size=small', { fields: {} }), ['field Size: – | small']);
  assert.equal(order('order Size=small Size=large', { fields: { Size: 'small' } }), []);
  assert.equal(order('order Size=small Size=large', { fields: { Size: ['small'] } }), [
    'field Size: small | small, large',
  ]);
  assert.equal(order('order Size=small', { fields: {}, ignore: ['Size'] }), []);
  assert.equal(order('order Size=small', { fields: {}, ignore: 'others' }), []);
  assert.equal(order('order', { minConfidence: 0.75 }), []);
  assert.equal(order('order', { minConfidence: 0.8 }), ['confidence: at least 0.8 | 0.750']);
  assert.equal(wrong(utterance('what', { task: 'fallback' })), []);
});

test('names that the assistant does not have are mistakes of the case', () => {
  assert.equal(wrong(utterance('order', { task: 'ordr' })), ['There is no task ordr. Did you mean ordr??']);
  assert.equal(wrong(utterance('order', { task: 'order', fields: { Sise: 'small' } })), [
    'Task order has no field Sise. Did you mean Sise??',
  ]);
  assert.equal(wrong(utterance('order', { task: 'order', ignore: ['toString'] })), [
    'Task order has no field toString. Did you mean toString??',
  ]);
  assert.match(
    wrong(utterance('order', { task: 'order', fields: { Size: 'smal' } }))[0] ?? '',
    /never has the value smal\./,
  );
  assert.match(
    wrong(utterance('order', { task: 'order', fields: { Size: 'big' } }))[0] ?? '',
    /another word for large/,
  );
  assert.match(wrong(conversation(['order', { kind: 'goesTo', task: 'mneu' }]))[0] ?? '', /no task mneu/);
});

test('a conversation: outputs one by one, then what else the bot does', () => {
  const says = (text: string): Expectation => ({ kind: 'says', text });
  assert.equal(
    wrong(
      conversation(['menu', { kind: 'shows', text: 'Menu' }, says('Coming up.'), { kind: 'goesTo', task: 'order' }]),
    ),
    [],
  );
  assert.equal(wrong(conversation(['menu', says('Coming up.')])), [
    'says: Coming up. | shows Menu',
    'says: – | Coming up.',
  ]);
  assert.equal(wrong(conversation(['bye', says('Bye.'), says('See you.')])), ['says: See you. | –']);
  assert.equal(
    wrong(conversation(['order', { kind: 'says', text: { pattern: 'COMING', flags: 'i' } }, { kind: 'listens' }])),
    [],
  );
  assert.equal(wrong(conversation(['order', { kind: 'ends' }], ['bye', { kind: 'ends' }])), ['then: ends | listens']);
  assert.equal(wrong(conversation(['bye', { kind: 'goesTo', task: 'menu' }])), ['goes to: menu | bye']);
});

test('memory: the keys that are named, whatever the order of their parts', () => {
  assert.equal(wrong(conversation(['order', { kind: 'remembers', values: { step: { b: 2, a: 1 } } }])), []);
  assert.equal(wrong(conversation(['order', { kind: 'remembers', values: { step: 1, other: null } }])), [
    'memory step: 1 | {"a":1,"b":2}',
    'memory other: null | –',
  ]);
});

test('a regular expression that never ends matches nothing, in bounded time', () => {
  const endless = { pattern: '^(\\w|\\w\\w|[a-z])+$', flags: '' };
  const bot2 = literalBot(documentOf([{ name: 'long', actions: [{ say: `${'a'.repeat(60)}!` }] }]));
  const { problems } = runCase(conversation(['long', { kind: 'says', text: endless }]), bot2, suggest);
  assert.is(problems.length, 1);
});

test('what static actions do not tell is refused, never passed', () => {
  assert.match(
    wrong(conversation(['url', { kind: 'ends' }]))[1] ?? '',
    /cannot be told from static actions: task url asks/,
  );
  assert.equal(wrong(conversation(['url'])), []);
  assert.match(wrong(conversation(['url'], ['bye']))[0] ?? '', /cannot be told/);
});

test('cases are picked by name, file and tag; marked ones say why they do not run', () => {
  const cases: TestCase[] = [
    utterance('one', { task: 'order' }),
    { ...utterance('two', { task: 'menu' }), mark: 'skip' },
    { ...conversation(['order']), mark: 'todo' },
  ];
  const picked = (filter: string): number => selectCases(cases, filter).length;
  assert.equal(
    [picked(''), picked('ORDER: one'), picked('@smoke'), picked('a.bot-test'), picked('nothing')],
    [3, 1, 1, 3, 0],
  );
  assert.equal(
    selectCases(cases).map(({ leftOut }) => leftOut),
    [undefined, 'skip', 'todo'],
  );
  const only: TestCase[] = [...cases, { ...utterance('three', { task: 'menu' }), mark: 'only' }];
  assert.equal(
    selectCases(only).map(({ leftOut }) => leftOut),
    ['only', 'skip', 'todo', undefined],
  );
});

test('a seed gives one order of everything', () => {
  const items = Array.from({ length: 100 }, (_, index) => index);
  assert.equal(shuffle(items, 7), shuffle(items, 7));
  assert.not.equal(shuffle(items, 7), shuffle(items, 8));
  assert.equal(
    [...shuffle(items, 7)].sort((a, b) => a - b),
    items,
  );
});

test('coverage: what is expected of tasks and fields, what ran of actions', () => {
  const cases = [utterance('order Size=small', { task: 'order', fields: { Size: 'small' } }), conversation(['menu'])];
  const ran = cases.map((testCase) => ({ testCase, outcome: runCase(testCase, bot, suggest) }));
  const { tasks, fields: found, actions } = measureCoverage(bot.document, ran);
  assert.equal(tasks, { total: 4, covered: 2, missing: ['bye', 'url'] });
  assert.equal(found, { total: 1, covered: 1, missing: [] });
  assert.equal(actions, { total: 6, covered: 5, missing: ['bye#0 say'] });
});

test.run();
