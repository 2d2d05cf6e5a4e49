/** Trains the first view of the classifier: sparse rows and their classes -> the weights of a multinomial logistic regression. */
import {
  type ClassWeights,
  classResidual,
  classStep,
  growClassWeights,
  packClassWeights,
} from '../kernels/class-weights.js';
import { createRow, dropFeatures, longestRow } from '../kernels/drop-features.js';
import { createRandom, shuffle } from '../kernels/random.js';
import { createTouchedClasses, moveBias, type TouchedClasses, touchedResidual } from '../kernels/touched-classes.js';
import type { Pacer } from '../train/pacer.js';
import { type Lesson, roundsOf } from './lesson.js';
import { tellingRows } from './telling-features.js';

/** A trained multinomial logistic regression over F features and K classes. */
export interface LinearView {
  readonly weights: ClassWeights;
  /** [K]; -Infinity for classes that no row belongs to. */
  readonly bias: Float64Array;
}

/** All that it is trained from. */
export interface LinearJob extends Lesson<LinearView> {
  readonly kind: 'linear';
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

/** Classes from which on a text is compared only with those that its features say something about. */
const VERY_MANY_CLASSES = 300;

/** About the number of multiplications. */
export function linearWork({ rows, picked, start, resume }: LinearJob): number {
  const visits = picked.length * (resume?.rounds ?? roundsOf(picked.length, VISITS, FEWEST_ROUNDS, MOST_ROUNDS));
  const features = rows.columns.length / (rows.starts.length - 1);
  return (
    visits *
    (features * Math.min(start.length, TYPICAL_CLASSES) + EXPONENTIAL * Math.min(start.length, VERY_MANY_CLASSES))
  );
}

/** Classes that a feature which a text has says something about, and multiplications that an exponential takes as long as. */
const TYPICAL_CLASSES = 40;
const EXPONENTIAL = 10;

/** Trains on some rows, in a seeded order.
 *
 * @throws the signal's reason where training is cancelled */
export async function trainLinearView(job: LinearJob, pacer: Pacer): Promise<LinearView> {
  const { features, classes, picked, start, seed, resume } = job;
  const K = start.length;
  const rows = K < VERY_MANY_CLASSES ? job.rows : tellingRows(job.rows, features, classes, picked, K);
  const bias = start.slice();
  const weights = growClassWeights(features, K, resume?.view.weights);
  const biasSquares = new Float64Array(K).fill(1);
  const residual = new Float64Array(K);
  const active = new Int32Array(K);
  const touched = K < VERY_MANY_CLASSES ? undefined : createTouchedClasses(bias);
  const half = createRow(longestRow(rows));
  const order = picked.slice();
  const random = createRandom(seed);
  const rounds = resume?.rounds ?? roundsOf(order.length, VISITS, FEWEST_ROUNDS, MOST_ROUNDS);

  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const n of order) {
      dropFeatures(rows, n, random, half);
      let count: number;
      if (touched === undefined) {
        classResidual(half, 0, classes[n], weights, bias, residual);
        count = keepActive(residual, LEAST_RESIDUAL, active);
      } else {
        touchedResidual(half, 0, classes[n], weights, bias, touched, residual);
        count = keepActive(residual, LEAST_RESIDUAL, active, touched);
      }
      if (count > 0) classStep(half, 0, residual, active, count, weights, RATE, FIRST_SQUARE);
      for (let j = 0; j < count; j++) {
        const gradient = residual[active[j]];
        biasSquares[active[j]] += gradient * gradient;
        bias[active[j]] -= (BIAS_RATE * gradient) / Math.sqrt(biasSquares[active[j]]);
        if (touched !== undefined) moveBias(touched, active[j], bias[active[j]]);
      }
      // What this text moved, the next one may not touch.
      if (touched !== undefined) for (let j = 0; j < count; j++) residual[active[j]] = 0;
      const lists = half.starts[1] * Math.min(K, TYPICAL_CLASSES);
      if (pacer.spend((count > 0 ? 2 : 1) * lists + EXPONENTIAL * (touched?.count ?? K))) await pacer.pause();
    }
  }
  return { weights: packClassWeights(weights), bias };
}

/** Sets residuals below a bound to zero and lists the others.
 *
 * @param touched  the classes to look at; all where absent
 * @returns how many there are */
function keepActive(residual: Float64Array, least: number, active: Int32Array, touched?: TouchedClasses): number {
  let count = 0;
  const length = touched?.count ?? residual.length;
  for (let j = 0; j < length; j++) {
    const k = touched === undefined ? j : touched.classes[j];
    if (Math.abs(residual[k]) > least) active[count++] = k;
    else residual[k] = 0;
  }
  return count;
}
