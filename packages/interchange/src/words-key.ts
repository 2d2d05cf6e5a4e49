/** When two texts are the same words to the compiler, so that an import leaves it no two to complain about. */

/** Equal for texts of the same words (Unicode NFKC, lower case, single spaces). */
export function wordsKey(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
