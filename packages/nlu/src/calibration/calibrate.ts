/** Answers to held-out texts -> the weights of the confidence. */
import { fitBinaryLogisticRegression } from '../kernels/binary-logistic-regression.js';
import { CONFIDENCE_WEIGHTS, confidenceOf, writeInputs } from './confidence.js';
import type { Evidence } from './evidence.js';

/** What a held-out text was: a text of a task, a text of a task that the classifier had not met, or made-up words. */
export type HeldOutKind = 'task' | 'unknown-task' | 'nonsense';

/** The answer to one held-out text. */
export interface HeldOutAnswer {
  readonly kind: HeldOutKind;
  readonly evidence: Evidence;
  /** Whether the best task was the text's own; never for texts that have none. */
  readonly isRight: boolean;
  /** Tasks that the classifier knew which was asked. */
  readonly tasks: number;
}

/** What was trained: it tells what the weights are likely to be before any answer is seen. */
export interface BotSize {
  /** Tasks that can win, at least 1. */
  readonly tasks: number;
  /** Texts learned from. */
  readonly texts: number;
}

/** The weights before any answer is seen, fitted on bots of 1 to 20 tasks with 3 to 10 samples each that were drawn from the training
 * rows of clinc150 and banking77; strange texts counted for 0.05 + tasks^-1.5 of the others there, since a bot of few tasks meets
 * more of them. Those show no use for the second weight; it is there for close calls, and larger sets find it themselves. The lead grows with the number of tasks and of texts, and the first weight makes up for that. */
const FIRST_WEIGHTS: readonly number[] = [4.8, 0.3, 2, 2.1, 1];
const PER_LOG_TASKS = -1.7;
const PER_LOG_TEXTS = -1;

/** How strongly they hold: as much as some texts of one unit of input would. */
const PULL = 5;
/** How strongly one holds that is not to be fitted. */
const LEFT_OUT = 1e9;

/** How much all texts of unknown tasks, and all made-up ones, count relative to all texts of tasks when the weights learn to tell
 * right answers from others. */
const UNKNOWN_SHARE = 0.3;
const NONSENSE_SHARE = 0.05;

/** How strongly the level holds to what those weights give: offset and slope. */
const LEVEL_PULL: readonly number[] = [2, 5];
/** What speaks for an answer makes it surer at least a little, whatever the held-out texts of a bot seem to say. */
const LEAST_SLOPE = 0.25;

/** Fits the weights to held-out answers, in two steps: first what tells right answers from wrong ones and from strange texts, then how
 * often such an answer is right where a text is for one of the tasks, so that the confidence is a probability there.
 *
 * @returns [CONFIDENCE_WEIGHTS] */
export function calibrate(answers: readonly HeldOutAnswer[], size: BotSize): Float64Array {
  // Where nothing is known the confidence is 0 by rule, and there is nothing to fit.
  const usable = answers.filter(({ evidence }) => evidence.known > 0);
  const inputs = new Float64Array(usable.length * CONFIDENCE_WEIGHTS);
  usable.forEach(({ evidence }, n) => {
    writeInputs(evidence, inputs.subarray(n * CONFIDENCE_WEIGHTS));
  });
  const targets = Uint8Array.from(usable, ({ isRight }) => (isRight ? 1 : 0));
  const first = firstWeights(size);
  if (!usable.some(({ isRight }) => isRight)) return first;

  const rows = { inputs, targets, counts: countsOf(usable) };
  const pull = new Float64Array(CONFIDENCE_WEIGHTS).fill(PULL);
  let weights = fitBinaryLogisticRegression(rows, first, pull);
  // Strange words never make an answer surer; where a set seems to say so, leave them out.
  if (weights[2] < 0) {
    first[2] = 0;
    pull[2] = LEFT_OUT;
    weights = fitBinaryLogisticRegression(rows, first, pull);
  }
  const [offset, slope] = fitLevel(usable, rows, weights, size.tasks);
  weights = weights.map((weight) => slope * weight);
  weights[0] += offset;
  return weights;
}

/** [answers] confidence of each. */
export function confidencesOf(answers: readonly HeldOutAnswer[], weights: Float64Array): Float64Array {
  const inputs = new Float64Array(CONFIDENCE_WEIGHTS);
  return Float64Array.from(answers, ({ evidence }) => confidenceOf(weights, evidence, inputs));
}

function firstWeights({ tasks, texts }: BotSize): Float64Array {
  const weights = Float64Array.from(FIRST_WEIGHTS);
  weights[0] += PER_LOG_TASKS * Math.log(tasks) + PER_LOG_TEXTS * Math.log(Math.max(1, texts / tasks));
  return weights;
}

/** [answers] how much each counts. */
function countsOf(answers: readonly HeldOutAnswer[]): Float64Array {
  const numberOf = (kind: HeldOutKind): number => answers.filter((answer) => answer.kind === kind).length;
  const tasks = numberOf('task');
  const shares: Record<HeldOutKind, number> = {
    task: 1,
    'unknown-task': (UNKNOWN_SHARE * tasks) / numberOf('unknown-task'),
    nonsense: (NONSENSE_SHARE * tasks) / numberOf('nonsense'),
  };
  return Float64Array.from(answers, ({ kind }) => shares[kind]);
}

/** Offset and slope of the level (Platt scaling), on texts of tasks alone. A classifier that knows fewer tasks errs less often in
 * proportion, so the mistakes of one count for more. */
function fitLevel(
  answers: readonly HeldOutAnswer[],
  { inputs, targets }: { inputs: Float64Array; targets: Uint8Array },
  weights: Float64Array,
  tasks: number,
): Float64Array {
  const levels = new Float64Array(2 * answers.length);
  const counts = Float64Array.from(answers, ({ kind, isRight, tasks: known }) => {
    if (kind !== 'task') return 0;
    return isRight || known < 2 ? 1 : (tasks - 1) / (known - 1);
  });
  for (let n = 0; n < answers.length; n++) {
    levels[2 * n] = 1;
    for (let i = 0; i < CONFIDENCE_WEIGHTS; i++) levels[2 * n + 1] += weights[i] * inputs[n * CONFIDENCE_WEIGHTS + i];
  }
  const rows = { inputs: levels, targets, counts };
  const level = fitBinaryLogisticRegression(rows, Float64Array.of(0, 1), Float64Array.from(LEVEL_PULL));
  if (level[1] >= LEAST_SLOPE) return level;
  const [pull] = LEVEL_PULL;
  return fitBinaryLogisticRegression(rows, Float64Array.of(0, LEAST_SLOPE), Float64Array.of(pull, LEFT_OUT));
}
