/** Scores of a text's classes -> what the confidence rests on. Shared by training and prediction, so that both mean the same. */
import { softmax } from '../kernels/softmax.js';

/** What the confidence of one text rests on. */
export interface Evidence {
  /** Softmax of the best task among all classes, in [0, 1]. */
  readonly probability: number;
  /** Softmax of the task `fallback`, in [0, 1]; 0 where it has no samples. */
  readonly fallback: number;
  /** Score of the best task less the mean score of all: how much of the text speaks for it at all, which the softmax does not
   * tell where no task has much to say for itself. At least 0. */
  readonly lead: number;
  /** Part of the text's features that training knows, mean over the groups that it has features of, in [0, 1]. */
  readonly known: number;
}

/** What a task that may not win loses in score: it still casts doubt on the others, as it should where a text is clearly for
 * it, but a close call goes to those that may win. */
export const NOT_ALLOWED: number = Math.log(10);

/** Finds the best task and the evidence for it.
 *
 * @param scores  [K] log domain, the fallback's last; -Infinity for classes without samples; out: probabilities
 * @param known   see `Evidence`
 * @param mayWin  whether task k may win; all may where absent
 * @returns the best task, the first of equal ones, -1 where none may win
 */
export function weighScores(
  scores: Float64Array,
  known: number,
  mayWin?: (k: number) => boolean,
): { best: number; evidence: Evidence } {
  const tasks = scores.length - 1;
  let sum = 0;
  let count = 0;
  let best = -1;
  for (let k = 0; k < tasks; k++) {
    if (scores[k] === -Infinity) continue;
    sum += scores[k];
    count++;
    if (mayWin !== undefined && !mayWin(k)) scores[k] -= NOT_ALLOWED;
    else if (best < 0 || scores[k] > scores[best]) best = k;
  }
  const lead = best < 0 ? 0 : Math.max(0, scores[best] - sum / count);
  softmax(scores, scores.length);
  return { best, evidence: { probability: best < 0 ? 0 : scores[best], fallback: scores[tasks], lead, known } };
}
