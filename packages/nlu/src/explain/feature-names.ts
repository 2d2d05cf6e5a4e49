/** Hashes of features -> what they stand for. The features of a text are made once more, this time with their names. */
import { isOneRun } from '../features/character-ngrams.js';
import { EDGE, KIND, MAX_FEATURE_TOKENS, type StepSequence } from '../features/feature-input.js';
import { NUMBER, type Steps } from '../features/steps.js';
import { mixHash } from '../text/hash.js';
import type { Tokens } from '../text/tokenize.js';
import type { FeatureKind } from './explanation.js';
import { spelling } from './token-text.js';

/** What a feature stands for. */
export interface FeatureName {
  readonly kind: FeatureKind;
  readonly text: string;
}

/** Longest distance of two words, and of two steps, that are paired. */
const LONGEST_SKIP = 4;
const LONGEST_STEP_SKIP = 3;
const SHORTEST_PIECE = 2;
const LONGEST_PIECE = 5;
/** The edge of a word among its units. */
const WORD_EDGE = 0x20;
const START = '^';
const END = '$';

/** Names of all features of a text by their hashes.
 *
 * @param steps      of the same text
 * @param typeNames  [types] */
export function nameFeatures(tokens: Tokens, steps: Steps, typeNames: readonly string[]): Map<number, FeatureName> {
  const count = Math.min(tokens.count, MAX_FEATURE_TOKENS);
  const names = new Map<number, FeatureName>();
  const words = Array.from({ length: count }, (_, t) => spelling(tokens, t, t + 1));
  nameWords(tokens.hashes, words, names);
  for (const each of [steps, steps.openSteps]) {
    const texts = Array.from({ length: each.count }, (_, s) =>
      each.isValue[s] === 1 ? typeName(each.types[s], typeNames) : words[each.starts[s]],
    );
    nameSteps(each, texts, names);
  }
  for (let t = 0; t < count; t++) {
    const start = t;
    while (t + 1 < count && isOneRun(tokens, t)) t++;
    namePieces(spelling(tokens, start, t + 1), names);
  }
  return names;
}

/** `{drinkType}`, or `{number}` for a number that is no value. */
export function typeName(type: number, typeNames: readonly string[]): string {
  return type === NUMBER ? '{number}' : `{${typeNames[type] ?? `type ${type}`}}`;
}

function nameWords(hashes: Uint32Array, words: readonly string[], names: Map<number, FeatureName>): void {
  const hashAt = (t: number): number => (t < 0 || t >= words.length ? EDGE : hashes[t]);
  for (let t = 0; t < words.length; t++) {
    names.set(mixHash(KIND.word, hashes[t]), { kind: 'word', text: words[t] });
    const skip = mixHash(KIND.skipPair, hashes[t]);
    for (let u = t + 2; u < Math.min(words.length, t + 1 + LONGEST_SKIP); u++) {
      names.set(mixHash(skip, hashes[u]), { kind: 'skip-pair', text: `${words[t]} … ${words[u]}` });
    }
  }
  for (let t = 0; t <= words.length && words.length > 0; t++) {
    const text = `${words[t - 1] ?? START} ${words[t] ?? END}`;
    names.set(mixHash(mixHash(KIND.pair, hashAt(t - 1)), hashAt(t)), { kind: 'pair', text });
  }
}

/** Pairs with a value on either side, at most with the edges on the other. */
function nameSteps(
  { count, hashes, isValue }: StepSequence,
  texts: readonly string[],
  names: Map<number, FeatureName>,
): void {
  const hashAt = (s: number): number => (s < 0 || s >= count ? EDGE : hashes[s]);
  const isValueAt = (s: number): boolean => s >= 0 && s < count && isValue[s] === 1;
  for (let s = 0; s < count; s++) if (isValue[s] === 1) names.set(hashes[s], { kind: 'type', text: texts[s] });
  for (let from = -1; from < count; from++) {
    for (let to = from + 1; to <= Math.min(count, from + LONGEST_STEP_SKIP); to++) {
      if (!isValueAt(from) && !isValueAt(to)) continue;
      const isPair = to === from + 1;
      const [first, second] = [texts[from] ?? START, texts[to] ?? END];
      names.set(mixHash(mixHash(isPair ? KIND.classPair : KIND.classSkipPair, hashAt(from)), hashAt(to)), {
        kind: isPair ? 'pair' : 'skip-pair',
        text: isPair ? `${first} ${second}` : `${first} … ${second}`,
      });
    }
  }
}

function namePieces(word: string, names: Map<number, FeatureName>): void {
  const unitAt = (i: number): number => (i < 0 || i >= word.length ? WORD_EDGE : word.charCodeAt(i));
  for (let from = -1; from < word.length; from++) {
    let h = unitAt(from);
    for (let to = from + 1; to <= Math.min(from + LONGEST_PIECE - 1, word.length); to++) {
      h = Math.imul(h, 0x01000193) ^ unitAt(to);
      if (to - from + 1 < SHORTEST_PIECE) continue;
      const text = `${from < 0 ? '' : '-'}${word.slice(Math.max(0, from), to + 1)}${to < word.length ? '-' : ''}`;
      names.set(mixHash(KIND.characters, h), { kind: 'piece', text });
    }
  }
}
