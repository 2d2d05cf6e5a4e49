/** Answers to held-out texts -> the weights of the confidence, the threshold of the fallback, and a table that shows how far
 * the confidence can be believed. */
import { fitBinaryLogisticRegression } from '../kernels/binary-logistic-regression.js';
import { type Calibration, CONFIDENCE_WEIGHTS, confidenceOf, type Evidence, writeInputs } from './confidence.js';

/** What a held-out text was: a text of a task, a text of a task that the classifier had not met, or made-up words. */
export type HeldOutKind = 'task' | 'unknown-task' | 'nonsense';

/** The answer to one held-out text. */
export interface HeldOutAnswer {
  readonly kind: HeldOutKind;
  readonly evidence: Evidence;
  /** Whether the best task was the text's own; never for texts that have none. */
  readonly isRight: boolean;
}

/** Weights before any answer is seen, and how strongly they hold: as much as some texts of one unit of input would. */
const FIRST_WEIGHTS: readonly number[] = [0, 0.8, 2];
const PULL: readonly number[] = [0.01, 10, 10];

/** How much all texts of unknown tasks, and all made-up ones, count relative to all texts of tasks: a guess at how often people
 * say such things. Where there are few texts at all, the made-up ones are what keeps the confidence down, and count for more. */
const STRANGE_SHARE = 0.05;
const NONSENSE_AT_LEAST = 50;

/** The trade-off of the threshold: to lose one right answer in a hundred, so many in a hundred of the texts that no task is
 * for must be turned away in exchange. */
export const PRICE_OF_A_RIGHT_ANSWER = 40;

/** Made-up words do not show how strange questions sound. Without this many texts of unknown tasks the threshold is not chosen
 * but given, and the more cautious the fewer texts there are in all. */
const ENOUGH_UNKNOWN = 100;
const GIVEN_THRESHOLD = 0.4;
const CAUTION = 0.2;
const CAUTIOUS_TEXTS = 100;

/** Bounds that few answers cannot push a chosen threshold over. An answer that is wrong four times in five helps nobody. */
const LEAST_THRESHOLD = 0.2;
const MOST_THRESHOLD = 0.7;

/** Fits the confidence to held-out answers. */
export function calibrate(answers: readonly HeldOutAnswer[]): Calibration {
  const weights = fitWeights(answers);
  return { weights, threshold: chooseThreshold(answers, confidencesOf(answers, weights)) };
}

/** [answers] confidence of each. */
export function confidencesOf(answers: readonly HeldOutAnswer[], weights: Float64Array): Float64Array {
  const inputs = new Float64Array(CONFIDENCE_WEIGHTS);
  return Float64Array.from(answers, ({ evidence }) => confidenceOf(weights, evidence, inputs));
}

function fitWeights(answers: readonly HeldOutAnswer[]): Float64Array {
  const towards = Float64Array.from(FIRST_WEIGHTS);
  // Where nothing is known the confidence is 0 by rule, and there is nothing to fit.
  const usable = answers.filter(({ evidence }) => evidence.known > 0);
  if (!usable.some(({ isRight }) => isRight)) return towards;
  const inputs = new Float64Array(usable.length * CONFIDENCE_WEIGHTS);
  usable.forEach(({ evidence }, n) => {
    writeInputs(evidence, inputs.subarray(n * CONFIDENCE_WEIGHTS));
  });
  const countOf = (kind: HeldOutKind): number => usable.filter((answer) => answer.kind === kind).length;
  const [tasks, unknown, nonsense] = [countOf('task'), countOf('unknown-task'), countOf('nonsense')];
  const shares: Record<HeldOutKind, number> = {
    task: 1,
    'unknown-task': (STRANGE_SHARE * tasks) / unknown,
    nonsense: Math.max(STRANGE_SHARE * tasks, Math.min(NONSENSE_AT_LEAST, tasks)) / nonsense,
  };
  const rows = {
    inputs,
    targets: Uint8Array.from(usable, ({ isRight }) => (isRight ? 1 : 0)),
    counts: Float64Array.from(usable, ({ kind }) => shares[kind]),
  };
  const pull = Float64Array.from(PULL);
  const weights = fitBinaryLogisticRegression(rows, towards, pull);
  // Strange words never make an answer surer; where a set seems to say so, leave them out.
  if (weights[2] >= 0) return weights;
  towards[2] = 0;
  pull[2] = 1e9;
  return fitBinaryLogisticRegression(rows, towards, pull);
}

/** The confidence at which the sum of both losses is least, half way to the answer below it. */
function chooseThreshold(answers: readonly HeldOutAnswer[], confidences: Float64Array): number {
  const right = answers.filter(({ isRight }) => isRight).length;
  const unknown = answers.filter(({ kind }) => kind === 'unknown-task').length;
  if (right === 0 || unknown < ENOUGH_UNKNOWN) {
    return GIVEN_THRESHOLD + CAUTION * Math.min(1, CAUTIOUS_TEXTS / Math.max(1, answers.length - unknown));
  }
  const order = Array.from(confidences, (_, n) => n).sort((a, b) => confidences[a] - confidences[b] || a - b);
  let loss = 1;
  let least = loss;
  let threshold = 0;
  order.forEach((n, position) => {
    if (answers[n].isRight) loss += PRICE_OF_A_RIGHT_ANSWER / right;
    else if (answers[n].kind === 'unknown-task') loss -= 1 / unknown;
    const next = order[position + 1];
    const above = next === undefined ? 1 : confidences[next];
    if (loss >= least || above === confidences[n]) return;
    least = loss;
    threshold = (confidences[n] + above) / 2;
  });
  return Math.max(LEAST_THRESHOLD, Math.min(MOST_THRESHOLD, threshold));
}
