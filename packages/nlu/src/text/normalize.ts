/** One spelling for what people take for the same word: NFKC, case folded, and by script what writers leave out or confuse taken
 * away. Works on one token at a time, since offsets are kept by token; nothing here needs the words around. */

/** Vowel and cantillation marks of Arabic and Hebrew, tatweel, whatever is invisible, and the spaces that NFKC makes. */
const dropped =
  /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\s\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** Whether `language` (BCP 47) tells dotted from dotless i. */
export function hasDotlessI(language: string): boolean {
  return /^(?:tr|az|gag|crh)(?:-|$)/i.test(language);
}

/** Normalises one token.
 *
 * @param token     any string; lone surrogates are dropped
 * @param dotlessI  whether `I` is the capital of `ı`; where not, all four letters i are one, so that Turkish words in a text of
 *                  another or of no stated language are at least spelled alike in every case
 * @returns possibly empty; normalising it again gives the same */
export function normalizeToken(token: string, dotlessI: boolean): string {
  let text = token.normalize('NFKC');
  if (dotlessI) text = text.replace(/I\u0307?|\u0130/g, (capital) => (capital === 'I' ? '\u0131' : 'i'));
  text = text.toLowerCase().replace(/i\u0307/g, 'i'); // what İ becomes in all other languages
  if (!dotlessI) text = text.replace(/\u0131/g, 'i');
  text = text.replace(dropped, '');
  for (const { script, fold } of FOLDS) if (script.test(text)) text = fold(text).normalize('NFC');
  text = text
    .replace(/[\u2018\u2019\u02bc\u05f3]/g, "'")
    .replace(/[\u201c\u201d\u05f4]/g, '"')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\p{Nd}/gu, asciiDigit);
  // Taking characters away can bring others together that compose.
  return text.normalize('NFKC');
}

/** What is the same letter to those who write a script, in lower case. */
const FOLDS: readonly { readonly script: RegExp; readonly fold: (text: string) => string }[] = [
  // ẞ is ß in lower case, and Swiss writers have only ss.
  { script: /ß/, fold: (text) => text.replace(/ß/g, 'ss') },
  // Greek capitals bear no accents, and a word's last sigma is a matter of place.
  {
    script: /\p{Script=Greek}/u,
    fold: (text) =>
      text
        .normalize('NFD')
        .replace(/(\p{Script=Greek})\p{Mn}+/gu, '$1')
        .replace(/ς/g, 'σ'),
  },
  // Hamza on alef and the dots of final letters are left out as often as not; Persian and Urdu have other code points for kaf and yeh.
  {
    script: /\p{Script=Arabic}/u,
    fold: (text) =>
      text
        .replace(/[أإآٱ]/g, 'ا')
        .replace(/[ىی]/g, 'ي')
        .replace(/ة/g, 'ه')
        .replace(/ک/g, 'ك'),
  },
  // The dot below is optional in Hindi, and its two signs for a nasal vowel are interchanged.
  {
    script: /\p{Script=Devanagari}/u,
    fold: (text) =>
      text
        .normalize('NFD')
        .replace(/\u093c/g, '')
        .replace(/\u0901/g, '\u0902'),
  },
  // Russian prints ё as е wherever no one can be misled.
  { script: /ё/, fold: (text) => text.replace(/ё/g, 'е') },
];

/** Decimal digits come in runs of ten from `…0`, or from `…6` in the older Indic blocks. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) as number;
  const low = code & 15;
  return String(low < 10 && /\p{Nd}/u.test(String.fromCodePoint(code - low)) ? low : low - 6);
}
