import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { adagradStep } from './adagrad.js';
import {
  classResidual,
  classStep,
  denseClassWeights,
  growClassWeights,
  growingScores,
  packClassWeights,
  packedScores,
  sliceClassWeights,
} from './class-weights.js';
import { classScores, logisticRegression } from './logistic-regression.js';
import { createRandom } from './random.js';

const test = suite('class weights');

const F = 7;
const K = 9;
const N = 40;
const RATE = 0.3;
/** Exact in 32 bits, as the full matrix keeps it. */
const FIRST_SQUARE = 0.125;
const random = createRandom(4);

/** N rows of some of the features each. */
const picked = Array.from({ length: N }, () =>
  Array.from({ length: F }, (_, f) => f).filter(() => random.unit() < 0.6),
);
const rows = {
  starts: Int32Array.from({ length: N + 1 }, (_, n) => picked.slice(0, n).flat().length),
  columns: Int32Array.from(picked.flat()),
  values: Float32Array.from(picked.flat(), () => random.unit()),
};

/** Many steps with some of the classes active, on lists and on a full matrix. */
function learn() {
  const own = growClassWeights(F, K);
  const weights = new Float32Array(F * K);
  const squares = new Float32Array(F * K).fill(FIRST_SQUARE);
  const active = new Int32Array(K);
  for (let n = 0; n < N; n++) {
    const residual = new Float64Array(K);
    let count = 0;
    for (let k = 0; k < K; k++) {
      if (random.unit() < 0.3) {
        residual[k] = random.unit() - 0.5;
        active[count++] = k;
      }
    }
    classStep(rows, n, residual, active, count, own, RATE, FIRST_SQUARE);
    adagradStep(rows, n, residual, active, count, weights, squares, RATE);
  }
  return { own, weights, squares };
}

test('lists learn and score exactly as a full matrix does', () => {
  const { own, weights } = learn();
  const packed = packClassWeights(own);
  assert.equal(denseClassWeights(packed, K), weights);
  const bias = Float64Array.from({ length: K }, () => random.unit());
  const [full, growing, read] = [new Float64Array(K), new Float64Array(K), new Float64Array(K)];
  for (let n = 0; n < N; n++) {
    classScores(rows, n, weights, bias, full);
    growingScores(rows, n, own, bias, growing);
    packedScores(rows, n, packed, bias, read);
    for (let k = 0; k < K; k++) assert.ok(Math.abs(full[k] - growing[k]) < 1e-12);
    assert.equal(read, growing);
    logisticRegression(rows, n, n % K, weights, bias, full);
    classResidual(rows, n, n % K, own, bias, growing);
    for (let k = 0; k < K; k++) assert.ok(Math.abs(full[k] - growing[k]) < 1e-12);
  }
});

test('packed lists are in order, whole, and can be gone on from', () => {
  const { own, squares } = learn();
  const packed = packClassWeights(own);
  for (let f = 0, w = 0; f < F; f++) {
    for (let first = w; w < packed.ends[f]; w++) {
      if (w > first) assert.ok(packed.classes[w] > packed.classes[w - 1]);
      assert.is(packed.squares[w], squares[f * K + packed.classes[w]]);
    }
  }
  assert.equal(packClassWeights(growClassWeights(F, K, packed)), packed);
  assert.equal(
    [...denseClassWeights(sliceClassWeights(packed, 2, 5), K)],
    [...denseClassWeights(packed, K).subarray(2 * K, 5 * K)],
  );
});

test('refuses lengths that do not fit', () => {
  const own = growClassWeights(F, K);
  const scores = new Float64Array(K);
  assert.throws(() => growClassWeights(F, 65_536), RangeError);
  assert.throws(() => growClassWeights(F + 1, K, packClassWeights(own)), RangeError);
  assert.throws(() => growingScores(rows, 0, own, new Float64Array(K + 1), scores), RangeError);
  assert.throws(() => packedScores(rows, 0, packClassWeights(own), new Float64Array(K + 1), scores), RangeError);
  assert.throws(() => classResidual(rows, 0, K, own, scores, scores), RangeError);
  assert.throws(
    () => classStep(rows, 0, new Float64Array(1), new Int32Array(1), 1, own, RATE, FIRST_SQUARE),
    RangeError,
  );
});

test.run();
