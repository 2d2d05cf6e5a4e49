/** The trainer: tasks, fields and samples in; a model as named typed arrays and a report out. Same set and seed, same bytes. */
import { labelSpace } from './tagger/labels.js';
import { trainTagger } from './tagger/train-tagger.js';
import { type Tokens, tokenize } from './text/tokenize.js';
import { checkTrainingSet } from './train/check-set.js';
import { type FilledSample, fillSamples } from './train/fill-samples.js';
import { type CancelSignal, createPacer, type Pacer, type TrainingProgress } from './train/pacer.js';
import { type Trained, trainTasks } from './train/train-tasks.js';
import type { TrainingSet } from './types.js';
import { buildDictionaries } from './values/build-dictionaries.js';
import { openDictionaries } from './values/dictionaries.js';

export type { CalibrationBin, CalibrationReport, ThresholdReport } from './calibration/report.js';
export type { CancelSignal, TrainingProgress } from './train/pacer.js';
export type { Trained, TrainingReport } from './train/train-tasks.js';
export { TrainingError, type TrainingErrorCode } from './train/training-error.js';
export * from './types.js';

/** Optional settings of training. */
export interface TrainOptions {
  /** Fixes every random choice; 0 where absent. */
  readonly seed?: number;
  /** Cancels training; an `AbortSignal` will do. */
  readonly signal?: CancelSignal;
  readonly onProgress?: (progress: TrainingProgress) => void;
}

/** Trains a model.
 *
 * @throws {TrainingError} where the set contradicts itself or holds no sample
 * @throws the signal's reason where training is cancelled; nothing half made is left */
export async function train(set: TrainingSet, options: TrainOptions = {}): Promise<Trained> {
  const { seed = 0, signal, onProgress } = options;
  const pacer = createPacer(signal, onProgress);
  if (signal?.aborted) throw signal.reason;
  checkTrainingSet(set);

  pacer.report('read', 0, 1);
  const valueSections = buildDictionaries(set.fieldTypes, set.language);
  const dictionaries = openDictionaries(valueSections);
  const samples = fillSamples(set.tasks, set.fieldTypes, seed);
  const texts = await tokenizeAll(samples, set.language, pacer);

  const tasks = await trainTasks(set, samples, texts, dictionaries, seed, pacer);
  const space = labelSpace(set.tasks, set.fieldTypes);
  const rows = samples.map((sample, n) => ({ task: sample.task, tokens: texts[n], spans: sample.spans }));
  const fields = await trainTagger(rows, space, dictionaries, seed, pacer);
  return { sections: { ...tasks.sections, ...valueSections, ...fields }, report: tasks.report };
}

async function tokenizeAll(samples: readonly FilledSample[], language: string, pacer: Pacer): Promise<Tokens[]> {
  const texts: Tokens[] = [];
  for (const sample of samples) {
    texts.push(tokenize(sample.text, sample.language ?? language));
    if (pacer.spend(50 * sample.text.length)) await pacer.pause();
  }
  return texts;
}
