/** Splits rows for cross-validation. */

import { createRandom, shuffle } from '../kernels/random.js';

/** Deals rows to k folds so that each fold has about the same share of every class (stratified), and about the same size.
 *
 * @param classes  class of each row
 * @param k        number of folds, at least 2
 * @param seed     same classes, k and seed give the same folds
 * @returns fold of each row, in [0, k)
 * @throws {RangeError} on a k that is no whole number from 2
 */
export function stratifiedFolds(classes: readonly string[], k: number, seed: number): Uint16Array {
  if (!Number.isInteger(k) || k < 2) throw new RangeError(`folds: expected a whole number from 2, got ${k}`);
  const rows = new Map<string, number[]>();
  classes.forEach((name, n) => {
    const members = rows.get(name);
    if (members) members.push(n);
    else rows.set(name, [n]);
  });
  const random = createRandom(seed);
  const folds = new Uint16Array(classes.length);
  // Dealing goes on where the last class ended, or the first folds would get all the remainders.
  let next = 0;
  for (const members of rows.values()) {
    const order = Int32Array.from(members);
    shuffle(order, random);
    for (const n of order) folds[n] = next++ % k;
  }
  return folds;
}
