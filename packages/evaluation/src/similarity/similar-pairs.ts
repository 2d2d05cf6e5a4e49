/** All pairs of sets that are similar enough, without comparing each with each. */
import { jaccard, type TrigramSet } from './trigrams.js';

/** Two sets by their numbers, the lower first. */
export interface SimilarPair {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

/** Rounding of a product of a threshold and a size. */
const SLACK = 1e-9;

/**
 * Finds the pairs with a Jaccard similarity of at least `threshold`. Two such sets must share one of their rarest trigrams
 * (the prefix), so only those are looked up. Of many equal sets, each is paired with the first alone.
 *
 * @param sets   ascending, the rarest trigram lowest
 * @param limits most pairs to find and most comparisons to make, so that samples made by a machine do not stall it
 * @returns pairs in the order of `b`, then `a`; `complete` is false where a limit ended the search
 * @see Chaudhuri, Ganti, Kaushik 2006, "A primitive operator for similarity joins in data cleaning"; Bayardo, Ma, Srikant 2007,
 *   "Scaling up all pairs similarity search"
 */
export function similarPairs(
  sets: readonly TrigramSet[],
  threshold: number,
  limits: { readonly pairs: number; readonly comparisons: number },
): { readonly pairs: SimilarPair[]; readonly complete: boolean } {
  const pairs: SimilarPair[] = [];
  const firsts = new Map<string, number>();
  const index = new Map<number, number[]>();
  let comparisons = 0;
  for (const [b, set] of sets.entries()) {
    if (set.length === 0) continue;
    const key = set.join();
    const first = firsts.get(key);
    if (first !== undefined) {
      pairs.push({ a: first, b, similarity: 1 });
    } else {
      firsts.set(key, b);
      const prefix = set.subarray(0, set.length - Math.ceil(threshold * set.length - SLACK) + 1);
      const candidates = new Set<number>();
      for (const trigram of prefix) {
        const posted = index.get(trigram);
        for (const a of posted ?? []) candidates.add(a);
        if (posted) posted.push(b);
        else index.set(trigram, [b]);
      }
      for (const a of [...candidates].sort((x, y) => x - y)) {
        const other = sets[a];
        if (other === undefined || tooDifferentInSize(other.length, set.length, threshold)) continue;
        comparisons++;
        const similarity = jaccard(other, set);
        if (similarity >= threshold) pairs.push({ a, b, similarity });
      }
    }
    if (pairs.length >= limits.pairs || comparisons >= limits.comparisons) {
      return { pairs: pairs.slice(0, limits.pairs), complete: b === sets.length - 1 && pairs.length <= limits.pairs };
    }
  }
  return { pairs, complete: true };
}

/** The smaller set can share no more than all it has. */
function tooDifferentInSize(m: number, n: number, threshold: number): boolean {
  return Math.min(m, n) < threshold * Math.max(m, n) - SLACK;
}
