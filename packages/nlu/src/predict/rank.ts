/** Probabilities -> the tasks that may win, best first. */
import type { RankedTask } from '../types.js';
import type { Analysis } from './open-analyser.js';

/** The best has the calibrated confidence; the others share what it leaves in proportion to their probabilities, and none gets more than
 * it had a right to. */
export function rank(
  { probabilities, best, confidence, mayWin }: Pick<Analysis, 'probabilities' | 'best' | 'confidence' | 'mayWin'>,
  names: readonly string[],
): RankedTask[] {
  const p = probabilities[best];
  const share = p < 1 ? Math.min(confidence / p, (1 - confidence) / (1 - p)) : 0;
  const classes: number[] = [];
  for (let k = 0; k < names.length; k++) if (mayWin(k)) classes.push(k);
  classes.sort((a, b) => probabilities[b] - probabilities[a] || a - b);
  return classes.map((k) => ({ task: names[k], confidence: k === best ? confidence : share * probabilities[k] }));
}
