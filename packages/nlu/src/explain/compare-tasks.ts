/** Two classes of a text, and what speaks for the one rather than the other. */
import { NOT_ALLOWED } from '../calibration/evidence.js';
import type { EncodedText } from '../features/encode.js';
import { MAX_FEATURE_TOKENS } from '../features/feature-input.js';
import type { Steps } from '../features/steps.js';
import type { Analyser, Analysis } from '../predict/open-analyser.js';
import type { Tokens } from '../text/tokenize.js';
import { FALLBACK } from '../types.js';
import type { Comparison, Contribution, WordEffect } from './explanation.js';
import { nameFeatures } from './feature-names.js';
import { spelling, without } from './token-text.js';

/** Words whose effect is measured; each costs as much as a query. */
const MOST_WORDS = 100;

/** The class to compare the best one with: the one of a given name, else the likeliest other one.
 *
 * @param against  name of a task, or `fallback`; one that is unknown, or the best itself, counts as absent
 * @returns -1 where there is no other, or none may win */
export function rivalOf({ classifier, names }: Analyser, { probabilities, best }: Analysis, against?: string): number {
  if (best < 0) return -1;
  const K = classifier.classes;
  const named = against === FALLBACK ? K - 1 : names.indexOf(against ?? '');
  const bias = new Float64Array(K);
  classifier.scoreLinear(createOne(), bias);
  // A class that no sample belongs to is out of the question, and infinitely far away.
  const isPossible = (k: number): boolean => k >= 0 && k !== best && bias[k] !== -Infinity;
  if (isPossible(named)) return named;
  let rival = -1;
  for (let k = 0; k < K; k++) {
    if (isPossible(k) && (rival < 0 || probabilities[k] > probabilities[rival])) rival = k;
  }
  return rival;
}

/** Compares the best class with another one.
 *
 * @param steps      of the text as the classifier was asked
 * @param typeNames  [types] */
export function compareTasks(
  { classifier, addMeaning, encode, names }: Analyser,
  { best, asked: tokens, mayWin }: Analysis,
  rival: number,
  steps: Steps,
  typeNames: readonly string[],
): Comparison {
  const restriction = rival < names.length && !mayWin(rival) ? NOT_ALLOWED : 0;
  const K = classifier.classes;
  const scores = new Float64Array(K);
  const difference = (): number => scores[best] - scores[rival];

  /** Difference that all views together make of a text. */
  function whole(of: Tokens): number {
    classifier.score(encode(of), scores);
    addMeaning?.(of, scores);
    return difference();
  }

  const encoded = encode(tokens);
  const { count } = encoded;
  const [rows, values] = [encoded.rows.slice(0, count), encoded.values.slice(0, count)];
  classifier.scoreLinear(encoded, scores);
  const linear = difference();
  classifier.score(encoded, scores);
  const hiddenLayer = difference() - linear;
  scores.fill(0);
  addMeaning?.(tokens, scores);
  const encoder = difference();

  const one = createOne();
  classifier.scoreLinear(one, scores);
  const [biasOfBest, biasOfRival] = [scores[best], scores[rival]];
  one.count = 1;
  const featureNames = nameFeatures(tokens, steps, typeNames);
  const features: Contribution[] = [];
  for (let i = 0; i < count; i++) {
    one.rows[0] = rows[i];
    one.values[0] = values[i];
    classifier.scoreLinear(one, scores);
    const [forBest, forRival] = [scores[best] - biasOfBest, scores[rival] - biasOfRival];
    if (forBest === 0 && forRival === 0) continue;
    const name = featureNames.get(classifier.table.index.keys[rows[i]]);
    if (name === undefined) throw new Error('A feature of a text has no name. This is a bug: please report it.');
    features.push({ ...name, forBest, forRival, difference: forBest - forRival });
  }
  features.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));

  const all = whole(tokens);
  return {
    best: names[best],
    rival: names[rival] ?? FALLBACK,
    difference: all + restriction,
    bias: biasOfBest - biasOfRival,
    features,
    hiddenLayer,
    encoder,
    restriction,
    words: wordEffects(tokens, steps, all, whole),
  };
}

/** Room for a text of one feature; it has none yet. */
function createOne(): EncodedText {
  return { count: 0, rows: new Int32Array(1), values: new Float64Array(1), groupEnds: new Int32Array(0) };
}

/** Leaves out one step after the other. */
function wordEffects(
  tokens: Tokens,
  { count, starts }: Steps,
  all: number,
  whole: (of: Tokens) => number,
): WordEffect[] {
  const end = Math.min(tokens.count, MAX_FEATURE_TOKENS);
  return Array.from({ length: Math.min(MOST_WORDS, count) }, (_, s) => {
    const [from, to] = [starts[s], s + 1 < count ? starts[s + 1] : end];
    const text = Array.from({ length: to - from }, (_, i) => spelling(tokens, from + i, from + i + 1)).join(' ');
    return { text, difference: all - whole(without(tokens, from, to)) };
  });
}
