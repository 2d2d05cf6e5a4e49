/** When two texts are the same words: forms of a character, upper and lower case, and amounts of space do not count. */

/** ASCII words with single spaces, as nearly all are: nothing but their case can differ. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** Equal for texts of the same words (Unicode NFKC, lower case, single spaces). */
export function wordsKey(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
