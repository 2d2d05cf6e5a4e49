/** Texts that no task is for, from the bot's own samples: strange questions are asked in common words too, so the commonest
 * words of a sample stay, and the others have their letters in another order. */
import { createRandom, type Random, shuffle } from '../kernels/random.js';
import { isUnspaced } from '../text/character-class.js';
import type { Tokens } from '../text/tokenize.js';

/** A sample to make things up from. */
export interface NonsenseSource {
  readonly tokens: Tokens;
  /** Words of fields; UTF-16 offsets, end exclusive. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Makes up texts.
 *
 * @param count  how many to make
 * @returns in lower case, with one space between words */
export function makeNonsense(sources: readonly NonsenseSource[], count: number, seed: number): string[] {
  const random = createRandom(seed);
  const frequencies = new Map<number, number>();
  for (const { tokens } of sources) {
    for (let t = 0; t < tokens.count; t++) {
      frequencies.set(tokens.hashes[t], (frequencies.get(tokens.hashes[t]) ?? 0) + 1);
    }
  }
  return Array.from({ length: sources.length === 0 ? 0 : count }, () => {
    const source = sources[random.below(sources.length)];
    const { count: words, hashes, chars, charStarts, charEnds } = source.tokens;
    const byFrequency = wordsOutsideFields(source).sort(
      (a, b) => (frequencies.get(hashes[b]) as number) - (frequencies.get(hashes[a]) as number) || a - b,
    );
    // Strange words where fields stand are nothing strange, so half of the other words go at least. Of two words, either may be
    // the one that says it all.
    const most = byFrequency.length <= 2 ? 0 : Math.floor(byFrequency.length / 2);
    const kept = new Set(byFrequency.slice(0, random.below(most + 1)));
    return Array.from({ length: words }, (_, t) => {
      const letters = Int32Array.from(chars.subarray(charStarts[t], charEnds[t]));
      if (!kept.has(t)) {
        shuffle(letters, random);
        replaceSigns(letters, random);
      }
      return String.fromCharCode(...letters);
    }).join(' ');
  });
}

/** Words of one or two signs, as Chinese, Japanese and Korean have, are hardly strange in another order: each sign gives way to
 * another of the 64 that its block of the code has around it. */
function replaceSigns(letters: Int32Array, random: Random): void {
  for (let i = 0; i < letters.length; i++) {
    const isHangul = letters[i] >= 0xac00 && letters[i] <= 0xd7a3;
    if (isHangul || isUnspaced(letters[i])) letters[i] = (letters[i] & ~63) | random.below(64);
  }
}

function wordsOutsideFields({ tokens, spans }: NonsenseSource): number[] {
  return Array.from({ length: tokens.count }, (_, t) => t).filter(
    (t) => !spans.some(({ start, end }) => tokens.starts[t] < end && tokens.ends[t] > start),
  );
}
