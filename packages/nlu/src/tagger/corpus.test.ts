import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { tokenize } from '../text/tokenize.js';
import type { TrainingTask } from '../types.js';
import { buildDictionaries } from '../values/build-dictionaries.js';
import { openDictionaries } from '../values/dictionaries.js';
import { prepareCorpus, type TaggerCorpus, type TaggerRow, type TaggerSpan } from './corpus.js';
import { labelSpace } from './labels.js';
import { MAX_TOKENS } from './open-tagger.js';

const TASKS: readonly TrainingTask[] = [
  { name: 'hail', fields: [], samples: [] },
  { name: 'fly', fields: [field('From', 'city'), field('To', 'city')], samples: [] },
];

function field(name: string, type: string): { name: string; type: string } {
  return { name, type };
}

function row(text: string, spans: readonly TaggerSpan[] = [], task = 1): TaggerRow {
  return { task, tokens: tokenize(text, 'en-US'), spans };
}

function corpusOf(rows: readonly TaggerRow[], values: readonly string[] = [], open = true): TaggerCorpus {
  const fieldTypes = [{ name: 'city', open, values: values.map((value) => ({ value, synonyms: [] })) }];
  const dictionaries = openDictionaries(buildDictionaries(fieldTypes, 'en-US'));
  return prepareCorpus(rows, labelSpace(TASKS, fieldTypes), dictionaries);
}

test('labels a span from the first token it touches to the last', () => {
  const { labels, rowEnds } = corpusOf([
    row('from new york to bonn', [
      { field: 'To', start: 17, end: 21 },
      { field: 'From', start: 5, end: 13 },
    ]),
    row('to bonn', [{ field: 'To', start: 4, end: 6 }]),
  ]);
  assert.equal([...labels], [0, 1, 2, 0, 3, 0, 3]);
  assert.equal([...rowEnds], [5, 7]);
});

test('leaves out tasks without fields and texts without tokens', () => {
  const { lattices, rowEnds } = corpusOf([row('hello', [], 0), row(' '), row('to bonn')]);
  assert.equal([...lattices], [0]);
  assert.equal([...rowEnds], [2]);
});

test('knows the words that occur in one place', () => {
  const { singles } = corpusOf([row('to bonn'), row('to york')]);
  assert.equal([...singles], [0, 1, 0, 1]);
});

test('hides a value of an open type from the only row that mentions it', () => {
  const mention = { field: 'To', start: 3, end: 7 };
  const features = (rows: readonly TaggerRow[], values: readonly string[], open?: boolean): number => {
    return corpusOf(rows, values, open).tokenEnds[1];
  };
  const once = [row('to bonn', [mention])];
  const twice = [...once, ...once];
  assert.is(features(once, ['Bonn']), features(once, []));
  assert.ok(features(twice, ['Bonn']) > features(twice, []), 'mentioned twice');
  assert.ok(features(once, ['Bonn'], false) > features(once, []), 'closed type');
});

test('a text of any length is cut to what is tagged', () => {
  const { rowEnds } = corpusOf([row('bonn '.repeat(3 * MAX_TOKENS), [{ field: 'To', start: 0, end: 4 }])]);
  assert.equal([...rowEnds], [MAX_TOKENS]);
});

test.run();
