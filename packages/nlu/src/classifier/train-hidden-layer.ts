/** Trains the second view of the classifier: a hidden layer between the features and the classes. It errs on other texts than the
 * linear view does, so the two together are right more often than either. */
import { adagradStep } from '../kernels/adagrad.js';
import { createRow, dropFeatures, longestRow } from '../kernels/drop-features.js';
import { backpropagate, rectify } from '../kernels/hidden-layer.js';
import { classScores, logisticRegression } from '../kernels/logistic-regression.js';
import { createRandom, type Random, shuffle } from '../kernels/random.js';
import type { Pacer } from '../train/pacer.js';
import { type Lesson, roundsOf } from './lesson.js';

/** A trained hidden layer of H units over D features and K classes. */
export interface HiddenLayer {
  /** [D x H] */
  readonly embedding: Float32Array;
  /** [H x K] */
  readonly output: Float32Array;
  /** [K]; -Infinity for classes that no row belongs to. */
  readonly bias: Float64Array;
  /** [D x H] and [H x K] sums of the squared gradients. */
  readonly embeddingSquares: Float32Array;
  readonly outputSquares: Float32Array;
}

/** All that it is trained from. */
export interface HiddenJob extends Lesson<HiddenLayer> {
  readonly kind: 'hidden';
}

/** Settings chosen on the validation rows of clinc150 and on a fold of banking77. */
const UNITS = 96;
const KEPT_UNITS = 0.85;
/** Step of AdaGrad, falling in a straight line to zero, and what its sums of squares begin at. */
const RATE = 0.1;
const FIRST_SQUARE = 1e-6;
/** The step where a lesson goes on from what is known. */
const RESUMED_RATE = 0.05;
const BIAS_RATE = 0.01;
/** Weights begin anywhere in [-FIRST_WEIGHT, FIRST_WEIGHT), lest all units learn the same. */
const FIRST_WEIGHT = 0.1;
/** Classes whose probability is off by less are left alone, as in the linear view. */
const LEAST_RESIDUAL = 0.02;

/** Rows to see in all, and rounds at least and at most. */
const VISITS = 100_000;
const FEWEST_ROUNDS = 10;
const MOST_ROUNDS = 20;

/** Units that a text has on, about. */
const TYPICAL_UNITS = 40;

/** About the number of multiplications. */
export function hiddenWork({ rows, picked, start, resume }: HiddenJob): number {
  const visits = picked.length * (resume?.rounds ?? roundsOf(picked.length, VISITS, FEWEST_ROUNDS, MOST_ROUNDS));
  const features = rows.columns.length / (rows.starts.length - 1) / 2;
  return visits * (features * (UNITS + 4 * TYPICAL_UNITS) + (TYPICAL_UNITS + 10) * start.length);
}

/** Trains on some rows, in a seeded order.
 *
 * @throws the signal's reason where training is cancelled */
export async function trainHiddenLayer(job: HiddenJob, pacer: Pacer): Promise<HiddenLayer> {
  const { rows, features, classes, picked, start, seed, resume } = job;
  const from = resume?.view;
  const K = start.length;
  const random = createRandom(seed, 1);
  const embedding = from?.embedding.slice() ?? randomWeights(features * UNITS, random);
  const output = from?.output.slice() ?? randomWeights(UNITS * K, random);
  const bias = start.slice();
  const embeddingSquares = from?.embeddingSquares.slice() ?? new Float32Array(embedding.length).fill(FIRST_SQUARE);
  const outputSquares = from?.outputSquares.slice() ?? new Float32Array(output.length).fill(FIRST_SQUARE);
  const noBias = new Float64Array(UNITS);
  const sums = new Float64Array(UNITS);
  const gradient = new Float64Array(UNITS);
  const residual = new Float64Array(K);
  const active = new Int32Array(K);
  const half = createRow(longestRow(rows));
  const units = createRow(UNITS);
  const order = picked.slice();
  const rounds = resume?.rounds ?? roundsOf(order.length, VISITS, FEWEST_ROUNDS, MOST_ROUNDS);

  const firstRate = resume === undefined ? RATE : RESUMED_RATE;

  for (let visit = 0; visit < rounds * order.length; visit++) {
    if (visit % order.length === 0) shuffle(order, random);
    const n = order[visit % order.length];
    const rate = firstRate * (1 - visit / (rounds * order.length));
    dropFeatures(rows, n, random, half);
    classScores(half, 0, embedding, noBias, sums);
    rectify(sums, units, KEPT_UNITS, random);
    logisticRegression(units, 0, classes[n], output, bias, residual);
    let count = 0;
    for (let k = 0; k < K; k++) if (Math.abs(residual[k]) > LEAST_RESIDUAL) active[count++] = k;
    const on = units.starts[1];
    if (count > 0) {
      backpropagate(units, residual, active, count, output, KEPT_UNITS, gradient);
      adagradStep(units, 0, residual, active, count, output, outputSquares, rate);
      adagradStep(half, 0, gradient, units.columns, on, embedding, embeddingSquares, rate);
      for (let j = 0; j < count; j++) bias[active[j]] -= BIAS_RATE * residual[active[j]];
    }
    const steps = count === 0 ? 0 : 4 * on * (half.starts[1] + count);
    if (pacer.spend(half.starts[1] * UNITS + on * K + steps)) await pacer.pause();
  }
  return { embedding, output, bias, embeddingSquares, outputSquares };
}

function randomWeights(length: number, random: Random): Float32Array {
  const weights = new Float32Array(length);
  for (let i = 0; i < length; i++) weights[i] = FIRST_WEIGHT * (2 * random.unit() - 1);
  return weights;
}
