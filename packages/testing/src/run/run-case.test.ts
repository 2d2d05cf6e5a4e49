import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { documentOf, literalBot } from '../bot.test.support.js';
import type { ConversationCase, Expectation, TestCase, Understanding } from '../cases.js';
import type { Change } from '../world.js';
import { measureCoverage } from './coverage.js';
import { runCase } from './run-case.js';
import { selectCases, shuffle } from './select.js';

const test = suite('runCase');
const place = { file: 'a.bot-test.ts', line: 3, column: 5 };
const fields = [{ name: 'Size', type: 'size' }];
const form = {
  name: 'cup',
  questions: [{ question: 'Which size?', name: 'size', type: 'size' }],
  on_complete: { redirect: 'task://bye' as const },
};
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
    { name: 'form', actions: [{ collect: form }] },
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
async function wrong(testCase: TestCase): Promise<string[]> {
  const { problems } = await runCase(testCase, bot, { suggest });
  return problems.flatMap(({ differences, refusal }) => [
    ...differences.map(({ what, expected, got }) => `${what}: ${expected} | ${got}`),
    ...(refusal ? [refusal] : []),
  ]);
}

test('an understanding: the task, all fields, the confidence', async () => {
  const order = (text: string, rest: Partial<Understanding> = {}): Promise<string[]> =>
    wrong(utterance(text, { task: 'order', ...rest }));
  assert.equal(await order('order Size=small'), []);
  assert.equal(await order('menu Size=small', { fields: { Size: 'small' } }), ['task: order | menu']);
  assert.equal(await order('order Size=small', { fields: { Size: 'large' } }), ['field Size: large | small']);
  assert.equal(await order('order', { fields: { Size: 'large' } }), ['field Size: large | –']);
  assert.equal(await order('order Size=small', { fields: {} }), ['field Size: – | small']);
  assert.equal(await order('order Size=small Size=large', { fields: { Size: 'small' } }), []);
  assert.equal(await order('order Size=small Size=large', { fields: { Size: ['small'] } }), [
    'field Size: small | small, large',
  ]);
  assert.equal(await order('order Size=small', { fields: {}, ignore: ['Size'] }), []);
  assert.equal(await order('order Size=small', { fields: {}, ignore: 'others' }), []);
  assert.equal(await order('order', { minConfidence: 0.75 }), []);
  assert.equal(await order('order', { minConfidence: 0.8 }), ['confidence: at least 0.8 | 0.750']);
  assert.equal(await wrong(utterance('what', { task: 'fallback' })), []);
});

test('names that the assistant does not have are mistakes of the case', async () => {
  assert.equal(await wrong(utterance('order', { task: 'ordr' })), ['There is no task ordr. Did you mean ordr??']);
  assert.equal(await wrong(utterance('order', { task: 'order', fields: { Sise: 'small' } })), [
    'Task order has no field Sise. Did you mean Sise??',
  ]);
  assert.equal(await wrong(utterance('order', { task: 'order', ignore: ['toString'] })), [
    'Task order has no field toString. Did you mean toString??',
  ]);
  assert.match(
    (await wrong(utterance('order', { task: 'order', fields: { Size: 'smal' } })))[0] ?? '',
    /never has the value smal\./,
  );
  assert.match(
    (await wrong(utterance('order', { task: 'order', fields: { Size: 'big' } })))[0] ?? '',
    /another word for large/,
  );
  assert.match((await wrong(conversation(['order', { kind: 'goesTo', task: 'mneu' }])))[0] ?? '', /no task mneu/);
});

test('a conversation: outputs one by one, then what else the bot does', async () => {
  const says = (text: string): Expectation => ({ kind: 'says', text });
  assert.equal(
    await wrong(
      conversation(['menu', { kind: 'shows', text: 'Menu' }, says('Coming up.'), { kind: 'goesTo', task: 'order' }]),
    ),
    [],
  );
  assert.equal(await wrong(conversation(['menu', says('Coming up.')])), [
    'says: Coming up. | shows Menu',
    'says: – | Coming up.',
  ]);
  assert.equal(await wrong(conversation(['bye', says('Bye.'), says('See you.')])), ['says: See you. | –']);
  assert.equal(
    await wrong(
      conversation(['order', { kind: 'says', text: { pattern: 'COMING', flags: 'i' } }, { kind: 'listens' }]),
    ),
    [],
  );
  assert.equal(await wrong(conversation(['order', { kind: 'ends' }], ['bye', { kind: 'ends' }])), [
    'then: ends | listens',
  ]);
  assert.equal(await wrong(conversation(['bye', { kind: 'goesTo', task: 'menu' }])), ['goes to: menu | bye']);
});

test('memory: the keys that are named, whatever the order of their parts', async () => {
  assert.equal(await wrong(conversation(['order', { kind: 'remembers', values: { step: { b: 2, a: 1 } } }])), []);
  assert.equal(await wrong(conversation(['order', { kind: 'remembers', values: { step: 1, other: null } }])), [
    'memory step: 1 | {"a":1,"b":2}',
    'memory other: null | –',
  ]);
});

test('a regular expression that never ends matches nothing, in bounded time', async () => {
  const endless = { pattern: '^(\\w|\\w\\w|[a-z])+$', flags: '' };
  const bot2 = literalBot(documentOf([{ name: 'long', actions: [{ say: `${'a'.repeat(60)}!` }] }]));
  const { problems } = await runCase(conversation(['long', { kind: 'says', text: endless }]), bot2, { suggest });
  assert.is(problems.length, 1);
});

test('a form from its question to its end, with what it has collected', async () => {
  const says = (text: string): Expectation => ({ kind: 'says', text });
  const asked: Expectation = { kind: 'collects', name: 'cup', question: 'size' };
  assert.equal(
    await wrong(
      conversation(
        ['form', says('Which size?'), asked],
        ['huge', says('Which size?'), { kind: 'collects', name: 'cup' }],
        ['the large one', says('Bye.'), { kind: 'goesTo', task: 'bye' }, { kind: 'ends' }],
      ),
    ),
    [],
  );
  const wrongly: Expectation = { kind: 'collected', name: 'cup', answers: { size: 'small', sugar: 'no' } };
  assert.equal(
    await wrong(conversation(['form', { kind: 'collects', name: 'cup', question: 'sugar' }], ['large', wrongly])),
    [
      'then: collects cup sugar | collects cup size',
      'answer cup size: "small" | "large"',
      'answer cup sugar: "no" | –',
    ],
  );
  const misspelt = conversation(['form', { kind: 'collected', name: 'cop', answers: {} }]);
  const small = literalBot(documentOf(bot.document.tasks.filter(({ name }) => name !== 'url')));
  const { problems } = await runCase(misspelt, small, { suggest });
  assert.is(problems[0]?.refusal, 'There is no form cop. Did you mean cop??');
  const [first, second] = conversation(['form'], ['large']).turns;
  assert.ok(first && second);
  const meant = { ...second, understanding: { task: 'order' } };
  assert.match(
    (await wrong({ ...conversation(), turns: [first, meant] }))[0] ?? '',
    /answers the question size of form cup/,
  );
});

test('time passes, URLs answer and code answers, as the script says', async () => {
  const run = async (
    ...turns: [text: string, before: readonly Change[], ...expectations: Expectation[]][]
  ): Promise<string[]> => {
    const script = turns.map(([text, before, ...expectations]) => ({ text, before, expectations, place }));
    const call = async (number: number, argument: unknown): Promise<unknown> => [
      { say: `${number} ${(argument as { text: string }).text}` },
    ];
    const { problems, actions } = await runCase({ ...conversation(), turns: script }, bot, { suggest, call });
    assert.equal(actions.includes('bye#0'), false);
    return problems.flatMap(({ differences, refusal }) => [
      ...differences.map(({ what, got }) => `${what}: ${got}`),
      refusal ?? '',
    ]);
  };
  const document = { actions: [{ say: 'From afar.' }, { listen: true }] };
  const answers: Change = { kind: 'answers', url: 'https://owl.example', answer: { document } };
  assert.equal(await run(['url', [answers], { kind: 'says', text: 'From afar.' }]), []);
  assert.match((await run(['url', []]))[0] ?? '', /was asked, but nothing answers/);
  const handles: Change = { kind: 'handles', task: 'bye', handler: { call: 7 } };
  assert.equal(await run(['bye', [handles], { kind: 'says', text: '7 bye' }]), []);
  const remembers: Expectation = { kind: 'remembers', values: { step: { a: 1, b: 2 } } };
  assert.equal(await run(['order', []], ['order', [{ kind: 'after', milliseconds: 3_600_000 }], remembers]), []);
  assert.equal(await run(['order', []], ['form', [{ kind: 'after', milliseconds: 5 * 3_600_000 }], remembers]), [
    'memory step: –',
    '',
  ]);
});

test('cases are picked by name, file and tag; marked ones say why they do not run', async () => {
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

test('a seed gives one order of everything', async () => {
  const items = Array.from({ length: 100 }, (_, index) => index);
  assert.equal(shuffle(items, 7), shuffle(items, 7));
  assert.not.equal(shuffle(items, 7), shuffle(items, 8));
  assert.equal(
    [...shuffle(items, 7)].sort((a, b) => a - b),
    items,
  );
});

test('coverage: what is expected of tasks and fields, what ran of actions', async () => {
  const cases = [utterance('order Size=small', { task: 'order', fields: { Size: 'small' } }), conversation(['menu'])];
  const ran = await Promise.all(
    cases.map(async (testCase) => ({ testCase, outcome: await runCase(testCase, bot, { suggest }) })),
  );
  const { tasks, fields: found, actions } = measureCoverage(bot.document, ran);
  assert.equal(tasks, { total: 5, covered: 2, missing: ['bye', 'url', 'form'] });
  assert.equal(found, { total: 1, covered: 1, missing: [] });
  assert.equal(actions, { total: 7, covered: 5, missing: ['bye#0 say', 'form#0 collect'] });
});

test.run();
