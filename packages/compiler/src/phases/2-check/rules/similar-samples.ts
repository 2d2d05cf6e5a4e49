/**
 * Pairs of samples whose words are nearly the same set (Jaccard similarity), without comparing all with all: two sets that
 * are similar enough share one of their rarest words, so only those lead to a comparison.
 *
 * @see Bayardo, Ma and Srikant, "Scaling Up All Pairs Similarity Search", 2007 (prefix filter, size filter)
 */
import type { Corpus, CorpusSample } from './corpus.js';

/** Most samples that one word leads to; a word that more of them have is rare in none. */
const LONGEST_POSTING = 150;

/** 7 of 10 words are a share of 0.7, whatever floating point makes of it. */
const ROUNDING = 1e-9;

/** Two samples, in the author's order. */
export type SimilarPair = readonly [first: CorpusSample, second: CorpusSample];

export interface SimilarityOptions {
  /** Smallest share of common words, in (0, 1]. */
  readonly share: number;
  /** Fewest different words of a sample that is compared. */
  readonly shortest: number;
  /** Whether samples of one task are compared, or samples of two. */
  readonly within: 'task' | 'tasks';
}

/** Finds similar pairs, in the order of their second samples. */
export function* similarSamples(
  corpus: Corpus,
  { share, shortest, within }: SimilarityOptions,
): Generator<SimilarPair> {
  const { samples } = corpus;
  const sets = rankedSets(corpus);
  const tasks = Int32Array.from(samples, ({ taskIndex }) => taskIndex);
  const postings = new Map<number, number[]>();
  // Which sample a candidate was compared with last: two samples may share several rare words.
  const compared = new Int32Array(samples.length).fill(-1);
  for (let index = 0; index < sets.length; index++) {
    const own = sets[index] as Int32Array;
    if (own.length < shortest) continue;
    const prefix = own.length - Math.ceil(share * own.length - ROUNDING) + 1;
    for (let p = 0; p < prefix; p++) {
      const word = own[p] as number;
      const posting = postings.get(word) ?? [];
      if (posting.length === 0) postings.set(word, posting);
      for (const other of posting) {
        if (compared[other] === index || (tasks[other] === tasks[index]) !== (within === 'task')) continue;
        compared[other] = index;
        if (isSimilar(sets[other] as Int32Array, own, share))
          yield [samples[other] as CorpusSample, samples[index] as CorpusSample];
      }
      if (posting.length < LONGEST_POSTING) posting.push(index);
    }
  }
}

/** The different words of each sample, as ranks: the rarest word is 0. Sorted, so that the rarest stand first. */
function rankedSets({ samples, size }: Corpus): Int32Array[] {
  const sets = samples.map(({ tokens }) => new Set(tokens.map(({ id }) => id)));
  const counts = new Int32Array(size);
  for (const set of sets) for (const id of set) counts[id] = (counts[id] as number) + 1;
  const order = Array.from(counts.keys()).sort((a, b) => (counts[a] as number) - (counts[b] as number) || a - b);
  const ranks = new Int32Array(size);
  order.forEach((id, rank) => {
    ranks[id] = rank;
  });
  return sets.map((set) => Int32Array.from(set, (id) => ranks[id] as number).sort());
}

/** Whether |a ∩ b| / |a ∪ b| of two sorted sets is at least `share`; stops where it no longer can be. */
function isSimilar(a: Int32Array, b: Int32Array, share: number): boolean {
  const common = Math.ceil((share / (1 + share)) * (a.length + b.length) - ROUNDING);
  // How many words of each may be missing from the other.
  let spareA = a.length - common;
  let spareB = b.length - common;
  for (let i = 0, j = 0; spareA >= 0 && spareB >= 0 && i < a.length && j < b.length; ) {
    const difference = (a[i] as number) - (b[j] as number);
    if (difference < 0) spareA--;
    if (difference > 0) spareB--;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return spareA >= 0 && spareB >= 0;
}
