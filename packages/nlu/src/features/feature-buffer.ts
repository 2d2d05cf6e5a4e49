/** Where feature groups write the hashes of one text; kept from text to text, so that extraction allocates nothing. */

/** Features of one text, group after group. Within a group a hash may come more than once. */
export interface FeatureBuffer {
  /** Features so far. */
  count: number;
  /** [≥ count] 32-bit feature hashes. */
  hashes: Uint32Array;
  /** [≥ count] 1 for features that must not be missed where the table lacks them: those made of the words of a listed value, which stand
   * for its type already, whether a sample mentions them or not. */
  optional: Uint8Array;
  /** [groups] end of each group in `hashes`. */
  readonly groupEnds: Int32Array;
}

/** @param groups  number of feature groups */
export function createFeatureBuffer(groups: number): FeatureBuffer {
  return { count: 0, hashes: new Uint32Array(1024), optional: new Uint8Array(1024), groupEnds: new Int32Array(groups) };
}

/** Makes room for `more` features; `hashes` and `optional` may be other arrays afterwards. */
export function reserve(buffer: FeatureBuffer, more: number): void {
  if (buffer.count + more <= buffer.hashes.length) return;
  const grown = new Uint32Array(2 * (buffer.count + more));
  grown.set(buffer.hashes);
  buffer.hashes = grown;
  const optional = new Uint8Array(grown.length);
  optional.set(buffer.optional);
  buffer.optional = optional;
}

/** Adds one feature, for which `reserve` has made room. */
export function addFeature(buffer: FeatureBuffer, hash: number, optional: number): void {
  buffer.hashes[buffer.count] = hash;
  buffer.optional[buffer.count++] = optional;
}

/** Multiplications that it takes about as long as to extract a feature and look it up, for training to count its work. */
export const WORK_PER_FEATURE = 50;
