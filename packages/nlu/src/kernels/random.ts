/** Seeded pseudo-random numbers (sfc32 by Chris Doty-Humphrey, PractRand; period about 2^128): integer arithmetic only, so a
 * seed gives the same sequence on every engine. */

/** A generator with its own state. Hand it down as a parameter; never share one between things that may be reordered. */
export interface Random {
  /** The next 32 bits, in [0, 2^32). */
  next(): number;
  /** An integer in [0, bound), without the bias of a plain remainder. `bound` in [1, 2^32]. */
  below(bound: number): number;
  /** A number in [0, 1) with 32 random bits. */
  unit(): number;
}

/** Creates a generator.
 *
 * @param seed    any number; its lowest 32 bits count
 * @param stream  a second 32 bits, to draw several independent sequences from one seed */
export function createRandom(seed: number, stream = 0): Random {
  let a = seed | 0;
  let b = stream | 0;
  let c = 0x9e3779b9 | 0;
  let counter = 1;

  function next(): number {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  }

  function below(bound: number): number {
    if (!(bound >= 1 && bound <= 0x100000000)) throw new RangeError(`bound must be in [1, 2^32], given ${bound}`);
    const unbiased = 0x100000000 - (0x100000000 % bound);
    let bits = next();
    while (bits >= unbiased) bits = next();
    return bits % bound;
  }

  // The first results still show the seed; PractRand discards as many.
  for (let i = 0; i < 12; i++) next();
  return { next, below, unit: () => next() / 0x100000000 };
}

/** Puts `items` in a random order, in place (Fisher and Yates; Knuth, TAOCP volume 2, algorithm 3.4.2P). */
export function shuffle(items: Int32Array, random: Random): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const item = items[i];
    items[i] = items[j];
    items[j] = item;
  }
}
