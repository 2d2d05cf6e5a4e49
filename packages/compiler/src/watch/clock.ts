/** Time, handed in, so that tests need not wait for it. */
import { performance } from 'node:perf_hooks';

export interface Clock {
  /** Milliseconds from a start of its own. */
  now(): number;
  /** Calls back later.
   *
   * @returns takes the call back */
  after(milliseconds: number, callback: () => void): () => void;
}

/** The time of the process. A call that is due keeps it alive. */
export const systemClock: Clock = {
  now: () => performance.now(),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};
