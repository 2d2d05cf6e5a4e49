/** What the threshold does to texts of tasks and to texts that no task is for. */
import { areaUnderRoc } from '@botwright/nlu/evaluate';
import type { Overall, Threshold, ThresholdPoint } from '../document.js';
import type { Material } from '../material.js';
import { type Asked, FALLBACK } from '../questions/question.js';
import { mean, share } from './ratio.js';

export interface ScopeSection {
  readonly bestTaskAccuracy: number | null;
  readonly inScope: Overall['inScope'];
  readonly outOfScope: Overall['outOfScope'];
  readonly threshold: Threshold;
}

/** Points of the curve: 0, 0.02, … 1. */
const STEPS = 50;

export function scope({ asked, thresholds }: Material): ScopeSection {
  const inScope = asked.filter(({ question }) => question.task !== FALLBACK);
  const outOfScope = asked.filter(({ question }) => question.task === FALLBACK);
  const isRight = ({ question, best }: Asked): boolean => best === question.task;
  return {
    bestTaskAccuracy: share(inScope, isRight),
    inScope: {
      right: share(inScope, ({ question, answered }) => answered === question.task),
      wrong: share(inScope, ({ question, answered }) => answered !== question.task && answered !== FALLBACK),
      refused: share(inScope, ({ answered }) => answered === FALLBACK),
    },
    outOfScope: {
      refused: share(outOfScope, ({ answered }) => answered === FALLBACK),
      auroc: inScope.length === 0 || outOfScope.length === 0 ? null : separation(asked),
    },
    threshold: {
      chosen: { least: Math.min(...thresholds), mean: mean(thresholds) ?? 0, most: Math.max(...thresholds) },
      curve: Array.from({ length: STEPS + 1 }, (_, step): ThresholdPoint => {
        const threshold = step / STEPS;
        const isAnswered = ({ confidence }: Asked): boolean => confidence >= threshold;
        return {
          threshold,
          right: share(inScope, (one) => isAnswered(one) && isRight(one)),
          wrong: share(inScope, (one) => isAnswered(one) && !isRight(one)),
          refused: share(inScope, (one) => !isAnswered(one)),
          outOfScopeRefused: share(outOfScope, (one) => !isAnswered(one)),
        };
      }),
    },
  };
}

function separation(asked: readonly Asked[]): number {
  return areaUnderRoc(
    asked.map(({ confidence }) => confidence),
    asked.map(({ question }) => question.task !== FALLBACK),
  );
}
