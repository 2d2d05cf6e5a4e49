/** Whether the confidence means what it says. */
import { evaluateCalibration } from '@botwright/nlu/evaluate';
import type { Calibration } from '../document.js';
import type { Material } from '../material.js';
import { FALLBACK } from '../questions/question.js';

const BINS = 10;

/** Reliability of the best task's confidence over the texts of tasks. */
export function calibration({ asked }: Material): Calibration {
  const inScope = asked.filter(({ question }) => question.task !== FALLBACK);
  const { error, bins } = evaluateCalibration(
    inScope.map(({ confidence }) => Math.min(1, Math.max(0, confidence))),
    inScope.map(({ question, best }) => best === question.task),
    BINS,
  );
  return {
    error: inScope.length === 0 ? null : error,
    bins: bins.map(({ low, high, count, confidence, accuracy }) =>
      count === 0 ? { low, high, count, confidence: null, accuracy: null } : { low, high, count, confidence, accuracy },
    ),
  };
}
