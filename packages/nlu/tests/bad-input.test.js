/** Training sets and queries that no author means: each trains and answers, or is refused by a code. Nothing here may hang. */
import { openModel } from '@botwright/nlu/predict';
import { TrainingError, train } from '@botwright/nlu/train';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

/** @import { TrainingFieldType, TrainingSet, TrainingTask } from '@botwright/nlu/train' */

const test = suite('bad input');

/** @returns {TrainingTask} */
const task = (/** @type {string} */ name, /** @type {readonly string[]} */ samples, fields = {}) => ({
  name,
  fields: Object.entries(fields).map(([field, type]) => ({ name: field, type: String(type) })),
  samples: samples.map((text) => ({
    segments: text
      .split(/(\{[^}]+\})/)
      .filter((part) => part !== '')
      .map((part) => (part.startsWith('{') ? { field: part.slice(1, -1) } : { text: part })),
  })),
});

/** @returns {TrainingFieldType} */
const type = (
  /** @type {string} */ name,
  /** @type {readonly (string | readonly string[])[]} */ values,
  open = false,
) => ({
  name,
  open,
  values: values.map((each) => {
    const [value = '', ...synonyms] = typeof each === 'string' ? [each] : each;
    return { value, synonyms };
  }),
});

/** @returns {TrainingSet} */
const set = (/** @type {TrainingTask[]} */ tasks, /** @type {TrainingFieldType[]} */ ...fieldTypes) => ({
  language: 'en-US',
  tasks,
  fieldTypes,
});

const greet = task('greet', ['hello there', 'good morning', 'hi bot', 'good evening to you']);
const leave = task('leave', ['goodbye', 'see you later', 'I have to go', 'until next time']);
const many = (/** @type {number} */ count, /** @type {(i: number) => string} */ make) =>
  Array.from({ length: count }, (_, i) => make(i));
/** A word for each number, of letters. */
const word = (/** @type {number} */ i) =>
  `w${i.toString(26).replace(/[0-9]/g, (digit) => 'qrstuvwxyz'[Number(digit)])}`;

/** Queries that every model of this file is asked. */
const QUERIES = [
  '',
  ' \t\n\u3000',
  '🎉',
  '👩‍👩‍👧‍👦👍🏽🇩🇪',
  '?!… — «»',
  '\ud800',
  'a\udfff\ud800b',
  '\0\0\0',
  '\u202egnihtemos\u202c',
  'e\u0301'.repeat(2_000),
  'hello '.repeat(20_000),
  'x'.repeat(100_000),
  '漢'.repeat(20_000),
  '{}{{}}{a:b}',
  '__proto__ constructor toString',
  'hello there',
];

/** What trains: name, set, and queries with the task and values that they must get. */
const TRAINS = [
  ['a task with one sample', set([task('one', ['hello']), leave]), [['see you later', 'leave']]],
  ['one task of one sample', set([task('one', ['hello'])]), []],
  ['only one task', set([greet]), [['hello there', 'greet']]],
  ['only the fallback', set([task('fallback', ['what is love'])]), [['what is love', 'fallback']]],
  ['two tasks with the same samples', set([greet, { ...greet, name: 'again' }, leave]), []],
  ['a task without samples', set([greet, leave, task('linked', [])]), [['good morning', 'greet']]],
  [
    'a sample of 2,000 words',
    set([task('long', [many(2_000, word).join(' ')]), greet, leave]),
    [['good morning', 'greet']],
  ],
  [
    'a sample of 100,000 characters',
    set([task('long', ['y'.repeat(100_000)]), greet, leave]),
    [['good morning', 'greet']],
  ],
  ['empty samples', set([task('nothing', ['', '   ']), greet, leave]), [['hello there', 'greet']]],
  ['only emoji', set([task('fun', ['🎉', '🎉🎉', '😀 🎉']), task('sad', ['😭', '😢😭', '😢'])]), [['😭😭', 'sad']]],
  ['only punctuation', set([task('ask', ['?', '??', '? ?']), task('shout', ['!', '!!', '! !'])]), []],
  [
    'lone surrogates and NUL',
    set([task('odd', ['\ud800 a\0b', '\0', '\udfff']), greet, leave]),
    [['good morning', 'greet']],
  ],
  [
    'samples of tags alone',
    set([task('order', ['{Drink}', '{Drink} {Drink}'], { Drink: 'drink' }), greet], type('drink', ['latte', 'mocha'])),
    [['latte', 'order', { Drink: 'latte' }]],
  ],
  [
    'a tag alone of a big type',
    set([task('pick', ['{Word}'], { Word: 'word' }), greet], type('word', many(3_000, word))),
    [[word(2_999), 'pick', { Word: word(2_999) }]],
  ],
  [
    'values that contain one another',
    set(
      [task('order', ['a {Drink} please', 'I want {Drink}', 'give me {Drink}'], { Drink: 'drink' }), greet],
      type('drink', ['tea', 'green tea', 'green tea latte', 'iced green tea latte']),
    ),
    [
      ['a green tea latte please', 'order', { Drink: 'green tea latte' }],
      ['I want tea', 'order', { Drink: 'tea' }],
    ],
  ],
  [
    'a type without values',
    set([task('order', ['a {Drink} please', 'I want {Drink}'], { Drink: 'drink' }), greet], type('drink', [])),
    [['hello there', 'greet']],
  ],
  [
    'names of the members of every object',
    set(
      [
        task('__proto__', ['hello there', 'good morning'], { constructor: 'toString' }),
        task('constructor', ['a {constructor} please', 'I want {constructor}'], {
          constructor: 'toString',
          __proto_: 'toString',
        }),
      ],
      type('toString', ['__proto__', 'constructor', 'hasOwnProperty']),
    ),
    [
      ['hello there', '__proto__'],
      ['I want hasOwnProperty', 'constructor', { constructor: 'hasOwnProperty' }],
    ],
  ],
  [
    'a value that is a sample of another task',
    set(
      [
        task('menu', ['menu', 'show the menu', 'the menu please']),
        task('order', ['a {Dish} please', 'bring {Dish}'], { Dish: 'dish' }),
      ],
      type('dish', ['menu', 'soup']),
    ),
    [
      ['show the menu', 'menu'],
      ['bring soup', 'order', { Dish: 'soup' }],
    ],
  ],
  [
    'a synonym of two values, and the same value twice',
    set(
      [task('order', ['a {Size} one', 'make it {Size}', '{Size} please'], { Size: 'size' }), greet],
      type('size', [['small', 'tiny'], ['large', 'tiny'], 'small']),
    ),
    [['make it large', 'order', { Size: 'large' }]],
  ],
  [
    'two fields of one type, two hundred of another',
    set(
      [
        task('go', ['from {From} to {To}', 'to {To} from {From}'], { From: 'city', To: 'city' }),
        task(
          'form',
          many(6, (i) => `set ${word(i)} to {F${i}}`),
          Object.fromEntries(many(200, (i) => `F${i}`).map((name) => [name, 'colour'])),
        ),
      ],
      type('city', ['Rome', 'Oslo', 'Lima']),
      type('colour', ['red', 'blue']),
    ),
    [['from Rome to Oslo', 'go', { From: 'Rome', To: 'Oslo' }]],
  ],
];

for (const [
  name,
  given,
  expected,
] of /** @type {[string, TrainingSet, [string, string, Record<string, string>?][]][]} */ (TRAINS)) {
  test(`${name}: trains and answers`, async () => {
    const { sections } = await train(given);
    const model = openModel(sections);
    const known = new Set(['fallback', ...given.tasks.map((each) => each.name)]);
    for (const query of QUERIES) {
      const { task: found, confidence, mentions } = model.predict(query);
      assert.ok(known.has(found), `${name}: ${found}`);
      assert.ok(confidence >= 0 && confidence <= 1, `${name}: ${confidence}`);
      for (const { start, end, text } of mentions) assert.is(query.slice(start, end), text);
    }
    for (const [query, wanted, values = {}] of expected) {
      const { task: found, mentions, confidence } = model.predict(query);
      assert.is(found, wanted, `${name}: ${query} (${confidence.toFixed(2)})`);
      const got = new Map(mentions.map((each) => [each.field, each.value]));
      for (const [field, value] of Object.entries(values)) assert.is(got.get(field), value, `${name}: ${query}`);
    }
  });
}

/** What is refused: name, code, words of the message, set. */
const REFUSED = [
  ['no task', 'no_samples', 'No task', set([])],
  ['only tasks without samples', 'no_samples', 'No task', set([task('empty', [])])],
  ['only empty texts', 'no_samples', 'No task', set([task('empty', ['', ' ', '\0'])])],
  ['a task twice', 'task_duplicate', 'greet', set([greet, leave, greet])],
  [
    'a field twice',
    'field_duplicate',
    'Size',
    set(
      [
        {
          ...greet,
          fields: [
            { name: 'Size', type: 's' },
            { name: 'Size', type: 's' },
          ],
        },
      ],
      type('s', ['a']),
    ),
  ],
  ['a field type twice', 'field_type_duplicate', 'size', set([greet], type('size', ['a']), type('size', ['b']))],
  [
    'a field that is not there',
    'field_unknown',
    'Sze',
    set([task('order', ['a {Sze}'], { Size: 's' })], type('s', ['a'])),
  ],
  ['a field of no type', 'field_type_unknown', 'constructor', set([task('order', ['a'], { Size: 'constructor' })])],
  [
    'too many tasks',
    'too_large',
    '65535',
    set(Array.from({ length: 65_536 }, (_, i) => ({ ...greet, name: `t${i}` }))),
  ],
];

for (const [name, code, words, given] of /** @type {[string, string, string, TrainingSet][]} */ (REFUSED)) {
  test(`${name}: refused as ${code}`, async () => {
    try {
      await train(given);
    } catch (error) {
      assert.instance(error, TrainingError);
      const refusal = /** @type {TrainingError} */ (error);
      assert.is(refusal.code, code);
      assert.match(refusal.message, words);
      return;
    }
    assert.unreachable(name);
  });
}

test.run();
