import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { ConversationCase, Expectation, TextPattern, Understanding } from '../cases.js';
import type { Change } from '../world.js';
import { parseTranscript } from './parse.js';
import { writeTranscript } from './write.js';

const test = suite('transcripts');
const suggest = (word: string, known: readonly string[]): string | undefined =>
  known.find((each) => each[0] === word[0]);

function parse(text: string): ReturnType<typeof parseTranscript> {
  return parseTranscript(text, 'tests/order.bot-test.txt', suggest);
}

test('reads every kind of line', () => {
  const { conversations, problems } = parse(`\u{feff}# a remark
> before any title
== A latte == @smoke [skip]\r
> can I have a small latte\r
= order Size=small Drink="flat white" Drink=latte ... >=80%
< Coming up.
< /up/i
< "two\\nlines"
(listens order, menu)
(remembers step="menu mine" basket=[1, 2])
  (goes to order)
(shows Our menu)
(plays https://owl.example/hoot.mp3)
(collects form)
(hands off)
(ends)
(collects form size)
(collected form size="small")
(after 5 hours)
(https://owl.example/a?b=c answers {"valid": true})
> later
`);
  assert.equal(problems, []);
  const [first, second] = conversations as [ConversationCase, ConversationCase];
  assert.equal(
    [first.title, first.turns.length, first.place],
    ['order', 1, { file: 'tests/order.bot-test.txt', line: 2, column: 1 }],
  );
  assert.equal([second.title, second.tags, second.mark], ['A latte', ['smoke'], 'skip']);
  const [turn] = second.turns;
  assert.equal(turn?.understanding, {
    task: 'order',
    fields: { Size: 'small', Drink: ['flat white', 'latte'] },
    ignore: 'others',
    minConfidence: 0.8,
  });
  assert.equal(turn?.expectations, [
    { kind: 'says', text: 'Coming up.' },
    { kind: 'says', text: { pattern: 'up', flags: 'i' } },
    { kind: 'says', text: 'two\nlines' },
    { kind: 'listens', tasks: ['order', 'menu'] },
    { kind: 'remembers', values: { step: 'menu mine', basket: [1, 2] } },
    { kind: 'goesTo', task: 'order' },
    { kind: 'shows', text: 'Our menu' },
    { kind: 'plays', url: 'https://owl.example/hoot.mp3' },
    { kind: 'collects', name: 'form' },
    { kind: 'handsOff' },
    { kind: 'ends' },
    { kind: 'collects', name: 'form', question: 'size' },
    { kind: 'collected', name: 'form', answers: { size: 'small' } },
  ]);
  assert.equal(second.turns[1]?.before, [
    { kind: 'after', milliseconds: 5 * 3_600_000 },
    { kind: 'answers', url: 'https://owl.example/a?b=c', answer: { document: { valid: true } } },
  ]);
});

test('says what is wrong with a line, where, and what to do', () => {
  const cases: [line: string, message: RegExp, hint: RegExp, blamed: string][] = [
    ['bot: Hello', /no mark/, /^Write < Hello$/, 'bot: Hello'],
    ['hello', /no mark/, /Begin it with >/, 'hello'],
    ['(listns)', /nothing that a bot does/, /^Did you mean \(listens\)\?$/, '(listns)'],
    ['(listens', /parenthesis is missing/, /\(listens\)/, '(listens'],
    ['(collects)', /leaves out what/, /\(collects order\)/, '(collects)'],
    ['(collected order size=1)', /is a text/, /size="1"/, '(collected order size=1)'],
    ['(collects a b c)', /and no more/, /\(collects order size\)/, '(collects a b c)'],
    ['(now soon)', /no moment/, /2026-03-01/, 'soon'],
    ['(after lunch)', /no span of time/, /5 hours/, 'lunch'],
    ['(https://a.example answers no)', /is JSON/, /valid/, 'no'],
    ['(remembers step)', /key=value/, /step="menu"/, 'step'],
    ['= order Drink=flat white', /'white' is no field/, /Drink="flat white"/, 'white'],
    ['= Size=small', /comes first/, /= task Size=small/, 'Size=small'],
    ['=', /missing/, /= task/, '='],
    ['= order >=much', /no confidence/, /0\.8/, 'much'],
    ['= order Drink="flat', /no field/, /Fields are written/, 'Drink="flat'],
    ['< /(/', /no regular expression/, /^$/, '/(/'],
    ['== A [sikp] title', /no mark/, /\[skip\]/, '[sikp]'],
    ['== @tag', /title is missing/, /==/, '== @tag'],
  ];
  for (const [line, message, hint, blamed] of cases) {
    const text = `> hello\n  ${line}\n`;
    const [problem, ...more] = parse(text).problems;
    assert.equal(more, [], line);
    assert.match(problem?.message ?? '', message, line);
    assert.match(problem?.hint ?? '', hint, line);
    assert.is(text.slice(problem?.start, problem?.end), blamed);
  }
});

test('an answer to nothing, two meanings, and a conversation in which nobody speaks', () => {
  assert.match(parse('< Hello.').problems[0]?.message ?? '', /nobody has said anything/);
  assert.match(parse('> a\n= order\n= menu').problems[0]?.message ?? '', /said already/);
  assert.match(parse('== Silence\n').problems[0]?.message ?? '', /Nobody says anything in 'Silence'/);
  assert.equal(parse('== Silence [todo]\n').problems, []);
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('/up/i', '"x"', ' x ', '', 'a\nb', '(listens)', '> x', '\u2028'),
);
const word = fc.stringMatching(/^[A-Za-z][\w.-]{0,8}$/);
const pattern: fc.Arbitrary<TextPattern> = fc.oneof(text, fc.constant({ pattern: 'a|b', flags: 'iu' }));
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record(model, { noNullPrototype: true }) as fc.Arbitrary<T>;
const expectation: fc.Arbitrary<Expectation> = fc.oneof(
  record({ kind: fc.constant('says' as const), text: pattern }),
  record({ kind: fc.constant('shows' as const), text: pattern }),
  record({ kind: fc.constant('goesTo' as const), task: word }),
  record({ kind: fc.constant('listens' as const), tasks: fc.array(word, { minLength: 1 }) }),
  record({
    kind: fc.constant('remembers' as const),
    values: fc.dictionary(word, fc.jsonValue(), { minKeys: 1 }).map((values) => JSON.parse(JSON.stringify(values))),
  }),
  fc.constant({ kind: 'ends' as const }),
);
const change: fc.Arbitrary<Change> = fc.oneof(
  record({ kind: fc.constant('now' as const), now: fc.constant('2026-03-01T10:00Z') }),
  record({ kind: fc.constant('after' as const), milliseconds: fc.nat(99_999).map((seconds) => seconds * 1_000) }),
  record({
    kind: fc.constant('answers' as const),
    url: fc.constant('https://owl.example/check'),
    answer: fc.jsonValue().map((document) => ({ document: JSON.parse(JSON.stringify(document)) as unknown })),
  }),
);
const understanding: fc.Arbitrary<Understanding> = fc.record(
  {
    task: word,
    fields: fc
      .dictionary(word, fc.oneof(text, fc.array(text, { minLength: 2, maxLength: 3 })), { minKeys: 1 })
      .map((fields) => ({ ...fields })),
    ignore: fc.constant('others' as const),
    minConfidence: fc.double({ min: 0, max: 1, noNaN: true }).map((share) => Math.abs(Number(share.toFixed(3)))),
  },
  { requiredKeys: ['task'], noNullPrototype: true },
);

test('what is written is read back', () => {
  const turn = record({
    text,
    before: fc.array(change, { minLength: 1, maxLength: 2 }),
    understanding,
    expectations: fc.array(expectation),
  });
  fc.assert(
    fc.property(fc.array(turn, { minLength: 1, maxLength: 4 }), (turns) => {
      const place = { file: '', line: 1, column: 1 };
      const conversation = {
        kind: 'conversation' as const,
        title: 'a talk',
        tags: ['smoke'],
        turns: turns.map((each) => ({ ...each, place })),
      };
      const written = writeTranscript([conversation]);
      const { conversations, problems } = parse(written);
      assert.equal(problems, [], written);
      const bare = (list: readonly object[] = []): unknown => list.map((each) => ({ ...each, place: undefined }));
      assert.equal(bare(conversations[0]?.turns), bare(conversation.turns), written);
    }),
  );
});

test('any text is parsed, in time that grows with its length', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (any) => void parse(any)));
  const hostile = [
    '= '.repeat(100_000),
    `= a ${'x="'.repeat(50_000)}`,
    `== ${'['.repeat(100_000)}`,
    `(remembers ${'a=1 '.repeat(5_000)})`,
  ];
  for (const line of hostile) parse(`> a\n${line}`);
  assert.match(parse(`> ${'a'.repeat(30_000)}`).problems[0]?.message ?? '', /longer than 20000/);
});

test.run();
