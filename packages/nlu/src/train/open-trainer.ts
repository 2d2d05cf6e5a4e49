/** A trainer that is kept while an author edits: what it learned from one set serves the next. */
import type { Encoder, TrainingSet } from '../types.js';
import type { TrainingPool } from './job.js';
import type { Memory } from './memory.js';
import { createPacer } from './pacer.js';
import { runHere, runInPool } from './run.js';
import { type TrainOptions, trainClean } from './train.js';
import { trainChanges } from './train-changes.js';
import type { Trained } from './train-tasks.js';

/** Optional settings of a trainer. */
export interface TrainerOptions {
  /** Fixes every random choice; 0 where absent. */
  readonly seed?: number;
  /** Whether a set is learned from the result of the one before it, which takes a fraction of the time and gives other bytes than
   * a clean training: for trying things out, not for a release. False where absent. */
  readonly incremental?: boolean;
  /** Trains in the threads of a pool; in the caller's own thread where absent. The result is the same. */
  readonly pool?: TrainingPool;
  /** A dense view of texts, see `TrainOptions`. */
  readonly encoder?: Encoder;
}

/** A trainer with a memory. */
export interface Trainer {
  /** Trains a model. A set that says the same as the one before it gives the same result, at once.
   *
   * @throws {TrainingError} where the set contradicts itself or holds no sample
   * @throws the signal's reason where training is cancelled; the trainer is then as it was before */
  train(set: TrainingSet, options?: Pick<TrainOptions, 'signal' | 'onProgress'>): Promise<Trained>;
}

/** Opens a trainer. */
export function openTrainer(options: TrainerOptions = {}): Trainer {
  const { seed = 0, incremental = false, pool, encoder } = options;
  let last: { readonly content: string; readonly trained: Trained; readonly memory: Memory | undefined } | undefined;

  return {
    async train(set, { signal, onProgress } = {}) {
      if (signal?.aborted) throw signal.reason;
      const content = JSON.stringify(set);
      if (last?.content === content) return last.trained;
      const pacer = createPacer(signal, onProgress);
      const run = pool === undefined ? runHere(pacer) : runInPool(pool, pacer, signal);
      const memory =
        (last?.memory && (await trainChanges(last.memory, set, seed, run, pacer))) ??
        (await trainClean(set, {
          seed,
          ...(pool && { pool }),
          ...(encoder && { encoder }),
          ...(signal && { signal }),
          ...(onProgress && { onProgress }),
        }));
      // What an encoder says of a text is not carried from one training to the next.
      const isKept = incremental && encoder === undefined;
      last = { content, trained: memory.trained, memory: isKept ? memory : undefined };
      return memory.trained;
    },
  };
}
