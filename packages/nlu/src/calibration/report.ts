/** What calibration saw, as plain data for a build report. */
import { confidencesOf, type HeldOutAnswer } from './calibrate.js';
import type { ChosenThreshold, ThresholdSource } from './threshold.js';

/** Held-out texts of tasks whose confidence lies in [from, to); the last bin includes 1. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly texts: number;
  /** Mean confidence, in [0, 1]; null without texts. */
  readonly confidence: number | null;
  /** Share of right answers, in [0, 1]; null without texts. */
  readonly accuracy: number | null;
}

/** How the threshold splits the held-out texts. Shares in [0, 1], null without such texts. */
export interface ThresholdReport {
  readonly threshold: number;
  readonly source: ThresholdSource;
  /** Texts of tasks that are answered, and rightly. */
  readonly answeredRight: number | null;
  /** Texts of tasks that are answered, and wrongly. */
  readonly answeredWrong: number | null;
  /** Texts of unknown tasks that are turned away. */
  readonly unknownTasksRefused: number | null;
  /** Texts of made-up words that are turned away. */
  readonly nonsenseRefused: number | null;
}

/** What calibration saw. */
export interface CalibrationReport extends ThresholdReport {
  /** Accuracy of the best task on held-out texts, whatever its confidence; null without such texts. */
  readonly accuracy: number | null;
  readonly texts: number;
  /** Reliability table, from low to high. */
  readonly bins: readonly CalibrationBin[];
}

const BINS = 10;

export function reportCalibration(
  answers: readonly HeldOutAnswer[],
  weights: Float64Array,
  { threshold, source }: ChosenThreshold,
): CalibrationReport {
  const confidences = confidencesOf(answers, weights);
  const all = answers.map(({ kind, isRight }, n) => ({ kind, isRight, confidence: confidences[n] }));
  const tasks = all.filter(({ kind }) => kind === 'task');
  const unknown = all.filter(({ kind }) => kind === 'unknown-task');
  const nonsense = all.filter(({ kind }) => kind === 'nonsense');
  const bins = Array.from({ length: BINS }, (_, bin) => {
    const inside = tasks.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin);
    return {
      from: bin / BINS,
      to: (bin + 1) / BINS,
      texts: inside.length,
      confidence: mean(inside.map(({ confidence }) => confidence)),
      accuracy: mean(inside.map(({ isRight }) => Number(isRight))),
    };
  });
  return {
    threshold,
    source,
    answeredRight: mean(tasks.map(({ isRight, confidence }) => Number(isRight && confidence >= threshold))),
    answeredWrong: mean(tasks.map(({ isRight, confidence }) => Number(!isRight && confidence >= threshold))),
    unknownTasksRefused: mean(unknown.map(({ confidence }) => Number(confidence < threshold))),
    nonsenseRefused: mean(nonsense.map(({ confidence }) => Number(confidence < threshold))),
    accuracy: mean(tasks.map(({ isRight }) => Number(isRight))),
    texts: tasks.length,
    bins,
  };
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
