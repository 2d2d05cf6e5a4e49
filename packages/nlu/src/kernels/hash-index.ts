/** Finds 32-bit hashes in a sorted array in about one step: a directory over their highest bits says where to begin. */

/** A sorted set of hashes; the position of a hash is its number in tables beside it. */
export interface HashIndex {
  /** [N] ascending, without repetition. */
  readonly keys: Uint32Array;
  /** [2^bits + 1] position of the first key whose highest bits are at least the place. */
  readonly directory: Uint32Array;
  /** 32 - bits. */
  readonly shift: number;
}

/** Makes the directory of sorted keys, with one to two places a key.
 *
 * @param keys  [N] ascending, without repetition
 * @throws {RangeError} where the keys are not in order
 */
export function openHashIndex(keys: Uint32Array): HashIndex {
  let bits = 1;
  while (2 ** bits < keys.length) bits++;
  const shift = 32 - bits;
  const directory = new Uint32Array(2 ** bits + 1);
  for (let k = 0; k < keys.length; k++) {
    if (k > 0 && keys[k - 1] >= keys[k]) throw new RangeError(`hashes: expected ascending order, broken at ${k}`);
    directory[(keys[k] >>> shift) + 1]++;
  }
  for (let place = 1; place < directory.length; place++) directory[place] += directory[place - 1];
  return { keys, directory, shift };
}

/** Position of a hash in the index, or -1. */
export function findHash(index: HashIndex, hash: number): number {
  const { keys, directory } = index;
  const place = hash >>> index.shift;
  const end = directory[place + 1];
  for (let k = directory[place]; k < end; k++) if (keys[k] === hash) return k;
  return -1;
}
