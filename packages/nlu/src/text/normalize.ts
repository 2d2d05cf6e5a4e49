/** One spelling for what people take for the same word: NFKC, case folded, marks that readers leave out taken away. Works on
 * one token at a time, since offsets are kept by token; nothing here needs the words around. */

/** Vowel and cantillation marks of Arabic and Hebrew, tatweel, whatever is invisible, and the spaces that NFKC makes. */
const dropped =
  /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\s\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** Whether `language` (BCP 47) tells dotted from dotless i. */
export function hasDotlessI(language: string): boolean {
  return /^(?:tr|az)(?:-|$)/i.test(language);
}

/** Normalises one token.
 *
 * @param token     any string; lone surrogates are dropped
 * @param dotlessI  whether `I` is the capital of `ı`
 * @returns possibly empty; normalising it again gives the same */
export function normalizeToken(token: string, dotlessI: boolean): string {
  let text = token.normalize('NFKC');
  if (dotlessI) text = text.replace(/I\u0307?|\u0130/g, (capital) => (capital === 'I' ? '\u0131' : 'i'));
  text = text
    .toLowerCase()
    .replace(/i\u0307/g, 'i') // what İ becomes in all other languages
    .replace(/ß/g, 'ss')
    .replace(/ς/g, 'σ')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(dropped, '');
  // Taking characters away can bring others together that compose.
  return text.normalize('NFKC');
}

/** Decimal digits come in runs of ten from `…0`, or from `…6` in the older Indic blocks. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) as number;
  const low = code & 15;
  return String(low < 10 && /\p{Nd}/u.test(String.fromCodePoint(code - low)) ? low : low - 6);
}
