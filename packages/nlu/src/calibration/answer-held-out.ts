/** Trains the classifiers that calibration needs, and asks them about what they have not learned from. */
import { trainClassifier, type ClassifierWeights } from '../classifier/train-classifier.js';
import type { EncodedRows } from '../features/encode-rows.js';
import { classScores } from '../kernels/logistic-regression.js';
import { softmax } from '../kernels/softmax.js';
import type { Pacer } from '../train/pacer.js';
import type { HeldOutAnswer, HeldOutKind } from './calibrate.js';
import type { Fold } from './held-out.js';
import { knownShare } from './known-share.js';

/** Rows to hold out from and to ask about. */
export interface HeldOutRows {
  /** N rows of samples, then those of nonsense. */
  readonly rows: EncodedRows;
  readonly groups: number;
  /** [N] */
  readonly classes: Int32Array;
  readonly features: number;
  readonly classCount: number;
  /** Class that stands for the fallback, -1 where none does. */
  readonly fallbackClass: number;
}

/** Answers to the held-out rows of all folds, and to the nonsense rows, which the folds share out among them.
 *
 * @throws the signal's reason where training is cancelled */
export async function answerHeldOut(
  held: HeldOutRows,
  folds: readonly Fold[],
  seed: number,
  pacer: Pacer,
): Promise<HeldOutAnswer[]> {
  const { rows, classes, features, classCount } = held;
  const answers: HeldOutAnswer[] = [];
  const nonsense = rows.starts.length - 1 - classes.length;
  for (let fold = 0; fold < folds.length; fold++) {
    pacer.report('calibrate', fold, folds.length);
    const { learn, inScope, outOfScope } = folds[fold];
    const trained = await trainClassifier({ rows, classes, picked: learn, features, classCount }, seed, pacer);
    const ask = createAsk(held, trained, learnedFeatures(rows, learn, features));
    for (const n of inScope) answers.push(ask(n, classes[n] === held.fallbackClass ? 'unknown-task' : 'task'));
    for (const n of outOfScope) answers.push(ask(n, 'unknown-task'));
    for (let n = fold; n < nonsense; n += folds.length) answers.push(ask(classes.length + n, 'nonsense'));
    await pacer.pause();
  }
  return answers;
}

/** Makes the function that answers row n. */
function createAsk(
  { rows, groups, classes, classCount, fallbackClass }: HeldOutRows,
  { weights, bias }: ClassifierWeights,
  learned: Uint8Array,
): (n: number, kind: HeldOutKind) => HeldOutAnswer {
  const scores = new Float64Array(classCount);
  const { starts, columns, values, groupEnds } = rows;
  return (n, kind) => {
    classScores(rows, n, weights, bias, scores);
    softmax(scores, classCount);
    let best = -1;
    for (let k = 0; k < classCount; k++) {
      if (k !== fallbackClass && (best < 0 || scores[k] > scores[best])) best = k;
    }
    const place = { columns, values, start: starts[n], groupEnds, firstGroup: n * groups };
    return {
      kind,
      evidence: { probability: scores[best], known: knownShare(place, learned) },
      isRight: kind === 'task' && best === classes[n],
    };
  };
}

/** [F] 1 for the features that some learned row has. */
function learnedFeatures({ starts, columns }: EncodedRows, learn: Int32Array, features: number): Uint8Array {
  const learned = new Uint8Array(features);
  for (const n of learn) for (let i = starts[n]; i < starts[n + 1]; i++) learned[columns[i]] = 1;
  return learned;
}
