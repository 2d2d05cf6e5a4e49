/** Trains the classifier: sparse rows and their classes -> one or two views whose scores add up. */
import { type ClassWeights, packedScores } from '../kernels/class-weights.js';
import { createRow } from '../kernels/drop-features.js';
import { rectify } from '../kernels/hidden-layer.js';
import { classScores } from '../kernels/logistic-regression.js';
import type { SparseRows } from '../kernels/sparse-rows.js';
import type { Run } from '../train/job.js';
import type { HiddenFeatures } from './hidden-features.js';
import type { HiddenLayer } from './train-hidden-layer.js';
import type { LinearView } from './train-linear-view.js';

/** A trained classifier; prediction uses a packed form of it. The score of a class is the sum of its scores in the views. */
export interface ClassifierWeights {
  readonly linear: LinearView;
  readonly hidden: HiddenLayer | null;
}

/** What can be learned from: N rows over F features, of K classes. */
export interface ClassifierProblem {
  readonly rows: SparseRows;
  /** The same texts as the hidden layer sees them; null for a set that does without one. */
  readonly hidden: HiddenFeatures | null;
  /** [N] class of each row. */
  readonly classes: Int32Array;
  /** F */
  readonly features: number;
  /** K */
  readonly classCount: number;
}

/** Share of the hidden layer in the mean of both views' log probabilities, and so in their scores. */
const HIDDEN_SHARE = 0.35;

/** Trains on some rows, in a seeded order.
 *
 * @param picked  the rows to learn from
 * @returns each view by itself, see `weighViews`
 * @throws the signal's reason where training is cancelled */
export async function trainClassifier(
  { rows, hidden, classes, features, classCount }: ClassifierProblem,
  picked: Int32Array,
  seed: number,
  run: Run,
): Promise<ClassifierWeights> {
  const start = startingBias(classes, picked, classCount);
  // The only class there is has nothing to be told from.
  if (picked.every((n) => classes[n] === classes[picked[0]])) {
    return { linear: { weights: noWeights(features), bias: start }, hidden: null };
  }
  const lesson = { classes, picked, start, seed };
  const [linear, layer] = await Promise.all([
    run({ kind: 'linear', rows, features, ...lesson }),
    hidden && run({ kind: 'hidden', rows: hidden.rows, features: hidden.features.length, ...lesson }),
  ]);
  return { linear, hidden: layer };
}

/** Goes on training with all rows of a problem, for some rounds.
 *
 * @param views  as `trainClassifier` gives them, of the same features and classes
 * @throws the signal's reason where training is cancelled */
export async function resumeClassifier(
  { rows, hidden, classes, features }: ClassifierProblem,
  views: ClassifierWeights,
  rounds: number,
  seed: number,
  run: Run,
): Promise<ClassifierWeights> {
  const lesson = { classes, picked: Int32Array.from(classes, (_, n) => n), seed };
  const { linear: view, hidden: layer } = views;
  const linear = await run({
    kind: 'linear',
    rows,
    features,
    ...lesson,
    start: view.bias,
    resume: { view, rounds },
  });
  if (hidden === null || layer === null) return { linear, hidden: null };
  const learned = await run({
    kind: 'hidden',
    rows: hidden.rows,
    features: hidden.features.length,
    ...lesson,
    start: layer.bias,
    resume: { view: layer, rounds },
  });
  return { linear, hidden: learned };
}

/** The weights whose scores add up to the mean of both views. */
export function weighViews({ linear, hidden }: ClassifierWeights): ClassifierWeights {
  if (hidden === null) return { linear, hidden };
  const { weights, bias } = linear;
  const share = 1 - HIDDEN_SHARE;
  return {
    linear: {
      weights: { ...weights, weights: weights.weights.map((weight) => share * weight) },
      bias: bias.map((score) => share * score),
    },
    hidden: {
      ...hidden,
      output: hidden.output.map((weight) => HIDDEN_SHARE * weight),
      bias: hidden.bias.map((score) => HIDDEN_SHARE * score),
    },
  };
}

/** Makes the function that scores row n of a problem.
 *
 * @param weights  as `weighViews` gives them
 * @returns log domain, up to a constant; [K] in `scores` */
export function createScorer(
  { rows, hidden, classCount }: ClassifierProblem,
  { linear, hidden: layer }: ClassifierWeights,
): (n: number, scores: Float64Array) => void {
  if (hidden === null || layer === null) {
    return (n, scores) => packedScores(rows, n, linear.weights, linear.bias, scores);
  }
  const units = layer.output.length / classCount;
  const sums = new Float64Array(units);
  const noBias = new Float64Array(units);
  const on = createRow(units);
  const more = new Float64Array(classCount);
  return (n, scores) => {
    packedScores(rows, n, linear.weights, linear.bias, scores);
    classScores(hidden.rows, n, layer.embedding, noBias, sums);
    rectify(sums, on);
    classScores(on, 0, layer.output, layer.bias, more);
    for (let k = 0; k < classCount; k++) scores[k] += more[k];
  };
}

/** No class is likelier before anything is said, but one that no row belongs to is impossible. */
function startingBias(classes: Int32Array, picked: Int32Array, classCount: number): Float64Array {
  const bias = new Float64Array(classCount).fill(-Infinity);
  for (const n of picked) bias[classes[n]] = 0;
  return bias;
}

function noWeights(features: number): ClassWeights {
  return {
    ends: new Uint32Array(features),
    classes: new Uint16Array(),
    weights: new Float32Array(),
    squares: new Float32Array(),
  };
}
