import { defineAssistant, defineTask } from '@botwright/sdk';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readCases } from '../read-cases.js';
import { utteranceExamples } from '../utterance-examples.js';
import { botTest } from './bot-test.js';
import { collected, keptFunctions } from './registry.js';

const test = suite('botTest');
const order = defineTask('order', { fields: { Size: 'size' as string }, samples: ['a {Size} one'] });
const assistant = defineAssistant('cafe', { tasks: [order], fieldTypes: [] });
const { understands, conversation, user, bot, time } = botTest(assistant);

/** The cases that a function defines, as they come back from another thread. */
function casesOf(define: () => void, source = ''): NonNullable<ReturnType<typeof readCases>> {
  const before = collected().length;
  define();
  const cases = readCases({
    collected: JSON.parse(JSON.stringify({ cases: collected().slice(before) })),
    file: 'a.bot-test.ts',
    textOf: () => source,
    locate: () => ({ file: 'a.bot-test.ts', start: 0 }),
  });
  assert.ok(cases);
  return cases;
}

test('a table is a case for each row, with what holds for all of them', () => {
  const cases = casesOf(() => {
    understands('order', ['one', ['a small one', { Size: 'small' }, { minConfidence: 0.9 }]], {
      ignore: 'others',
      minConfidence: 0.5,
      tags: ['x'],
    });
  });
  assert.equal(
    cases.map((each) => each.kind === 'utterance' && each.understanding),
    [
      { task: 'order', ignore: 'others', minConfidence: 0.5 },
      { task: 'order', fields: { Size: 'small' }, ignore: 'others', minConfidence: 0.9 },
    ],
  );
  assert.equal(
    cases.map(({ tags, mark }) => [tags, mark]),
    [
      [['x'], undefined],
      [['x'], undefined],
    ],
  );
});

test('each row has the place of its text, and one that is computed that of the call', () => {
  const source = `understands('order', [\n  'one',\n  ["a \\"big\\" one", {}],\n  'one',\n]);`;
  const cases = casesOf(() => understands('order', ['one', ['a "big" one', {}], 'one', 'computed']), source);
  assert.equal(
    cases.map(({ place }) => [place.line, place.column]),
    [
      [2, 3],
      [3, 4],
      [4, 3],
      [1, 1],
    ],
  );
});

test('a conversation is its turns with what each of them is to bring', () => {
  const [talk] = casesOf(() => {
    conversation.only('a talk', [
      user('one', { task: 'order', fields: { Size: 'small' } }),
      bot.says(/up/i),
      bot.listens(),
      user('bye'),
      bot.ends(),
    ]);
  });
  assert.is(talk?.mark, 'only');
  assert.equal(
    talk?.kind === 'conversation' &&
      talk.turns.map(({ text, understanding, expectations }) => [text, understanding, expectations]),
    [
      [
        'one',
        { task: 'order', fields: { Size: 'small' } },
        [{ kind: 'says', text: { pattern: 'up', flags: 'i' } }, { kind: 'listens' }],
      ],
      ['bye', undefined, [{ kind: 'ends' }]],
    ],
  );
});

test('what changes around a conversation stands before the next thing said, functions as their numbers', () => {
  const [talk] = casesOf(() => {
    conversation(
      'a talk',
      [
        user('one'),
        time.passes('5 hours'),
        bot.on('order', () => []),
        user('two'),
        time.is('2026-03-02T10:00Z'),
        user('three'),
      ],
      { now: '2026-03-01T10:00Z', http: { 'https://a.example': () => ({}), 'https://b.example': { valid: true } } },
    );
  });
  assert.equal(talk?.kind === 'conversation' && talk.turns.map(({ before }) => before), [
    [
      { kind: 'now', now: '2026-03-01T10:00Z' },
      { kind: 'answers', url: 'https://a.example', answer: { call: 1 } },
      { kind: 'answers', url: 'https://b.example', answer: { document: { valid: true } } },
    ],
    [
      { kind: 'after', milliseconds: 5 * 3_600_000 },
      { kind: 'handles', task: 'order', handler: { call: 0 } },
    ],
    [{ kind: 'now', now: '2026-03-02T10:00Z' }],
  ]);
  assert.is(keptFunctions().length, 2);
});

test('callers without types are told what is wrong', () => {
  const calls: [() => unknown, RegExp][] = [
    [() => botTest({} as never), /what defineAssistant returned/],
    [() => understands(1 as never, []), /The task has to be a text, not number/],
    [() => understands('order', 'one' as never), /has to be a list, not 'one'/],
    [() => understands('order', [1 as never]), /Each utterance of 'order' has to be a text/],
    [() => understands('order', [['one', { Size: 1 as never }]]), /value of field 'Size'/],
    [() => understands('order', [['one', {}, { minConfidence: 80 }]]), /number from 0 to 1/],
    [() => conversation('a talk', [bot.says('Hello.')]), /begins with user\(\)/],
    [() => conversation('a talk', [undefined as never]), /come from user\(\) and bot/],
    [() => time.passes('soon'), /such as '5 hours'/],
    [() => time.is('soon'), /such as 2026-03-01T10:00Z/],
    [() => bot.on('order', 1 as never), /handler of 'order' has to be a function/],
    [() => conversation('a talk', [], { http: [] as never }), /'http' has to be an object/],
    [() => bot.says(undefined as never), /What the bot says has to be a text/],
  ];
  for (const [call, message] of calls) assert.throws(call, message);
});

test('what is no test case is not taken for one', () => {
  const base = { file: 'a.ts', textOf: () => '', locate: () => undefined };
  for (const value of [
    undefined,
    null,
    1,
    [],
    { cases: 1 },
    { cases: [null] },
    { cases: [{ kind: 'utterances', tags: [], stack: '' }] },
  ]) {
    assert.is(readCases({ ...base, collected: value }), undefined);
  }
});

test('utterances and what they mean, for measuring a model', () => {
  const cases = casesOf(() => {
    understands('order', ['one', ['a small one', { Size: 'small' }]]);
    understands.skip('order', ['skipped']);
    conversation('a talk', [
      user('hello'),
      user('a big one', { task: 'order', fields: { Size: 'big' }, ignore: 'others' }),
    ]);
  });
  assert.equal(
    utteranceExamples(cases).map(({ place, ...rest }) => rest),
    [
      { text: 'one', task: 'order' },
      { text: 'a small one', task: 'order', fields: { Size: 'small' } },
      { text: 'a big one', task: 'order' },
    ],
  );
});

test.run();
