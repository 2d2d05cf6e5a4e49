/** What an incremental trainer keeps of one training for the next. */
import type { ClassifierWeights } from '../classifier/train-classifier.js';
import type { FeatureTable } from '../features/encode.js';
import type { EncodedRows } from '../features/encode-rows.js';
import type { TrainedTagger } from '../tagger/train-tagger.js';
import type { Tokens } from '../text/tokenize.js';
import type { ModelSections, TrainingSet } from '../types.js';
import type { FilledSample } from './fill-samples.js';
import type { Trained } from './train-tasks.js';

/** What the classifier learned. */
export interface TaskMemory {
  readonly table: FeatureTable;
  /** [D] rows of the table that the hidden layer sees, ascending; null where there is no such layer. */
  readonly hiddenFeatures: Uint32Array | null;
  /** Rows of the samples, then perhaps of others. */
  readonly rows: EncodedRows;
  /** Names of the classes but the last, which is that of what no task is for. */
  readonly names: readonly string[];
  readonly views: ClassifierWeights;
  /** How sure and when not at all, as sections. */
  readonly calibration: ModelSections;
}

/** One training. */
export interface Memory {
  /** With the language that all its texts were read in. */
  readonly set: TrainingSet;
  readonly samples: readonly FilledSample[];
  /** [samples] */
  readonly texts: readonly Tokens[];
  readonly tasks: TaskMemory;
  readonly fields: TrainedTagger;
  readonly trained: Trained;
}

/** What a sample is known by from one training to the next. */
export function keyOf({ text, spans, task }: FilledSample, { tasks }: TrainingSet): string {
  return JSON.stringify([tasks[task].name, text, ...spans.flatMap(({ field, start, end }) => [field, start, end])]);
}
