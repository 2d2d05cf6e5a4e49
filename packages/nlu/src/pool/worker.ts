/** The other end of a thread: does the jobs that come, one at a time. */
import { parentPort } from 'node:worker_threads';
import { type Job, runJob } from '../train/job.js';
import type { Pacer } from '../train/pacer.js';
import type { Answer } from './thread.js';

/** Nobody waits for this thread's turn, and who wants it to stop ends it. */
const busy: Pacer = { spend: () => false, pause: async () => {}, report: () => {} };

parentPort?.on('message', async (job: Job) => {
  let answer: Answer;
  try {
    answer = { result: await runJob(job, busy) };
  } catch (error) {
    answer = { error };
  }
  parentPort?.postMessage(answer, buffersOf(answer));
});

/** The buffers of all arrays of a value, each once: they move to the receiver instead of being copied. */
function buffersOf(value: unknown, found: Set<ArrayBuffer> = new Set()): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) buffersOf(part, found);
  }
  return [...found];
}
