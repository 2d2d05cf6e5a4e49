/** What training reports -> the document that the bundle and the build report carry. */
import type { ModelReport } from '@botwright/bundle';
import type { TrainingReport } from '@botwright/nlu/train';

const DIGITS = 4;

/** Rounds the shares: further digits say nothing. */
export function modelReport({ texts, tasks, calibration }: TrainingReport): ModelReport {
  const { texts: heldOut, bins, source } = calibration;
  return {
    texts,
    tasks,
    heldOut,
    accuracy: rounded(calibration.accuracy),
    threshold: rounded(calibration.threshold),
    source,
    answeredRight: rounded(calibration.answeredRight),
    answeredWrong: rounded(calibration.answeredWrong),
    unknownTasksRefused: rounded(calibration.unknownTasksRefused),
    nonsenseRefused: rounded(calibration.nonsenseRefused),
    reliability: bins.map(({ from, to, texts, confidence, accuracy }) => ({
      from,
      to,
      texts,
      confidence: rounded(confidence),
      accuracy: rounded(accuracy),
    })),
  };
}

function rounded<Share extends number | null>(share: Share): Share {
  return share === null ? share : (Number(share.toFixed(DIGITS)) as Share);
}
