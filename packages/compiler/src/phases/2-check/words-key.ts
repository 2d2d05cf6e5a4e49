/** When two texts are the same words: forms of a character, upper and lower case, and amounts of space do not count. */

/** Equal for texts of the same words (Unicode NFKC, lower case, single spaces). */
export function wordsKey(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
