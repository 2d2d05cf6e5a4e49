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

/** What follows words that a text begins with; undefined where it begins with none, or nothing follows. */
export function afterWords(text: string, words: readonly string[]): string | undefined {
  const beginnings = words.map(fold).filter((word) => word !== '');
  let rest = trimmed(text);
  let isAfter = false;
  for (;;) {
    const longest = beginnings
      .filter((word) => rest.toLowerCase().startsWith(word) && !/^[\p{L}\p{N}]/u.test(rest.slice(word.length)))
      .reduce((best, word) => Math.max(best, word.length), 0);
    if (longest === 0) break;
    rest = trimmed(rest.slice(longest));
    isAfter = true;
  }
  return isAfter && rest !== '' ? rest : undefined;
}

/** Compared without regard to case, to punctuation around and to the kind of apostrophe. */
function fold(text: string): string {
  return trimmed(text).toLowerCase().replace(/\s+/g, ' ');
}

function trimmed(text: string): string {
  return text
    .replaceAll('’', "'")
    .replace(/^[\s\p{P}]+/u, '')
    .replace(/[\s.!?,;…]+$/u, '');
}
