/** Samples that say the same: across tasks they contradict one another, within one they add nothing. */
import type { Duplicates } from '../document.js';
import type { Material } from '../material.js';
import { similarPairs } from '../similarity/similar-pairs.js';
import { placeOf } from './confused-pairs.js';

/** Alike enough to be looked at: a short word more or less in a sentence of eight. */
const THRESHOLD = 0.8;
/** What is looked for, and what of it the document names. */
const LIMITS = { pairs: 20_000, comparisons: 5_000_000 };
const MOST_LISTED = 500;

export function duplicates({ samples, trigrams }: Material): Duplicates {
  const { pairs, complete } = similarPairs(trigrams, THRESHOLD, LIMITS);
  const ranked = pairs.flatMap(({ a, b, similarity }) => {
    const [one, other] = [samples[a], samples[b]];
    return one && other ? [{ one, other, similarity, isAcross: one.task !== other.task }] : [];
  });
  ranked.sort((x, y) => Number(y.isAcross) - Number(x.isAcross) || y.similarity - x.similarity);
  return {
    threshold: THRESHOLD,
    complete,
    total: pairs.length,
    pairs: ranked
      .slice(0, MOST_LISTED)
      .map(({ one, other, similarity }) => ({ similarity, samples: [placeOf(one), placeOf(other)] })),
  };
}
