/** What the tokeniser needs to know of a code point, from the Unicode properties that the engine carries. */

/** Separates tokens and is in none: spaces, controls, lone surrogates, unassigned and private code points. */
export const SEPARATOR = 1;
/** Letter of a script that puts spaces between words. */
export const LETTER = 2;
/** Letter of a script without spaces between words. */
export const UNSPACED = 3;
/** Mark that belongs to what it follows. */
export const MARK = 4;
export const NUMBER = 5;
/** Invisible inside a token: joiners, soft hyphen, variation selectors, directional marks. */
export const INVISIBLE = 6;
export const PUNCTUATION = 7;
export const SYMBOL = 8;
/** Begins or continues an emoji. */
export const PICTOGRAPH = 9;
/** Half of a flag. */
export const REGIONAL = 10;

const separator = /[\s\p{Cc}\p{Cs}\p{Cn}\p{Co}]/u;
const invisible = /\p{Default_Ignorable_Code_Point}/u;
const letter = /[\p{L}\p{Nl}]/u;
const mark = /\p{M}/u;
const unspaced = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
const number = /\p{N}/u;
const punctuation = /\p{P}/u;
const regional = /\p{Regional_Indicator}/u;
const pictograph = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u;

function classify(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (invisible.test(character)) return INVISIBLE;
  if (separator.test(character)) return SEPARATOR;
  if (letter.test(character)) return unspaced.test(character) ? UNSPACED : LETTER;
  if (mark.test(character)) return MARK;
  if (number.test(character)) return NUMBER;
  if (regional.test(character)) return REGIONAL;
  if (pictograph.test(character)) return PICTOGRAPH;
  return punctuation.test(character) ? PUNCTUATION : SYMBOL;
}

/** Memory of `classify` for the basic plane, 0 where not asked yet: a pure function's cache, so that regular expressions
 * run once a character and not once an occurrence. */
const known = new Uint8Array(0x10000);

/** Class of a code point in [0, 0x10ffff]; one of the constants above. */
export function characterClass(codePoint: number): number {
  if (codePoint > 0xffff) return classify(codePoint);
  const found = known[codePoint];
  if (found !== 0) return found;
  const result = classify(codePoint);
  known[codePoint] = result;
  return result;
}

/** Whether a UTF-16 unit is a letter of a script without spaces between words; those beyond the basic plane do not count. */
export function isUnspaced(unit: number): boolean {
  return unit >= FIRST_UNSPACED && characterClass(unit) === UNSPACED;
}

/** Thai is the first such script in the order of code points. */
const FIRST_UNSPACED = 0x0e01;
