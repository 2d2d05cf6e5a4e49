/** Where the jobs of one training run: here, one after the other, or in a pool. */
import { type Job, type JobResult, type Run, runJob, type TrainingPool, workOf } from './job.js';
import { type CancelSignal, createPacer, type Pacer } from './pacer.js';

/** Multiplications below which a thread costs more than it saves, about a tenth of a second. */
const WORTH_A_THREAD = 100_000_000;

/** Runs jobs in the caller's thread, each after the one before it, so that no two need room at a time. */
export function runHere(pacer: Pacer = createPacer()): Run {
  let last: Promise<unknown> = Promise.resolve();
  return <J extends Job>(job: J): Promise<JobResult<J>> => {
    const done = last.then(() => runJob(job, pacer));
    last = done;
    return done;
  };
}

/** Runs large jobs in a pool and small ones here. */
export function runInPool(pool: TrainingPool, pacer: Pacer, signal?: CancelSignal): Run {
  const here = runHere(pacer);
  return (job) => (workOf(job) < WORTH_A_THREAD ? here(job) : pool.run(job, signal));
}
