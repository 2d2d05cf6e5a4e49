/** One thread of a pool: takes a job at a time. */
import { Worker } from 'node:worker_threads';
import type { Job, JobResult } from '../train/job.js';
import { TrainingError } from '../train/training-error.js';

/** A thread. */
export interface Thread {
  /** Whether it has ended, by itself or closed. */
  readonly hasEnded: boolean;
  /** Does a job; none may be at work meanwhile.
   *
   * @throws {TrainingError} `thread_lost` where the thread ends before its work is done
   * @throws what the job throws */
  run(job: Job): Promise<JobResult<Job>>;
  /** Ends it at once, whatever it is doing. */
  close(): Promise<void>;
}

/** What a thread answers. */
export type Answer = { readonly result: JobResult<Job> } | { readonly error: unknown };

/** Starts a thread. While it has nothing to do, it keeps no process alive. */
export function openThread(): Thread {
  const worker = new Worker(new URL('./worker.js', import.meta.url));
  let settle: ((answer: Answer) => void) | undefined;
  let hasEnded = false;
  worker.on('message', (answer: Answer) => settle?.(answer));
  worker.on('error', (error) => settle?.({ error: lost(error.message, error) }));
  worker.on('exit', (code) => {
    hasEnded = true;
    settle?.({ error: lost(`exit code ${code}`) });
  });
  worker.unref();
  return {
    get hasEnded() {
      return hasEnded;
    },
    run(job) {
      worker.ref();
      return new Promise((resolve, reject) => {
        settle = (answer) => {
          settle = undefined;
          worker.unref();
          if ('error' in answer) reject(answer.error);
          else resolve(answer.result);
        };
        worker.postMessage(job);
      });
    },
    async close() {
      await worker.terminate();
    },
  };
}

function lost(why: string, cause?: unknown): TrainingError {
  return new TrainingError(
    'thread_lost',
    `A thread ended before its part of the training was done (${why}). Is there enough memory?`,
    { cause },
  );
}
