/** Measures of tasks, fields and confidences, and the splits to take them on. Pure functions of what was expected and answered. */

export {
  type ClassificationScores,
  type ClassScores,
  type ConfusionCount,
  evaluateClassification,
  type PrecisionRecall,
  precisionRecall,
} from './evaluate/classification.js';
export { areaUnderRoc, type Calibration, type CalibrationBin, evaluateCalibration } from './evaluate/confidence.js';
export { stratifiedFolds } from './evaluate/folds.js';
export { evaluateSpans, frameAccuracy, type LabelledSpan, type SpanScores } from './evaluate/spans.js';
export { type Word, wordsOf } from './evaluate/words.js';
export { type FilledSample, type FilledSpan, fillSamples } from './train/fill-samples.js';
