/** Texts that no task is for, from the bot's own samples: their words with the letters in another order, and here and there a
 * word as it was, since strange questions are asked in common words too. */
import { createRandom, shuffle } from '../kernels/random.js';
import { tokenize } from '../text/tokenize.js';

/** Share of words that stay. */
const KEPT = 0.25;

/** @param texts  any number of samples
 * @param count  how many to make
 * @returns texts in lower case, words with one space between */
export function makeNonsense(texts: readonly string[], count: number, language: string, seed: number): string[] {
  const random = createRandom(seed);
  if (texts.length === 0) return [];
  return Array.from({ length: count }, () => {
    const { count: words, chars, charStarts, charEnds } = tokenize(texts[random.below(texts.length)], language);
    return Array.from({ length: words }, (_, t) => {
      const letters = Int32Array.from(chars.subarray(charStarts[t], charEnds[t]));
      if (random.unit() >= KEPT) shuffle(letters, random);
      return String.fromCharCode(...letters);
    }).join(' ');
  });
}
