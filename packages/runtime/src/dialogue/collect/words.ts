/** Words that mean something by themselves in the middle of a form. English where the author names none. */

/** What an author may say: with words of one's own, with the usual ones, or not at all. */
export type WordsOrFlag = boolean | { readonly words: readonly string[] } | undefined;

const CANCEL = ['cancel', 'stop', 'quit', 'exit', 'never mind', 'nevermind', 'forget it'];
const SKIP = ['skip', 'skip it', 'skip this', 'pass', 'next', 'none', 'nothing', 'no thanks', 'no thank you'];
const CORRECT = [
  ['no', 'wait', 'actually', 'sorry', 'oh', 'oops', 'rather', 'correction', 'instead'],
  ['i mean', 'i meant', 'make it', 'make that', 'change it to', 'change that to', "let's say"],
].flat();

export const cancelWords = (words: readonly string[] | undefined): readonly string[] => words ?? CANCEL;
export const skipWords = (setting: WordsOrFlag): readonly string[] => wordsOf(setting, SKIP);
export const correctionWords = (setting: WordsOrFlag): readonly string[] => wordsOf(setting, CORRECT);

function wordsOf(setting: WordsOrFlag, usual: readonly string[]): readonly string[] {
  if (typeof setting === 'object') return setting.words;
  return setting ? usual : [];
}

/** Whether a text is one of these and nothing besides. */
export function isOneOf(text: string, words: readonly string[]): boolean {
  const folded = fold(text);
  return folded !== '' && words.some((each) => fold(each) === folded);
}

/** What follows words that a text begins with, a few of them at the most; undefined where it begins with none, or nothing follows. */
export function afterWords(text: string, words: readonly string[]): string | undefined {
  const beginnings = words.map(fold).filter((word) => word !== '');
  let rest = trimmed(text);
  for (let count = 0; count <= MOST_BEGINNINGS; count++) {
    const length = lengthOfBeginning(rest, beginnings);
    if (length === 0) return count > 0 && rest !== '' ? rest : undefined;
    rest = trimmed(rest.slice(length));
  }
  return undefined;
}

/** "No, wait, sorry, I mean": more than so many are no beginning of a correction. */
const MOST_BEGINNINGS = 6;

/** Length of the longest of some words that a text begins with as words. */
function lengthOfBeginning(text: string, words: readonly string[]): number {
  return words.reduce((longest, word) => {
    const isThere = text.slice(0, word.length).toLowerCase() === word;
    return isThere && word.length > longest && !/^[\p{L}\p{N}]/u.test(text.slice(word.length, word.length + 2))
      ? word.length
      : longest;
  }, 0);
}

/** Compared without regard to case, to punctuation around and to the kind of apostrophe. */
function fold(text: string): string {
  return trimmed(text).toLowerCase().replace(/\s+/g, ' ');
}

function trimmed(text: string): string {
  const plain = text.replaceAll('’', "'");
  let end = plain.length;
  // Not by a pattern that ends in `$`, which looks at a run of such characters once for each of them.
  while (end > 0 && /[\s.!?,;…]/.test(plain.charAt(end - 1))) end -= 1;
  return plain.slice(0, end).replace(/^[\s.,;:!?…¿¡]+/, '');
}
