/** The independent parts of training: plain data in, weights out, so that each can run in a thread of its own. */
import { type HiddenJob, type HiddenLayer, hiddenWork, trainHiddenLayer } from '../classifier/train-hidden-layer.js';
import { type LinearJob, type LinearView, linearWork, trainLinearView } from '../classifier/train-linear-view.js';
import { learnFields, type TaggerJob, type TaggerWeights, taggerWork } from '../tagger/train-tagger.js';
import type { CancelSignal, Pacer } from './pacer.js';

/** A part of training. Its arrays may be read by several jobs at once, so none writes to them. */
export type Job = LinearJob | HiddenJob | TaggerJob;

interface Results {
  readonly linear: LinearView;
  readonly hidden: HiddenLayer;
  readonly tagger: TaggerWeights;
}

/** What comes of it, in arrays that belong to the receiver. */
export type JobResult<J extends Job> = Results[J['kind']];

/** Has a job done somewhere. */
export type Run = <J extends Job>(job: J) => Promise<JobResult<J>>;

/** Runs jobs elsewhere than in the caller's thread. */
export interface TrainingPool {
  /** Runs a job; those that wait for a thread come on in the order of their work, the longest first.
   *
   * @throws the signal's reason where it is aborted; the work then stops at once
   * @throws {TrainingError} `thread_lost` where the thread ended before its work was done */
  run<J extends Job>(job: J, signal?: CancelSignal): Promise<JobResult<J>>;
}

/** About the number of multiplications that a job takes. */
export function workOf(job: Job): number {
  switch (job.kind) {
    case 'linear':
      return linearWork(job);
    case 'hidden':
      return hiddenWork(job);
    case 'tagger':
      return taggerWork(job);
  }
}

/** Does a job in this thread. The same job gives the same bytes.
 *
 * @throws the signal's reason where training is cancelled */
export function runJob<J extends Job>(job: J, pacer: Pacer): Promise<JobResult<J>>;
export function runJob(job: Job, pacer: Pacer): Promise<JobResult<Job>> {
  switch (job.kind) {
    case 'linear':
      return trainLinearView(job, pacer);
    case 'hidden':
      return trainHiddenLayer(job, pacer);
    case 'tagger':
      return learnFields(job, pacer);
  }
}
