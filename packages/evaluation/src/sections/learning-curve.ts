/** What more samples would bring: models that learn from a part of them, asked the same. */
import type { LearningPoint } from '../document.js';
import type { LabelledSample } from '../questions/labelled-sample.js';
import { type Asked, FALLBACK } from '../questions/question.js';
import { share } from './ratio.js';

/** Shares besides all; each a number of twentieths. */
export const CURVE_SHARES: readonly number[] = [0.1, 0.25, 0.5];

/** Samples up to which every fold draws the curve; of larger sets one fold shows enough. */
const SMALL: number = 2000;

/** How many of the folds take part in the curve. */
export function curveTrials(samples: readonly LabelledSample[], trialsOfOneRepeat: number): number {
  return samples.length <= SMALL ? trialsOfOneRepeat : 1;
}

/** Sums up the models of one share. */
export function learningPoint(
  part: number,
  results: readonly { readonly asked: readonly Asked[]; readonly samples: number }[],
): LearningPoint {
  const asked = results.flatMap((result) => result.asked);
  const inScope = asked.filter(({ question }) => question.task !== FALLBACK);
  return {
    share: part,
    samples: Math.round(results.reduce((sum, { samples }) => sum + samples, 0) / results.length),
    accuracy: share(asked, ({ question, answered }) => answered === question.task) ?? 0,
    bestTaskAccuracy: share(inScope, ({ question, best }) => best === question.task),
  };
}
