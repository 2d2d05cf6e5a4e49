/** The trainer: tasks, fields and samples in; a model as named typed arrays and a report out. */
export type { CalibrationBin, CalibrationReport, ThresholdReport } from './calibration/report.js';
export { EncoderError, type EncoderErrorCode } from './dense/encoder-error.js';
export type { Job, JobResult, TrainingPool } from './train/job.js';
export { openTrainer, type Trainer, type TrainerOptions } from './train/open-trainer.js';
export type { CancelSignal, TrainingProgress } from './train/pacer.js';
export { type TrainOptions, train } from './train/train.js';
export type { Trained, TrainingReport } from './train/train-tasks.js';
export { TrainingError, type TrainingErrorCode } from './train/training-error.js';
export * from './types.js';
