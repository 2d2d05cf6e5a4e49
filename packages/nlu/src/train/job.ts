/** The independent parts of training: plain data in, weights out, so that each can run in a thread of its own. */
import type { HiddenLayer } from '../classifier/train-hidden-layer.js';
import type { LinearView } from '../classifier/train-linear-view.js';
import type { CancelSignal } from './pacer.js';

/** A part of training. */
export type Job = { readonly kind: keyof Results };

interface Results {
  readonly linear: LinearView;
  readonly hidden: HiddenLayer;
}

/** What comes of it. */
export type JobResult<J extends Job> = Results[J['kind']];

/** Runs jobs elsewhere than in the caller's thread. */
export interface TrainingPool {
  /** Runs a job, after those that came before it where no thread is free.
   *
   * @throws the signal's reason where it is aborted; the work then stops at once */
  run<J extends Job>(job: J, signal?: CancelSignal): Promise<JobResult<J>>;
}
