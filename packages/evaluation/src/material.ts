/** What every section of the document is made from. */
import type { TrainingSet } from '@botwright/nlu/train';
import type { LabelledSample } from './questions/labelled-sample.js';
import type { Asked } from './questions/question.js';
import type { TrigramSet } from './similarity/trigrams.js';

export interface Material {
  readonly set: TrainingSet;
  /** The samples of the set, in its order. */
  readonly samples: readonly LabelledSample[];
  /** [samples] their trigrams, tags as one character each. */
  readonly trigrams: readonly TrigramSet[];
  /** Every question of every model, with its answer. */
  readonly asked: readonly Asked[];
  /** One for each model. */
  readonly thresholds: readonly number[];
}
