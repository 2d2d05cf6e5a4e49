/** A sorted set of hashes as one section; its directory is made on opening, in one pass over the keys. */

import { type HashIndex, openHashIndex } from '../kernels/hash-index.js';
import type { ModelSections } from '../types.js';
import { ModelError } from './model-error.js';
import { readSection } from './sections.js';

/** Opens the hashes of a section.
 *
 * @throws {ModelError} `damaged` where the section is missing or not in ascending order
 */
export function readHashIndex(sections: ModelSections, name: string): HashIndex {
  const keys = readSection(sections, name, Uint32Array);
  try {
    return openHashIndex(keys);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new ModelError('damaged', `Section ${name} of the model is out of order.`);
  }
}
