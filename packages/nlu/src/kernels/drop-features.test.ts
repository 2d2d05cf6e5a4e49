import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createRow, dropFeatures, longestRow } from './drop-features.js';
import { createRandom } from './random.js';

const test = suite('drop features');

const FEATURES = 70;
const rows = {
  starts: Int32Array.of(0, 3, 3, 3 + FEATURES),
  columns: Int32Array.from([9, 4, 1, ...Array.from({ length: FEATURES }, (_, f) => f)]),
  values: Float32Array.from([1, 1, 1, ...Array.from({ length: FEATURES }, (_, f) => 1 + f)]),
};

test('each feature is kept about every second time, doubled and in place', () => {
  const kept = createRow(longestRow(rows));
  const random = createRandom(5);
  const times = new Float64Array(FEATURES);
  const VISITS = 2000;
  for (let visit = 0; visit < VISITS; visit++) {
    dropFeatures(rows, 2, random, kept);
    for (let i = 0; i < kept.starts[1]; i++) {
      assert.is(kept.values[i], 2 * (1 + kept.columns[i]));
      times[kept.columns[i]]++;
    }
  }
  // Five standard deviations of a fair coin.
  for (const count of times) assert.ok(Math.abs(count / VISITS - 0.5) < 0.056, `${count}`);
});

test('a seed keeps the same features', () => {
  const [first, second] = [createRow(FEATURES), createRow(FEATURES)];
  dropFeatures(rows, 2, createRandom(1), first);
  dropFeatures(rows, 2, createRandom(1), second);
  assert.equal(first, second);
  dropFeatures(rows, 2, createRandom(2), second);
  assert.not.equal(first, second);
});

test('an empty row stays empty, and a short workspace is refused', () => {
  const kept = createRow(3);
  dropFeatures(rows, 1, createRandom(0), kept);
  assert.is(kept.starts[1], 0);
  assert.is(longestRow(rows), FEATURES);
  assert.throws(() => dropFeatures(rows, 2, createRandom(0), kept), RangeError);
});

test.run();
