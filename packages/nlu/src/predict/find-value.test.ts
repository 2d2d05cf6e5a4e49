import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { TrainingFieldType } from '../types.js';
import { buildDictionaries } from '../values/build-dictionaries.js';
import { openDictionaries } from '../values/dictionaries.js';
import { findValue } from './find-value.js';

const TYPES: readonly TrainingFieldType[] = [
  {
    name: 'size',
    open: false,
    values: [
      { value: 'small', synonyms: [] },
      { value: 'large', synonyms: ['big', 'extra big'] },
    ],
  },
  { name: 'city', open: true, values: [{ value: 'New York', synonyms: ['the big apple'] }] },
];
const dictionaries = openDictionaries(buildDictionaries(TYPES, 'en'));

function found(type: number, text: string): unknown[] | undefined {
  const value = findValue(dictionaries, 'en', type, text);
  return value && [value.value, value.source, text.slice(value.start, value.end)];
}

test('the longest value or synonym, else a close spelling', () => {
  assert.equal(found(0, 'a small one'), ['small', 'value', 'small']);
  assert.equal(found(0, 'Small, no: EXTRA big!'), ['large', 'synonym', 'EXTRA big']);
  assert.equal(found(0, 'the lrage one'), ['large', 'spelling', 'lrage']);
  for (const text of ['', ' ', 'huge', '\ud800', 'none of it']) assert.is(found(0, text), undefined, text);
});

test('an open type has the words as they were said, unless they name a value', () => {
  assert.equal(found(1, 'well, the big apple I think'), ['New York', 'synonym', 'the big apple']);
  assert.equal(found(1, ' Oslo please '), ['Oslo please', 'text', 'Oslo please']);
  assert.is(found(2, 'Oslo'), undefined);
});

test.run();
