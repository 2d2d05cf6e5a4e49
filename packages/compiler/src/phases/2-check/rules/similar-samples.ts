/**
 * Pairs of samples whose words are nearly the same set (Jaccard similarity), without comparing all with all: two sets that
 * are similar enough share one of their rarest words, so only those lead to a comparison.
 *
 * @see Bayardo, Ma and Srikant, "Scaling Up All Pairs Similarity Search", 2007 (prefix filter)
 */
import type { Corpus, CorpusSample } from './corpus.js';

/** Most samples that one rare word leads to; a word that more of them have is rare in none. */
const LONGEST_POSTING = 400;

/** Two samples, in the author's order. */
export type SimilarPair = readonly [first: CorpusSample, second: CorpusSample];

/** Finds similar pairs.
 *
 * @param least  smallest share of common words, in (0, 1]
 * @param shortest  fewest different words of a sample that is compared
 * @param wanted  which pairs are compared at all */
export function* similarSamples(
  { samples, size }: Corpus,
  least: number,
  shortest: number,
  wanted: (first: CorpusSample, second: CorpusSample) => boolean,
): Generator<SimilarPair> {
  const counts = new Int32Array(size);
  const sets = samples.map(({ tokens }) => [...new Set(tokens.map(({ id }) => id))]);
  for (const set of sets) for (const id of set) counts[id] = (counts[id] as number) + 1;
  const rareFirst = (a: number, b: number): number => (counts[a] as number) - (counts[b] as number) || a - b;
  const sorted = sets.map((set) => Int32Array.from(set).sort(rareFirst));
  const postings = new Map<number, number[]>();
  const seen = new Int32Array(samples.length).fill(-1);
  for (let index = 0; index < sorted.length; index++) {
    const own = sorted[index] as Int32Array;
    if (own.length < shortest) continue;
    const prefix = own.length - Math.ceil(least * own.length) + 1;
    for (const id of own.subarray(0, prefix)) {
      const posting = postings.get(id) ?? [];
      for (const other of posting) {
        if (seen[other] === index) continue;
        seen[other] = index;
        const [first, second] = [samples[other] as CorpusSample, samples[index] as CorpusSample];
        if (wanted(first, second) && jaccard(sorted[other] as Int32Array, own, rareFirst) >= least)
          yield [first, second];
      }
      if (posting.length < LONGEST_POSTING) posting.push(index);
      if (posting.length === 1) postings.set(id, posting);
    }
  }
}

/** |a ∩ b| / |a ∪ b| of two sets in the same order. */
function jaccard(a: Int32Array, b: Int32Array, order: (a: number, b: number) => number): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = order(a[i] as number, b[j] as number);
    if (difference === 0) common++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return common / (a.length + b.length - common);
}
