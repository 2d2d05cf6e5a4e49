import { availableParallelism, totalmem } from 'node:os';
import type { DoctorCheck } from '../check.js';

/** What evaluating the author's modules may take, and the compiler beside it. */
const ENOUGH_BYTES = 1.5 * 2 ** 30;

/** Memory and processors. */
export const machine: DoctorCheck = {
  name: 'machine',
  examine: () => {
    // A container has less than the machine around it; where there is no limit, Node says 0, or more than there is.
    const limit = process.constrainedMemory();
    const bytes = limit > 0 ? Math.min(limit, totalmem()) : totalmem();
    const words = `${(bytes / 2 ** 30).toFixed(1)} GiB of memory, ${availableParallelism()} threads`;
    if (bytes >= ENOUGH_BYTES) return [{ status: 'fine', message: words }];
    return [
      {
        status: 'warning',
        message: `${words}: a large project may not build`,
        remedy: 'Give the machine or the container 2 GiB.',
      },
    ];
  },
};
