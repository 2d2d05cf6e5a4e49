/**
 * For each sample the most similar other one, by the cosine of its words and pairs of words weighted by rarity. The index
 * leads from a word to the samples that have it, and only the rarest words of a sample are followed, so that no two samples
 * are compared that share nothing but what all say.
 */
import type { Corpus, CorpusSample } from './corpus.js';

/** How many of a sample's rarest features are followed, and into how many samples each at most. */
const FOLLOWED = 5;
const LONGEST_POSTING = 200;
/** Less alike than this (cosine) is not alike at all. */
const LEAST_SIMILARITY = 0.3;

interface Vector {
  /** Features, rarest first, each once. */
  readonly features: readonly number[];
  readonly length: number;
}

/** Finds the nearest other sample of the same language; a sample that is like no other is left out. */
export function nearestSamples(corpus: Corpus): ReadonlyMap<CorpusSample, CorpusSample> {
  const { samples } = corpus;
  const featureSets = samples.map((sample) => featuresOf(sample, corpus.size));
  const postings = new Map<number, number[]>();
  featureSets.forEach((features, index) => {
    for (const feature of features) {
      const posting = postings.get(feature);
      if (posting === undefined) postings.set(feature, [index]);
      else posting.push(index);
    }
  });
  const rarity = new Map<number, number>();
  for (const [feature, { length }] of postings) rarity.set(feature, Math.log(1 + samples.length / length));
  const weight = (feature: number): number => rarity.get(feature) ?? 0;
  const vectors = featureSets.map((features): Vector => {
    const sorted = [...features].sort((a, b) => weight(b) - weight(a) || a - b);
    return { features: sorted, length: Math.sqrt(sorted.reduce((sum, feature) => sum + weight(feature) ** 2, 0)) };
  });

  const nearest = new Map<CorpusSample, CorpusSample>();
  const dots = new Float64Array(samples.length);
  samples.forEach((sample, index) => {
    const vector = vectors[index] as Vector;
    const candidates: number[] = [];
    for (const feature of vector.features.slice(0, FOLLOWED)) {
      const posting = postings.get(feature) ?? [];
      if (posting.length > LONGEST_POSTING) continue;
      for (const other of posting) {
        if (other === index) continue;
        if (dots[other] === 0) candidates.push(other);
        dots[other] = (dots[other] as number) + weight(feature) ** 2;
      }
    }
    const best = pickNearest(index, candidates, dots, vectors, featureSets, weight);
    if (best !== undefined) nearest.set(sample, samples[best] as CorpusSample);
    for (const other of candidates) dots[other] = 0;
  });
  return nearest;
}

/** How many candidates are compared in full, the most promising first. */
const COMPARED = 8;

function pickNearest(
  index: number,
  candidates: number[],
  dots: Float64Array,
  vectors: readonly Vector[],
  featureSets: readonly ReadonlySet<number>[],
  weight: (feature: number) => number,
): number | undefined {
  const own = vectors[index] as Vector;
  const promise = (other: number): number => (dots[other] as number) / (vectors[other] as Vector).length;
  candidates.sort((a, b) => promise(b) - promise(a) || a - b);
  let best: number | undefined;
  let bestSimilarity = LEAST_SIMILARITY;
  for (const other of candidates.slice(0, COMPARED)) {
    let dot = 0;
    for (const feature of own.features) if (featureSets[other]?.has(feature)) dot += weight(feature) ** 2;
    const similarity = dot / (own.length * (vectors[other] as Vector).length);
    if (similarity > bestSimilarity) [best, bestSimilarity] = [other, similarity];
  }
  return best;
}

/** Words and pairs of neighbours, as one number each. */
function featuresOf({ tokens }: CorpusSample, size: number): ReadonlySet<number> {
  const features = new Set<number>();
  let previous = -1;
  for (const { id } of tokens) {
    features.add(id);
    if (previous >= 0) features.add(size + previous * size + id);
    previous = id;
  }
  return features;
}
