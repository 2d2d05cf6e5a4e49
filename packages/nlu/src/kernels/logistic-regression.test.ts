import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { adagradStep } from './adagrad.js';
import { binaryLogisticRegression, fitBinaryLogisticRegression } from './binary-logistic-regression.js';
import { logisticRegression } from './logistic-regression.js';
import { createRandom } from './random.js';
import { logSumExp, softmax } from './softmax.js';

const test = suite('logistic regression');

const STEP = 1e-3;
/** Weights are kept in 32 bits, so differences over a step of STEP are this exact. */
const TOLERANCE = 1e-3;

const rows = {
  starts: Int32Array.of(0, 2, 5),
  columns: Int32Array.of(0, 3, 1, 2, 3),
  values: Float32Array.of(0.6, -0.8, 1, 0.25, 0.5),
};
const F = 4;
const K = 3;
const random = createRandom(11);
const draw = (length: number): number[] => Array.from({ length }, () => 2 * random.unit() - 1);

test('softmax sums to one, whatever is added to all scores, at any size', () => {
  const scores = Float64Array.of(1, 2, -1);
  const shifted = scores.map((score) => score + 1000);
  assert.ok(Math.abs(logSumExp(scores, 3) - Math.log(Math.exp(1) + Math.exp(2) + Math.exp(-1))) < 1e-12);
  softmax(scores, 3);
  softmax(shifted, 3);
  assert.ok(Math.abs(scores[0] + scores[1] + scores[2] - 1) < 1e-12);
  for (let k = 0; k < 3; k++) assert.ok(Math.abs(scores[k] - shifted[k]) < 1e-12);
  assert.is(logSumExp(new Float64Array(0), 0), -Infinity);
  assert.throws(() => logSumExp(new Float64Array(2), 3), RangeError);
});

test('the gradient is what differences of the loss say', () => {
  const weights = Float32Array.from(draw(F * K));
  const bias = Float64Array.from(draw(K));
  const residual = new Float64Array(K);
  const loss = (n: number, target: number): number =>
    logisticRegression(rows, n, target, weights, bias, new Float64Array(K));
  for (let n = 0; n < 2; n++) {
    for (let target = 0; target < K; target++) {
      logisticRegression(rows, n, target, weights, bias, residual);
      for (let f = 0; f < F; f++) {
        let x = 0;
        for (let i = rows.starts[n]; i < rows.starts[n + 1]; i++) if (rows.columns[i] === f) x = rows.values[i];
        for (let k = 0; k < K; k++) {
          const kept = weights[f * K + k];
          weights[f * K + k] = kept + STEP;
          const above = loss(n, target);
          weights[f * K + k] = kept - STEP;
          const below = loss(n, target);
          weights[f * K + k] = kept;
          assert.ok(Math.abs((above - below) / (2 * STEP) - x * residual[k]) < TOLERANCE, `W[${f},${k}]`);
        }
      }
      for (let k = 0; k < K; k++) {
        const kept = bias[k];
        bias[k] = kept + STEP;
        const above = loss(n, target);
        bias[k] = kept - STEP;
        const below = loss(n, target);
        bias[k] = kept;
        assert.ok(Math.abs((above - below) / (2 * STEP) - residual[k]) < TOLERANCE, `bias[${k}]`);
      }
    }
  }
  assert.throws(() => logisticRegression(rows, 0, K, weights, bias, residual), RangeError);
  assert.throws(() => logisticRegression(rows, 0, 0, weights, bias, new Float64Array(K + 1)), RangeError);
});

test('a class that cannot be stays impossible', () => {
  const bias = Float64Array.of(0, -Infinity, 0);
  const residual = new Float64Array(K);
  const loss = logisticRegression(rows, 0, 0, new Float32Array(F * K), bias, residual);
  assert.ok(Math.abs(loss - Math.log(2)) < 1e-12);
  assert.is(residual[1], 0);
});

test('an AdaGrad step moves the active classes of the features of a row, and nothing else', () => {
  const weights = new Float32Array(F * K);
  const squares = new Float32Array(F * K).fill(1);
  adagradStep(rows, 0, Float64Array.of(-0.5, 0.25, 0.25), Int32Array.of(0, 2), 2, weights, squares, 0.1);
  for (let f = 0; f < F; f++) {
    for (let k = 0; k < K; k++) {
      const x = f === 0 ? 0.6 : f === 3 ? -0.8 : 0;
      const gradient = k === 1 ? 0 : x * (k === 0 ? -0.5 : 0.25);
      assert.ok(Math.abs(squares[f * K + k] - (1 + gradient * gradient)) < 1e-6);
      assert.ok(Math.abs(weights[f * K + k] - (-0.1 * gradient) / Math.sqrt(1 + gradient * gradient)) < 1e-6);
    }
  }
  assert.throws(
    () => adagradStep(rows, 0, new Float64Array(K), Int32Array.of(0), 1, weights, new Float32Array(1), 0.1),
    RangeError,
  );
});

const binary = {
  inputs: Float64Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 1 : 2 * random.unit() - 1)),
  targets: Uint8Array.from({ length: 20 }, () => random.below(2)),
  counts: Float64Array.from({ length: 20 }, () => random.unit()),
};
const towards = Float64Array.of(0.3, 1);
const pull = Float64Array.of(0.1, 0.5);

test('the binary gradient is what differences of the objective say', () => {
  const weights = Float64Array.of(0.2, -0.7);
  const gradient = new Float64Array(2);
  binaryLogisticRegression(binary, weights, towards, pull, gradient);
  for (let d = 0; d < 2; d++) {
    const at = (shift: number): number => {
      const moved = weights.slice();
      moved[d] += shift;
      return binaryLogisticRegression(binary, moved, towards, pull, new Float64Array(2));
    };
    assert.ok(Math.abs((at(1e-5) - at(-1e-5)) / 2e-5 - gradient[d]) < 1e-6);
  }
});

test("Newton's method ends where the gradient is zero, also for rows that a line divides", () => {
  const gradient = new Float64Array(2);
  binaryLogisticRegression(binary, fitBinaryLogisticRegression(binary, towards, pull), towards, pull, gradient);
  assert.ok(Math.hypot(...gradient) < 1e-5);
  const divided = {
    ...binary,
    targets: Uint8Array.from({ length: 20 }, (_, n) => (binary.inputs[2 * n + 1] > 0 ? 1 : 0)),
  };
  const weights = fitBinaryLogisticRegression(divided, towards, pull);
  binaryLogisticRegression(divided, weights, towards, pull, gradient);
  assert.ok(weights.every(Number.isFinite) && Math.hypot(...gradient) < 1e-5);
  assert.throws(
    () => fitBinaryLogisticRegression({ ...binary, counts: new Float64Array(1) }, towards, pull),
    RangeError,
  );
});

test.run();
