/** What whoever builds more than once keeps in between, and closes in the end. */
import { openPool, type Pool } from '@botwright/nlu/pool';
import { openTrainer, type Trainer } from '@botwright/nlu/train';
import { PhaseMemory } from './phase-memory.js';
import { Bundler } from './phases/1-load/bundler.js';
import { Evaluator } from './phases/1-load/evaluate.js';
import { Validator } from './validation.js';

/** Tools that are slow to make, and the results of steps whose input may come again. One build at a time uses it. */
export class BuildMemory {
  readonly steps: PhaseMemory = new PhaseMemory();
  readonly validator: Validator = new Validator();
  readonly bundler: Bundler = new Bundler();
  readonly evaluator: Evaluator;
  readonly pool: Pool = openPool();
  readonly trainer: Trainer;

  /** @param incremental  whether more than one build is to come: training may then go on from the last model, which is quicker
   *  and gives other bytes than a clean build */
  constructor({ incremental = false }: { readonly incremental?: boolean } = {}) {
    this.evaluator = new Evaluator({ spare: incremental });
    this.trainer = openTrainer({ incremental, pool: this.pool });
  }

  /** Ends what it keeps open: esbuild's memory of modules, and the waiting threads. */
  async close(): Promise<void> {
    await Promise.all([this.bundler.close(), this.evaluator.close(), this.pool.close()]);
  }
}
