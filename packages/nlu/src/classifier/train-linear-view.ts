/** Trains the first view of the classifier: sparse rows and their classes -> the weights of a multinomial logistic regression. */
import { adagradStep } from '../kernels/adagrad.js';
import { createRow, dropFeatures, longestRow } from '../kernels/drop-features.js';
import { logisticRegression } from '../kernels/logistic-regression.js';
import { createRandom, shuffle } from '../kernels/random.js';
import type { SparseRows } from '../kernels/sparse-rows.js';
import type { Pacer } from '../train/pacer.js';

/** A trained multinomial logistic regression over F features and K classes. */
export interface LinearView {
  /** [F x K] */
  readonly weights: Float32Array;
  /** [K]; -Infinity for classes that no row belongs to. */
  readonly bias: Float64Array;
}

/** Step of AdaGrad, and what its sums of squares begin at: chosen on the validation rows of clinc150 and on folds of banking77. */
const RATE = 0.3;
const FIRST_SQUARE = 0.1;
/** The bias moves slowly, lest classes with many samples win where a text says nothing. */
const BIAS_RATE = 0.05;

/** Classes whose probability is off by less keep their weights. Most classes are out of the question for most texts, so this is
 * what makes training quick and the model small. */
const LEAST_RESIDUAL = 0.01;

/** Rows to see in all, and rounds at least and at most. */
const VISITS = 60_000;
const FEWEST_ROUNDS = 6;
const MOST_ROUNDS = 20;

/** Trains on some rows, in a seeded order.
 *
 * @param rows      columns in [0, features)
 * @param classes   [N] class of each row
 * @param picked    the rows to learn from
 * @param start     [K] biases to begin with
 * @throws the signal's reason where training is cancelled */
export async function trainLinearView(
  rows: SparseRows,
  features: number,
  classes: Int32Array,
  picked: Int32Array,
  start: Float64Array,
  seed: number,
  pacer: Pacer,
): Promise<LinearView> {
  const classCount = start.length;
  const weights = new Float32Array(features * classCount);
  const bias = start.slice();
  const squares = new Float32Array(features * classCount).fill(FIRST_SQUARE);
  const biasSquares = new Float64Array(classCount).fill(1);
  const residual = new Float64Array(classCount);
  const active = new Int32Array(classCount);
  const half = createRow(longestRow(rows));
  const order = picked.slice();
  const random = createRandom(seed);
  const rounds = Math.max(FEWEST_ROUNDS, Math.min(MOST_ROUNDS, Math.round(VISITS / order.length)));

  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const n of order) {
      dropFeatures(rows, n, random, half);
      logisticRegression(half, 0, classes[n], weights, bias, residual);
      let count = 0;
      for (let k = 0; k < classCount; k++) if (Math.abs(residual[k]) > LEAST_RESIDUAL) active[count++] = k;
      adagradStep(half, 0, residual, active, count, weights, squares, RATE);
      for (let j = 0; j < count; j++) {
        const gradient = residual[active[j]];
        biasSquares[active[j]] += gradient * gradient;
        bias[active[j]] -= (BIAS_RATE * gradient) / Math.sqrt(biasSquares[active[j]]);
      }
      if (pacer.spend(half.starts[1] * (classCount + 4 * count))) await pacer.pause();
    }
  }
  return { weights, bias };
}
