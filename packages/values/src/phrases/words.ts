/** Text in words: runs of letters and digits with their offsets, each with the folded form in which words are compared. */

export interface Word {
  /** Offsets in UTF-16 units of the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Lower case, without accents; empty for a word too long to be any word of ours. */
  readonly key: string;
}

/** Longer than any word of a table, so that folding costs no more than a constant a word. */
const LONGEST_WORD = 40;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const PLAIN = /^[a-z0-9]*$/;
const MARKS = /\p{M}/gu;
/** Letters that Unicode takes for letters of their own, as people type them who have no key for them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const LETTER = /[ßæœøłđðþı]/g;

/** All words of a text, in order. */
export function cutWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    words.push({ start: index, end: index + word.length, key: word.length > LONGEST_WORD ? '' : fold(word) });
  }
  return words;
}

/** A text as it is compared: lower case, without accents, the same on every machine. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter);
}

/** Whether two neighbouring words may belong to one name: `St. Louis`, `Guinea-Bissau`, `d'Ivoire`; never across a comma. */
export function areJoined(text: string, word: Word | undefined, next: Word | undefined): boolean {
  return (
    word !== undefined && next !== undefined && JOINT.test(text.slice(word.end, Math.min(next.start, word.end + 4)))
  );
}

const JOINT = /^(?:[ \t\u00a0]{1,3}|['’]| ?[-‐–] ?| ?& ?|\. ?)$/;

/** Whether a word begins with a capital letter. */
export function isCapital(text: string, word: Word): boolean {
  return CAPITAL.test(text.slice(word.start, word.start + 2));
}

const CAPITAL = /^\p{Lu}/u;

/** Whether a word is the first of the text or of a sentence in it: its capital letter says nothing there. */
export function opensSentence(text: string, words: readonly Word[], index: number): boolean {
  const word = words[index];
  const last = words[index - 1];
  return word === undefined || last === undefined || SENTENCE_END.test(text.slice(last.end, word.start).slice(0, 8));
}

const SENTENCE_END = /[.!?…:;\n"“«¿¡(]/;

/** Whether a text has capitals only, so that they say nothing: `I LIVE IN READING`. */
export function isShouted(text: string): boolean {
  return SHOUTED.test(text) && !LOWER.test(text);
}

const LOWER = /\p{Ll}/u;
const SHOUTED = /\p{Lu}{2}/u;
