import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { tokenize } from '../text/tokenize.js';
import { createPacer } from '../train/pacer.js';
import { hideOwnValues } from '../train/train-tasks.js';
import type { TrainingFieldType } from '../types.js';
import { buildDictionaries } from '../values/build-dictionaries.js';
import { openDictionaries } from '../values/dictionaries.js';
import { buildFeatureTable } from './build-table.js';
import { createEncoder, openFeatureTable } from './encode.js';
import { encodeRows } from './encode-rows.js';
import { CHARACTER_GROUP, createExtractor, GROUP_COUNT, WORD_GROUP, WORD_PAIR_GROUP } from './extract.js';
import type { FeatureBuffer } from './feature-buffer.js';
import type { HideValues } from './steps.js';

const test = suite('features');

const SKIP_PAIR_GROUP = 2;
const VALUE_GROUP = 4;
const OPEN_VALUE_GROUP = 5;

const drinks: TrainingFieldType = {
  name: 'drinkType',
  open: false,
  values: ['latte', 'flat white', 'mocha'].map((value) => ({ value, synonyms: [] })),
};
const extract = createExtractor(openDictionaries(buildDictionaries([drinks], 'en')));

/** Hashes of one group. */
function group(text: string, number: number): number[] {
  const { hashes, groupEnds } = extract(tokenize(text, 'en'));
  return [...hashes.subarray(number === 0 ? 0 : groupEnds[number - 1], groupEnds[number])];
}

function shared(a: readonly number[], b: readonly number[]): number {
  return a.filter((hash) => b.includes(hash)).length;
}

test('words come alone, with neighbours, and across gaps of up to three', () => {
  assert.is(group('one two three four five six', WORD_GROUP).length, 6);
  assert.is(group('one two', WORD_PAIR_GROUP).length, 3);
  assert.equal(group('One TWO', WORD_PAIR_GROUP), group('one two', WORD_PAIR_GROUP));
  assert.is(shared(group('one two', WORD_PAIR_GROUP), group('two one', WORD_PAIR_GROUP)), 0);
  assert.is(group('one two three four five six', SKIP_PAIR_GROUP).length, 4 + 3 + 2);
  assert.is(shared(group('a x b', SKIP_PAIR_GROUP), group('a y z b', SKIP_PAIR_GROUP)), 1);
});

test('pieces of words stay inside the word and know its edges', () => {
  // _a_: two pairs and the triple.
  assert.is(group('a', CHARACTER_GROUP).length, 3);
  assert.is(group('ab', CHARACTER_GROUP).length, 6);
  assert.is(group('ab cd', CHARACTER_GROUP).length, 12);
  assert.ok(shared(group('cappuccino', CHARACTER_GROUP), group('capuccino', CHARACTER_GROUP)) > 20);
});

test('a value is known by its type and by what stands around it', () => {
  assert.equal(group('a latte please', VALUE_GROUP), group('a flat white please', VALUE_GROUP));
  assert.is(
    shared(group('no latte', VALUE_GROUP), group('a mocha', VALUE_GROUP)),
    3,
    'the type, its edge before and after',
  );
  assert.equal(group('nothing here', VALUE_GROUP), []);
  assert.equal(group('7 cups', VALUE_GROUP), group('12 cups', VALUE_GROUP));
});

const texts = ['a latte', 'a mocha please', 'show the menu', ''];
test('values of open types stay words', () => {
  const open = createExtractor(openDictionaries(buildDictionaries([{ ...drinks, open: true }], 'en')));
  const { groupEnds } = open(tokenize('a latte please', 'en'));
  assert.is(groupEnds[VALUE_GROUP], groupEnds[CHARACTER_GROUP]);
});

const pacer = createPacer();

function* each(of: readonly string[]): Generator<FeatureBuffer> {
  for (const text of of) yield extract(tokenize(text, 'en'));
}

test('each group of a known text has unit length, and unknown words shorten what is known', async () => {
  const table = await buildFeatureTable(each(texts), pacer);
  const encode = createEncoder(table, GROUP_COUNT);
  const length = (text: string, number: number): number => {
    const { values, groupEnds } = encode(extract(tokenize(text, 'en')));
    let sum = 0;
    for (let i = number === 0 ? 0 : groupEnds[number - 1]; i < groupEnds[number]; i++) sum += values[i] * values[i];
    return sum;
  };
  for (const number of [WORD_GROUP, WORD_PAIR_GROUP, CHARACTER_GROUP, VALUE_GROUP]) {
    assert.ok(Math.abs(length('a latte', number) - 1) < 1e-9);
  }
  assert.is(length('show me', SKIP_PAIR_GROUP), 0);
  assert.ok(length('show quantum menu', WORD_GROUP) < 0.9);
  assert.is(length('xyzzy', WORD_GROUP), 0);
});

test('a feature counts once a text, and rarer ones weigh more', async () => {
  const table = await buildFeatureTable(each(texts), pacer);
  const encode = createEncoder(table, GROUP_COUNT);
  const { count, rows } = encode(extract(tokenize('a a a menu menu', 'en')));
  assert.is(new Set(rows.subarray(0, count)).size, count);
  const { values } = encode(extract(tokenize('a menu', 'en')));
  assert.ok(values[1] > values[0]);
});

test('rows for training are what prediction encodes', async () => {
  const table = await buildFeatureTable(each(texts), pacer);
  const rows = await encodeRows(each(texts), texts.length, table, GROUP_COUNT, pacer);
  const encode = createEncoder(table, GROUP_COUNT);
  texts.forEach((text, n) => {
    const { count, rows: columns, values } = encode(extract(tokenize(text, 'en')));
    assert.equal([...rows.columns.subarray(rows.starts[n], rows.starts[n + 1])], [...columns.subarray(0, count)]);
    assert.equal(
      [...rows.values.subarray(rows.starts[n], rows.starts[n + 1])],
      [...Float32Array.from(values.subarray(0, count))],
    );
  });
});

test('of very many features only common ones stay', async () => {
  const many = Array.from({ length: 50 }, (_, i) => `common words ${i} unique${i}`);
  const few = (await buildFeatureTable(each(many), pacer)).idf.length;
  const fewer = (await buildFeatureTable(each(many), pacer, few / 2)).idf.length;
  assert.ok(fewer > 0 && fewer <= few / 2);
});

test('an empty table knows nothing', () => {
  const encode = createEncoder(openFeatureTable(new Uint32Array(0), new Uint8Array(0), 16), GROUP_COUNT);
  assert.is(encode(extract(tokenize('a latte', 'en'))).count, 0);
});

test('values of open types are words, and besides of the class of all types that list them', () => {
  const typeOf = (name: string, values: readonly string[]): TrainingFieldType => ({
    name,
    open: true,
    values: values.map((value) => ({ value, synonyms: [] })),
  });
  const dictionaries = openDictionaries(
    buildDictionaries([typeOf('artist', ['blur', 'oasis']), typeOf('album', ['parklife', 'blur'])], 'en'),
  );
  const extractOpen = createExtractor(dictionaries);
  const open = (text: string, hide?: HideValues): number[] => {
    const { hashes, groupEnds } = extractOpen(tokenize(text, 'en'), hide);
    return [...hashes.subarray(groupEnds[VALUE_GROUP], groupEnds[OPEN_VALUE_GROUP])];
  };
  assert.equal(open('play something'), []);
  assert.is(shared(open('play blur'), open('play oasis')), 0);
  assert.equal(open('play oasis now').length, open('play parklife now').length);
  assert.is(shared(open('play oasis'), open('play parklife')), 0);
  const known = [extractOpen(tokenize('play blur', 'en'))].map(({ groupEnds }) => groupEnds[WORD_GROUP])[0];
  assert.is(known, 2, 'its words stay words');

  const artists = openDictionaries(buildDictionaries([typeOf('artist', ['blur', 'oasis', 'the clash'])], 'en'));
  const samples = ['play blur', 'play oasis', 'stop oasis', 'play the clash'].map((text) => ({
    tokens: tokenize(text, 'en'),
    spans: [{ start: text.indexOf(' ') + 1, end: text.length }],
  }));
  const extractArtist = createExtractor(artists);
  const hideFor = hideOwnValues(samples, artists);
  const size = (n: number, hide?: HideValues): number => {
    const { groupEnds } = extractArtist(samples[n].tokens, hide);
    return groupEnds[OPEN_VALUE_GROUP] - groupEnds[VALUE_GROUP];
  };
  assert.is(size(0, hideFor(0)), 0, 'no other sample mentions it');
  assert.ok(size(0) > 0 && size(1, hideFor(1)) > 0 && size(2, hideFor(2)) > 0);
  assert.is(size(3), size(0), 'a value of two words is one step');
  assert.is(hideFor(4), undefined, 'made-up texts hide nothing');
});

test.run();
