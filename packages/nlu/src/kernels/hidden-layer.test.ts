import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createRow } from './drop-features.js';
import { backpropagate, rectify } from './hidden-layer.js';
import { classScores, logisticRegression } from './logistic-regression.js';
import { createRandom } from './random.js';

const test = suite('hidden layer');

const STEP = 1e-3;
/** Weights are kept in 32 bits, so differences over a step of STEP are this exact. */
const TOLERANCE = 1e-3;

const F = 3;
const H = 4;
const K = 3;
const rows = { starts: Int32Array.of(0, 3), columns: Int32Array.of(2, 0, 1), values: Float32Array.of(0.5, -1, 0.8) };
const random = createRandom(4);
const draw = (length: number): Float32Array => Float32Array.from({ length }, () => 2 * random.unit() - 1);
const embedding = draw(F * H);
const output = draw(H * K);
const bias = new Float64Array(K);

/** Loss of the row, with the dropout that the seed draws; fills units and residual. */
function loss(target: number, kept: number, units = createRow(H), residual = new Float64Array(K)): number {
  const sums = new Float64Array(H);
  classScores(rows, 0, embedding, new Float64Array(H), sums);
  rectify(sums, units, kept, createRandom(1));
  return logisticRegression(units, 0, target, output, bias, residual);
}

function difference(weights: Float32Array, w: number, target: number, kept: number): number {
  const before = weights[w];
  weights[w] = before + STEP;
  const above = loss(target, kept);
  weights[w] = before - STEP;
  const below = loss(target, kept);
  weights[w] = before;
  return (above - below) / (2 * STEP);
}

test('the gradients are what differences of the loss say, with dropout and without', () => {
  for (const kept of [1, 0.6]) {
    for (let target = 0; target < K; target++) {
      const units = createRow(H);
      const residual = new Float64Array(K);
      const gradient = new Float64Array(H);
      loss(target, kept, units, residual);
      backpropagate(units, residual, Int32Array.of(0, 1, 2), K, output, kept, gradient);
      const activity = new Float64Array(H);
      for (let i = 0; i < units.starts[1]; i++) activity[units.columns[i]] = units.values[i];
      assert.ok(activity.some((value) => value > 0) && activity.some((value) => value === 0));
      for (let h = 0; h < H; h++) {
        for (let i = 0; i < rows.columns.length; i++) {
          const expected = activity[h] > 0 ? rows.values[i] * gradient[h] : 0;
          assert.ok(Math.abs(difference(embedding, rows.columns[i] * H + h, target, kept) - expected) < TOLERANCE);
        }
        for (let k = 0; k < K; k++) {
          assert.ok(Math.abs(difference(output, h * K + k, target, kept) - activity[h] * residual[k]) < TOLERANCE);
        }
      }
    }
  }
});

test('only units above zero are on, and only active classes are heard', () => {
  const units = createRow(H);
  rectify(Float64Array.of(0.5, -1, 0, 2), units);
  assert.equal([...units.columns.subarray(0, units.starts[1])], [0, 3]);
  assert.equal([...units.values.subarray(0, units.starts[1])], [0.5, 2]);
  const gradient = new Float64Array(H).fill(9);
  backpropagate(units, Float64Array.of(1, 1, 1), Int32Array.of(2), 1, output, 1, gradient);
  assert.equal([...gradient], [output[2], 9, 9, output[3 * K + 2]]);
});

test('dropout leaves the mean of a unit as it is', () => {
  const units = createRow(1);
  const dice = createRandom(8);
  const VISITS = 5000;
  let sum = 0;
  for (let visit = 0; visit < VISITS; visit++) {
    rectify(Float64Array.of(1), units, 0.8, dice);
    if (units.starts[1] === 1) sum += units.values[0];
  }
  // Five standard deviations.
  assert.ok(Math.abs(sum / VISITS - 1) < 0.036, `${sum / VISITS}`);
});

test('refuses lengths that do not fit', () => {
  assert.throws(() => rectify(new Float64Array(H), createRow(H - 1)), RangeError);
  assert.throws(
    () => backpropagate(createRow(H), new Float64Array(K), Int32Array.of(0), 1, output, 1, new Float64Array(H - 1)),
    RangeError,
  );
});

test.run();
