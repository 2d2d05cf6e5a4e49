/** Offsets in the value of a string literal -> offsets in its source text, escapes considered. */

/** One unit of a literal's value may be written as several of source; `\` before a line break as none of value. */
const PIECE = /\\(?:u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|\r\n|[0-7]{1,3}|[\s\S])|\r\n|[\s\S]/gy;

/** Finds where in the source of a literal a unit of its value stands.
 *
 * @param source  the literal's token, quotes included
 * @param offset  UTF-16 offset in its value
 * @returns UTF-16 offset in `source`, between its quotes */
export function literalOffset(source: string, offset: number): number {
  let value = 0;
  for (const { 0: piece, index } of source.slice(1, -1).matchAll(PIECE)) {
    if (value >= offset && valueLength(piece) > 0) return index + 1;
    value += valueLength(piece);
  }
  return source.length - 1;
}

/** How many UTF-16 units of value a piece of source gives. */
function valueLength(piece: string): number {
  if (/^\\[\r\n\u2028\u2029]/.test(piece)) return 0;
  if (piece.startsWith('\\u{')) return Number.parseInt(piece.slice(3, -1), 16) > 0xffff ? 2 : 1;
  return 1;
}
