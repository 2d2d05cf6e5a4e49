import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { tokenize } from '../text/tokenize.js';
import type { TrainingTask } from '../types.js';
import { buildDictionaries } from '../values/build-dictionaries.js';
import { openDictionaries } from '../values/dictionaries.js';
import { prepareCorpus, type TaggerRow } from './corpus.js';
import { labelSpace } from './labels.js';
import { listTransitions, observedTransitions, SHARED, transitionKey } from './weights.js';

const TYPES = [{ name: 'city', open: true, values: [] }];
const TASKS: readonly TrainingTask[] = [
  { name: 'fly', fields: [field('From'), field('To')], samples: [] },
  { name: 'rest', fields: [field('In')], samples: [] },
  { name: 'ride', fields: [field('To'), field('In'), field('From')], samples: [] },
];
const space = labelSpace(TASKS, TYPES);

function field(name: string): { name: string; type: string } {
  return { name, type: 'city' };
}

/** Key of a transition between labels such as `I-From`. */
function key(source: string, target: string): number {
  const label = (name: string): number => {
    const f = space.fields.findIndex((each) => each.name === name.slice(2));
    return name === 'O' ? 0 : 2 * f + (name.startsWith('B') ? 1 : 2);
  };
  return transitionKey(space, label(source), label(target));
}

const text = 'Bad Ems Bonn Ulm';
const row: TaggerRow = {
  task: 0,
  tokens: tokenize(text, 'en-US'),
  spans: [
    { field: 'From', start: 0, end: 7 },
    { field: 'To', start: 8, end: 12 },
    { field: 'To', start: 13, end: 16 },
  ],
};
const corpus = prepareCorpus([row], space, openDictionaries(buildDictionaries(TYPES, 'en-US')));
const observed = observedTransitions(corpus, space);
const weights = listTransitions(space, observed);

test('the transitions from field to field that a row shows are listed, and no others', () => {
  assert.equal(observed, new Set([key('I-From', 'B-To'), key('B-To', 'B-To')]));
  assert.is(observedTransitions({ ...corpus, rowEnds: Int32Array.of(0) }, space).size, 0);
});

test('what was listed in one task is in each that has both fields, with the same weight', () => {
  const [fly, rest, ride] = weights.lattices;
  assert.equal([...fly.transitions.ends], [0, 2]);
  assert.equal([...fly.transitions.from], [2, 3]);
  assert.equal([...rest.transitions.ends], [0]);
  assert.equal([...ride.transitions.ends], [2, 2, 2], 'before the B of its first field, To');
  assert.equal([...ride.transitions.from], [1, 6], 'B-To and I-From as it numbers them');
  for (const listed of [key('B-To', 'B-To'), key('I-From', 'B-To')]) {
    const number = weights.keys.indexOf(listed);
    assert.ok(number > 0 && fly.numbers.includes(number) && ride.numbers.includes(number));
  }
});

test('every transition of a field has a weight, and those that are not listed share the first', () => {
  assert.is(weights.keys[0], SHARED);
  for (const { numbers } of weights.lattices) assert.is(numbers[0], 0);
  for (const [source, target] of [
    ['O', 'O'],
    ['O', 'B-In'],
    ['B-In', 'O'],
    ['I-In', 'O'],
    ['B-In', 'I-In'],
    ['I-In', 'I-In'],
  ] as const) {
    assert.ok(weights.keys.includes(key(source, target)), `${source} to ${target}`);
  }
  assert.is(new Set(weights.keys).size, weights.keys.length);
});

test.run();
