/** Trains the classifiers that calibration needs, and asks them about what they have not learned from. */
import {
  type ClassifierProblem,
  type ClassifierWeights,
  createScorer,
  trainClassifier,
  weighViews,
} from '../classifier/train-classifier.js';
import type { EncodedRows } from '../features/encode-rows.js';
import { GROUP_COUNT } from '../features/extract.js';
import type { Run } from '../train/job.js';
import type { Pacer } from '../train/pacer.js';
import type { HeldOutAnswer } from './calibrate.js';
import { weighScores } from './evidence.js';
import type { Fold } from './held-out.js';
import { knownShare } from './known-share.js';

/** Rows to hold out from and to ask about. */
export interface HeldOutProblem extends ClassifierProblem {
  readonly rows: EncodedRows;
  /** Number of feature groups. */
  readonly groups: number;
  /** Class of what no task is for. */
  readonly fallbackClass: number;
  /** Rows of samples, which come first; the others are made up. */
  readonly samples: number;
}

/** Answers to the held-out rows of all folds.
 *
 * @throws the signal's reason where training is cancelled */
export async function answerHeldOut(
  problem: HeldOutProblem,
  folds: readonly Fold[],
  seed: number,
  run: Run,
  pacer: Pacer,
): Promise<HeldOutAnswer[]> {
  let done = 0;
  const answers = folds.map(async ({ learn, ask }) => {
    const trained = weighViews(await trainClassifier(problem, learn, seed, run));
    const answer = createAnswer(problem, trained, learnedFeatures(problem, learn));
    pacer.report('calibrate', ++done, folds.length);
    return Array.from(ask, answer);
  });
  return (await Promise.all(answers)).flat();
}

/** Makes the function that answers row n. */
function createAnswer(
  problem: HeldOutProblem,
  trained: ClassifierWeights,
  learned: Uint8Array,
): (n: number) => HeldOutAnswer {
  const { rows, groups, classes, classCount, fallbackClass, samples } = problem;
  const { bias } = trained.linear;
  const score = createScorer(problem, trained);
  const scores = new Float64Array(classCount);
  const { starts, columns, values, groupEnds } = rows;
  const known = bias.reduce((count, score, k) => count + (k !== fallbackClass && score !== -Infinity ? 1 : 0), 0);
  return (n) => {
    const place = { columns, values, start: starts[n], groupEnds, firstGroup: n * groups };
    // Where there is an encoder, the last group of a text is its vector.
    const end = groupEnds[(n + 1) * groups - 1];
    const hasMeaning = groups === GROUP_COUNT ? undefined : end > groupEnds[(n + 1) * groups - 2];
    score(n, scores);
    const { best, evidence } = weighScores(scores, knownShare(place, learned, hasMeaning));
    const isKnownTask = classes[n] !== fallbackClass && bias[classes[n]] !== -Infinity;
    return {
      kind: n >= samples ? 'nonsense' : isKnownTask ? 'task' : 'unknown-task',
      evidence,
      isRight: isKnownTask && best === classes[n],
      tasks: known,
    };
  };
}

/** [F] 1 for the features that some learned sample has. */
function learnedFeatures({ rows: { starts, columns }, features }: HeldOutProblem, learn: Int32Array): Uint8Array {
  const learned = new Uint8Array(features);
  for (const n of learn) for (let i = starts[n]; i < starts[n + 1]; i++) learned[columns[i]] = 1;
  return learned;
}
