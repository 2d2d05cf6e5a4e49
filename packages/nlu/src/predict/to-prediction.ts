/** An analysis -> the answer that callers see. */
import { FALLBACK, type Prediction, type RankedTask } from '../types.js';
import type { Analyser, Analysis } from './open-analyser.js';

/** @param text  the text that was analysed */
export function toPrediction({ names, findMentions }: Analyser, analysis: Analysis, text: string): Prediction {
  const { best, confidence, isSure, tokens } = analysis;
  if (best < 0) return { task: FALLBACK, confidence: 1, ranking: [], mentions: [] };
  return {
    task: isSure ? names[best] : FALLBACK,
    confidence: isSure ? confidence : 1 - confidence,
    // Made when it is read, since most callers never do.
    get ranking() {
      return rank(analysis, names);
    },
    mentions: isSure ? findMentions(text, tokens, best) : [],
  };
}

/** The tasks that may win, best first. The best has the calibrated confidence; the others share what it leaves in proportion to their probabilities, and none gets more than
 * it had a right to. */
function rank({ probabilities, best, confidence, mayWin }: Analysis, names: readonly string[]): RankedTask[] {
  const p = probabilities[best];
  const share = p < 1 ? Math.min(confidence / p, (1 - confidence) / (1 - p)) : 0;
  const classes: number[] = [];
  for (let k = 0; k < names.length; k++) if (mayWin(k)) classes.push(k);
  classes.sort((a, b) => probabilities[b] - probabilities[a] || a - b);
  return classes.map((k) => ({ task: names[k], confidence: k === best ? confidence : share * probabilities[k] }));
}
