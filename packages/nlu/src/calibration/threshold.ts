/** The threshold of the fallback: what the author prefers, and what held-out texts show, -> the confidence from which on a task wins. */
import type { FallbackPolicy, FallbackPreference } from '../types.js';
import type { HeldOutAnswer } from './calibrate.js';

/** Where a threshold comes from: the author gave it, held-out texts showed it, or too few of them could show anything and a rule gave it. */
export type ThresholdSource = 'author' | 'measured' | 'rule';

/** A threshold and where it comes from. */
export interface ChosenThreshold {
  readonly threshold: number;
  readonly source: ThresholdSource;
}

/** The price of a right answer by preference: to lose one right answer in a hundred, so many in a hundred of the texts that no task is
 * for must be turned away in exchange. */
export const PRICES: Readonly<Record<FallbackPreference, number>> = { cautious: 10, balanced: 40, bold: 160 };

/** Beyond, hardly a strange text is turned away. */
export const MOST_PRICE = 10_000;

/** Made-up words do not show how strange questions sound. Without this many texts of unknown tasks the threshold follows from
 * the price alone. */
const ENOUGH_UNKNOWN = 100;

/** The price at which the threshold by rule is one half, for a bot of many tasks; one of few is asked more that it is not for, and
 * has fewer answers to lose. Chosen on bots of 1 to 20 tasks, see NOTES.md. */
const EVEN_PRICE = 360;
const FEW_TASKS = 2;

/** What it costs to answer a text of a task wrongly, in the unit of the price: about a quarter of what a right answer is worth to the
 * balanced. */
const PRICE_OF_A_WRONG_ANSWER = 11;

/** Bounds that few answers cannot push a measured threshold over. An answer that is wrong four times in five helps nobody. */
const LEAST_THRESHOLD = 0.2;
const MOST_THRESHOLD = 0.9;

/** Chooses the threshold.
 *
 * @param tasks        tasks that can win, at least 1
 * @param confidences  [answers] */
export function chooseThreshold(
  policy: FallbackPolicy,
  tasks: number,
  answers: readonly HeldOutAnswer[],
  confidences: Float64Array,
): ChosenThreshold {
  if (policy.threshold !== undefined) return { threshold: policy.threshold, source: 'author' };
  const price = policy.price ?? PRICES[policy.prefer ?? 'balanced'];
  const unknown = answers.filter(({ kind }) => kind === 'unknown-task').length;
  if (unknown < ENOUGH_UNKNOWN || !answers.some(({ isRight }) => isRight)) {
    const even = EVEN_PRICE * (1 + FEW_TASKS / tasks);
    return { threshold: 1 / (1 + Math.sqrt(price / even)), source: 'rule' };
  }
  return { threshold: cheapestThreshold(answers, confidences, price), source: 'measured' };
}

/** The confidence at which the sum of all losses is least, half way to the answer below it: of right answers that are turned away,
 * of wrong ones that are given, and of strange texts that get an answer. */
function cheapestThreshold(answers: readonly HeldOutAnswer[], confidences: Float64Array, price: number): number {
  const tasks = answers.filter(({ kind }) => kind === 'task').length;
  const unknown = answers.filter(({ kind }) => kind === 'unknown-task').length;
  const order = Array.from(confidences, (_, n) => n).sort((a, b) => confidences[a] - confidences[b] || a - b);
  let loss = 0;
  let least = 0;
  let threshold = 0;
  order.forEach((n, position) => {
    const { kind, isRight } = answers[n];
    if (kind === 'task') loss += (isRight ? price : -PRICE_OF_A_WRONG_ANSWER) / tasks;
    else if (kind === 'unknown-task') loss -= 1 / unknown;
    const next = order[position + 1];
    const above = next === undefined ? 1 : confidences[next];
    if (loss >= least || above === confidences[n]) return;
    least = loss;
    threshold = (confidences[n] + above) / 2;
  });
  return Math.max(LEAST_THRESHOLD, Math.min(MOST_THRESHOLD, threshold));
}
