/** Phase 4: intermediate form -> trained model -> bundle. */
import { writeBundle } from '@botwright/bundle';
import { type Encoder, openTrainer, type TrainingProgress, type TrainingSet } from '@botwright/nlu/train';
import type { BuildMemory } from '../../build-memory.js';
import type { Lowered, Trained } from '../../ir.js';
import type { StepInput } from '../../phase-memory.js';
import { modelReport } from './model-report.js';
import { trainingSet } from './training-set.js';

export interface TrainOptions {
  /** Version of the compiler, which the bundle names. */
  readonly compilerVersion: string;
  readonly memory: BuildMemory;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: ((progress: TrainingProgress) => void) | undefined;
  readonly encoder: Encoder | undefined;
}

/** Trains the model of a project and writes its bundle: the same project always gives the same bytes.
 *
 * @throws {EncoderError} where the encoder cannot be used
 * @throws the signal's reason where it is aborted */
export async function train(
  lowered: Lowered,
  { compilerVersion, memory, signal, onProgress, encoder }: TrainOptions,
): Promise<Trained> {
  const set = trainingSet(lowered.project);
  const trainer = encoder === undefined ? memory.trainer : openTrainer({ encoder, pool: memory.pool });
  const parts = { ...partsOf(set), ...(encoder && { encoder: encoder.hash }) };
  const { sections, report: trained } = await memory.steps.run('train', parts, () =>
    trainer.train(set, { ...(signal && { signal }), ...(onProgress && { onProgress }) }),
  );
  const { assistant } = lowered.project;
  const report = modelReport(trained);
  const bundle = writeBundle({ assistant, model: sections, report, sources: lowered.sources, compilerVersion });
  return { ...lowered, bundle, report };
}

/** What is learned, by the names of what the author calls it. */
function partsOf({ tasks, fieldTypes, ...rest }: TrainingSet): StepInput {
  return {
    assistant: JSON.stringify([rest, tasks.map(({ name }) => name)]),
    ...Object.fromEntries(fieldTypes.map((type) => [`field type ${type.name}`, JSON.stringify(type)])),
    ...Object.fromEntries(tasks.map((task) => [`task ${task.name}`, JSON.stringify(task)])),
  };
}
