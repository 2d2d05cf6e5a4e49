/** Texts -> the table of the features worth keeping. Training only. */
import { countHash, countOf, createHashCounter, type HashCounter } from '../kernels/hash-counter.js';
import type { Pacer } from '../train/pacer.js';
import { type FeatureTable, idfSteps, openFeatureTable } from './encode.js';
import { WORD_PAIR_GROUP } from './extract.js';
import { type FeatureBuffer, WORK_PER_FEATURE } from './feature-buffer.js';

/** Texts from which on a feature must occur in two of them to be kept; the features of a smaller set are all it has. */
const MANY_TEXTS = 300;

/** The same for words and pairs of neighbours, which say more than the others and are fewer. */
const VERY_MANY_TEXTS = 5000;

/** Most features. In larger sets the rarer ones go until the others fit: a model is read into memory whole. */
const MOST_FEATURES = 400_000;

/** Keeps the features that occur often enough to learn from.
 *
 * @param texts  features of each text, in order
 * @param most   features to keep at most
 * @throws the signal's reason where training is cancelled */
export async function buildFeatureTable(
  texts: Iterable<FeatureBuffer>,
  pacer: Pacer,
  most: number = MOST_FEATURES,
): Promise<FeatureTable> {
  const counter = createHashCounter();
  let count = 0;
  for (const { hashes, groupEnds } of texts) {
    let i = 0;
    for (let g = 0; g < groupEnds.length; g++) {
      for (; i < groupEnds[g]; i++) countHash(counter, hashes[i], g, count);
    }
    count++;
    if (pacer.spend(WORK_PER_FEATURE * i)) await pacer.pause();
  }
  let words = count < VERY_MANY_TEXTS ? 1 : 2;
  let others = count < MANY_TEXTS ? 1 : 2;
  let keys = hashesFrom(counter, words, others);
  while (keys.length > most) keys = hashesFrom(counter, ++words, ++others);
  const idf = Uint8Array.from(keys, (hash) => idfSteps(count, countOf(counter, hash)));
  return openFeatureTable(keys, idf, idfSteps(count, 0));
}

/** Hashes that occur in at least so many texts, ascending.
 *
 * @param words   for words and pairs of neighbours
 * @param others  for all other groups */
function hashesFrom({ hashes, counts, kinds }: HashCounter, words: number, others: number): Uint32Array {
  const kept = hashes.filter((_, place) => counts[place] >= (kinds[place] <= WORD_PAIR_GROUP ? words : others));
  return kept.sort();
}
