/** Threads for training, on Node: jobs in, weights out, the same bytes as without. */
import { availableParallelism } from 'node:os';
import { createShare } from './pool/share.js';
import { openThread, type Thread } from './pool/thread.js';
import { type Job, type JobResult, type TrainingPool, workOf } from './train/job.js';
import type { CancelSignal } from './train/pacer.js';

export type { Job, JobResult, TrainingPool } from './train/job.js';

/** Optional settings of a pool. */
export interface PoolOptions {
  /** Most threads at a time, at least 1; as many as the machine can run at once where absent. */
  readonly threads?: number;
}

/** Threads that wait for jobs. They start when they are first needed, and keep no process alive that has nothing else to do. */
export interface Pool extends TrainingPool {
  /** Ends all threads. Jobs that are not done are rejected, as are those that come later. */
  close(): Promise<void>;
}

interface Order {
  readonly job: Job;
  readonly resolve: (result: JobResult<Job>) => void;
  readonly reject: (reason: unknown) => void;
  /** The thread at work on it. */
  thread?: Thread;
}

/** Opens a pool. One pool serves any number of trainings, one after the other or at once.
 *
 * @throws {RangeError} on a number of threads below 1 */
export function openPool({ threads = availableParallelism() }: PoolOptions = {}): Pool {
  if (!(threads >= 1)) throw new RangeError(`threads: expected at least 1, given ${threads}`);
  const idle: Thread[] = [];
  const busy = new Set<Thread>();
  const waiting = new Set<Order>();
  const share = createShare();
  let isClosed = false;

  /** Gives the waiting jobs to threads, the longest first. */
  function dispatch(): void {
    while (waiting.size > 0 && busy.size < threads) {
      const [order] = [...waiting].sort((a, b) => workOf(b.job) - workOf(a.job));
      const thread = takeIdle() ?? openThread();
      waiting.delete(order);
      busy.add(thread);
      order.thread = thread;
      thread.run(share(order.job)).then(
        (result) => {
          busy.delete(thread);
          idle.push(thread);
          order.resolve(result);
          dispatch();
        },
        (error) => {
          drop(thread);
          order.reject(error);
          dispatch();
        },
      );
    }
  }

  /** A thread that waits, unless it ended meanwhile. */
  function takeIdle(): Thread | undefined {
    let thread = idle.pop();
    while (thread?.hasEnded) thread = idle.pop();
    return thread;
  }

  /** A thread that failed or was stopped may hold half a job, so it is not used again. */
  function drop(thread: Thread): void {
    busy.delete(thread);
    void thread.close();
  }

  function run<J extends Job>(job: J, signal?: CancelSignal): Promise<JobResult<J>>;
  function run(job: Job, signal?: CancelSignal): Promise<JobResult<Job>> {
    if (signal?.aborted) return Promise.reject(signal.reason);
    if (isClosed) return Promise.reject(new Error('The pool is closed.'));
    return new Promise((resolve, reject) => {
      const order: Order = { job, resolve: settle(resolve), reject: settle(reject) };
      function abort(): void {
        waiting.delete(order);
        if (order.thread !== undefined) drop(order.thread);
        order.reject(signal?.reason);
        dispatch();
      }
      function settle<T>(done: (value: T) => void): (value: T) => void {
        return (value) => {
          signal?.removeEventListener?.('abort', abort);
          done(value);
        };
      }
      signal?.addEventListener?.('abort', abort);
      waiting.add(order);
      dispatch();
    });
  }

  async function close(): Promise<void> {
    isClosed = true;
    for (const { reject } of waiting) reject(new Error('The pool was closed.'));
    waiting.clear();
    await Promise.all([...idle.splice(0), ...busy].map((thread) => thread.close()));
  }

  return { run, close };
}
