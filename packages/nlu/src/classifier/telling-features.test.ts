import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { tellingRows } from './telling-features.js';

const test = suite('telling features');

test('a feature that too many classes share is left out, and so are rows that are not learned from', () => {
  const K = 150;
  // Feature 0 is in every text, feature 1 in those of 100 classes, feature 2 in all texts of one.
  const rows = Array.from({ length: 2 * K }, (_, n) => [0, ...(n % K < 100 ? [1] : []), ...(n % K === 5 ? [2] : [])]);
  const all = {
    starts: Int32Array.from({ length: rows.length + 1 }, (_, n) => rows.slice(0, n).flat().length),
    columns: Int32Array.from(rows.flat()),
    values: Float32Array.from(rows.flat(), (f) => f + 0.5),
  };
  const classes = Int32Array.from(rows, (_, n) => n % K);
  const picked = Int32Array.from({ length: K }, (_, n) => n);
  const { starts, columns, values } = tellingRows(all, 3, classes, picked, K);
  const kept = rows.map((_, n) => [...columns.subarray(starts[n], starts[n + 1])]);
  assert.equal(kept[5], [1, 2]);
  assert.equal([...values.subarray(starts[5], starts[6])], [1.5, 2.5]);
  assert.equal(kept[120], []);
  assert.equal(kept.slice(K).flat(), []);
  const fewer = tellingRows(
    all,
    3,
    classes,
    picked.filter((n) => n < 100),
    K,
  );
  assert.equal([...fewer.columns.subarray(0, 2)], [0, 1]);
});

test.run();
