/** Texts that no task is for, from the bot's own samples: strange questions are asked in common words too, so the commonest
 * words of a sample stay, and the others have their letters in another order. */
import { createRandom, shuffle } from '../kernels/random.js';
import type { Tokens } from '../text/tokenize.js';

/** Makes up texts.
 *
 * @param texts  tokenised samples
 * @param count  how many to make
 * @returns in lower case, with one space between words */
export function makeNonsense(texts: readonly Tokens[], count: number, seed: number): string[] {
  const random = createRandom(seed);
  const frequencies = new Map<number, number>();
  for (const { count: words, hashes } of texts) {
    for (let t = 0; t < words; t++) frequencies.set(hashes[t], (frequencies.get(hashes[t]) ?? 0) + 1);
  }
  return Array.from({ length: texts.length === 0 ? 0 : count }, () => {
    const { count: words, hashes, chars, charStarts, charEnds } = texts[random.below(texts.length)];
    // Of two words, either may be the one that says it all.
    const kept = words <= 2 ? 0 : random.below(Math.floor(words / 2) + 1);
    const byFrequency = Array.from({ length: words }, (_, t) => t).sort(
      (a, b) => (frequencies.get(hashes[b]) as number) - (frequencies.get(hashes[a]) as number) || a - b,
    );
    const rare = new Set(byFrequency.slice(kept));
    return Array.from({ length: words }, (_, t) => {
      const letters = Int32Array.from(chars.subarray(charStarts[t], charEnds[t]));
      if (rare.has(t)) shuffle(letters, random);
      return String.fromCharCode(...letters);
    }).join(' ');
  });
}
