/** 32-bit hashes of words and of what is made from them. Features are known by such a hash alone, so training and prediction
 * never build a string for one. The mixing is MurmurHash3's (Austin Appleby, public domain); not for secrets. */

/** Folds one 32-bit value into a hash; order matters, so `mix(mix(s, a), b)` differs from `mix(mix(s, b), a)`.
 *
 * @param hash   the hash so far, or a group number to keep kinds of features apart
 * @param value  any 32-bit integer
 * @returns in [0, 2^32) */
export function mixHash(hash: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  let h = hash ^ Math.imul(k, 0x1b873593);
  h = (h << 13) | (h >>> 19);
  h = (Math.imul(h, 5) + 0xe6546b64) | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Hash of `units[start, end)`: UTF-16 units by FNV-1a, then mixed.
 *
 * @returns in [0, 2^32) */
export function hashUnits(units: Uint16Array, start: number, end: number): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ units[i], 0x01000193);
  return mixHash(h, end - start);
}

/** The same hash, of a string that is already normalised. */
export function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mixHash(h, text.length);
}
