/** How a token is written, whatever its letters. */

/** Shapes of tokens: values of `Tokens.shapes`. */
export const SHAPE = {
  /** Letters without case: `コーヒー`, `قهوة`. */
  caseless: 0,
  lower: 1,
  /** First letter large, the others small; also a single large letter. */
  title: 2,
  /** Two or more letters, all large. */
  upper: 3,
  /** Any other mix: `iPhone`. */
  mixed: 4,
  number: 5,
  punctuation: 6,
  /** Currency, mathematics and the like. */
  symbol: 7,
  emoji: 8,
} as const;

/** Shape of `text[start, end)`, which is made of letters, marks and apostrophes. */
export function letterShape(text: string, start: number, end: number): number {
  let lower = 0;
  let upper = 0;
  let startsUpper = false;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) return letterShapeOfAny(text.slice(start, end));
    if (unit >= 0x61 && unit <= 0x7a) lower++;
    else if (unit >= 0x41 && unit <= 0x5a) {
      startsUpper ||= lower + upper === 0;
      upper++;
    }
  }
  if (upper === 0) return lower === 0 ? SHAPE.caseless : SHAPE.lower;
  if (lower === 0) return upper === 1 ? SHAPE.title : SHAPE.upper;
  return startsUpper && upper === 1 ? SHAPE.title : SHAPE.mixed;
}

function letterShapeOfAny(token: string): number {
  const lower = token.toLowerCase();
  const upper = token.toUpperCase();
  if (lower === upper) return SHAPE.caseless;
  if (token === lower) return SHAPE.lower;
  const first = String.fromCodePoint(token.codePointAt(0) as number);
  const rest = token.slice(first.length);
  if (first !== first.toLowerCase() && rest === rest.toLowerCase()) return SHAPE.title;
  return token === upper ? SHAPE.upper : SHAPE.mixed;
}
