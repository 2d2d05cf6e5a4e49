/** Phase 4: intermediate form -> trained model -> bundle. */
import { writeBundle } from '@botwright/bundle';
import { type TrainingProgress, train as trainModel } from '@botwright/nlu/train';
import type { Lowered, Trained } from '../../ir.js';
import { trainingSet } from './training-set.js';

export interface TrainOptions {
  /** Version of the compiler, which the bundle names. */
  readonly compilerVersion: string;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: ((progress: TrainingProgress) => void) | undefined;
}

/** Trains the model of a project and writes its bundle: the same project always gives the same bytes.
 *
 * @throws the signal's reason where it is aborted */
export async function train(lowered: Lowered, { compilerVersion, signal, onProgress }: TrainOptions): Promise<Trained> {
  const { sections } = await trainModel(trainingSet(lowered.project), {
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
  });
  const { assistant } = lowered.project;
  const bundle = writeBundle({ assistant, model: sections, sources: lowered.sources, compilerVersion });
  return { ...lowered, bundle };
}
