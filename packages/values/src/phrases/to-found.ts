import type { Found } from '../recogniser.js';
import type { Match } from './find-phrases.js';
import type { Word } from './words.js';

/** What was found, by the offsets of its words. */
export function toFound(words: readonly Word[], { phrase, from, to }: Match): Found {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, value: phrase.value };
}
