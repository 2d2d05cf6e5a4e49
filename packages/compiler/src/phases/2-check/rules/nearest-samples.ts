/**
 * For each sample the most similar other one, by the cosine of its words and pairs of words weighted by rarity. The index
 * leads from a word to the samples that have it, and only the rarest words of a sample are followed, so that no two samples
 * are compared that share nothing but what all say.
 */
import type { Corpus, CorpusSample } from './corpus.js';

/** How many of a sample's rarest features are followed, and into how many samples each at most. */
const FOLLOWED = 5;
const LONGEST_POSTING = 200;
/** How many candidates are compared in full, the most promising first. */
const COMPARED = 8;
/** Less alike than this (cosine) is not alike at all. */
const LEAST_SIMILARITY = 0.3;

/** Finds the nearest other sample of the same language; a sample that is like no other is left out. */
export function nearestSamples(corpus: Corpus): ReadonlyMap<CorpusSample, CorpusSample> {
  const { samples } = corpus;
  const { vectors, postings, weights } = buildIndex(corpus);
  const lengths = vectors.map((vector) =>
    Math.sqrt(vector.reduce((sum, feature) => sum + (weights[feature] as number), 0)),
  );
  const nearest = new Map<CorpusSample, CorpusSample>();
  const dots = new Float64Array(samples.length);
  samples.forEach((sample, index) => {
    const candidates: number[] = [];
    let followed = 0;
    for (const feature of vectors[index] as Int32Array) {
      const posting = postings[feature] as readonly number[];
      if (posting.length < 2 || posting.length > LONGEST_POSTING) continue;
      if (followed++ === FOLLOWED) break;
      for (const other of posting) {
        if (other === index) continue;
        if (dots[other] === 0) candidates.push(other);
        dots[other] = (dots[other] as number) + (weights[feature] as number);
      }
    }
    const promising = mostPromising(candidates, (other) => (dots[other] as number) / (lengths[other] as number));
    for (const other of candidates) dots[other] = 0;
    let best: number | undefined;
    let bestSimilarity = LEAST_SIMILARITY;
    for (const other of promising) {
      const dot = commonWeight(vectors[index] as Int32Array, vectors[other] as Int32Array, weights);
      const similarity = dot / ((lengths[index] as number) * (lengths[other] as number));
      if (similarity > bestSimilarity) [best, bestSimilarity] = [other, similarity];
    }
    if (best !== undefined) nearest.set(sample, samples[best] as CorpusSample);
  });
  return nearest;
}

interface Index {
  /** Features of each sample by rank, each once and the rarest first. */
  readonly vectors: readonly Int32Array[];
  /** Samples of each feature. */
  readonly postings: readonly (readonly number[])[];
  /** Square of each feature's inverse document frequency, log(1 + samples / samples with it). */
  readonly weights: Float64Array;
}

function buildIndex({ samples, size }: Corpus): Index {
  const byFeature = new Map<number, number[]>();
  samples.forEach(({ tokens }, index) => {
    let previous = -1;
    const add = (feature: number): void => {
      const posting = byFeature.get(feature);
      if (posting === undefined) byFeature.set(feature, [index]);
      else if (posting.at(-1) !== index) posting.push(index);
    };
    for (const { id } of tokens) {
      add(id);
      // A pair of neighbours, as a number beyond those of words.
      if (previous >= 0) add(size + previous * size + id);
      previous = id;
    }
  });
  const postings = [...byFeature.values()].sort((a, b) => a.length - b.length);
  const members = samples.map((): number[] => []);
  postings.forEach((posting, feature) => {
    for (const index of posting) members[index]?.push(feature);
  });
  const weights = Float64Array.from(postings, ({ length }) => Math.log(1 + samples.length / length) ** 2);
  return { vectors: members.map((features) => Int32Array.from(features)), postings, weights };
}

/** The candidates of the highest promise, best first; ties in the order of the samples. */
function mostPromising(candidates: readonly number[], promise: (candidate: number) => number): readonly number[] {
  const top: Candidate[] = [];
  for (const candidate of candidates) {
    const value = promise(candidate);
    const last = top.at(-1);
    if (top.length === COMPARED && last !== undefined && !isBefore({ candidate, value }, last)) continue;
    const at = top.findIndex((each) => isBefore({ candidate, value }, each));
    top.splice(at === -1 ? top.length : at, 0, { candidate, value });
    if (top.length > COMPARED) top.pop();
  }
  return top.map(({ candidate }) => candidate);
}

interface Candidate {
  readonly candidate: number;
  readonly value: number;
}

function isBefore(a: Candidate, b: Candidate): boolean {
  return a.value > b.value || (a.value === b.value && a.candidate < b.candidate);
}

/** Sum of the weights of the features that two sorted vectors share. */
function commonWeight(a: Int32Array, b: Int32Array, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] as number) - (b[j] as number);
    if (difference === 0) sum += weights[a[i] as number] as number;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return sum;
}
