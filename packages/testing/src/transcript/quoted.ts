/** Texts on a line of a transcript: as they are, or as a JSON string where that would not do. */
import type { TextPattern } from '../cases.js';

/** `"a\nb"` -> its value; any other text -> itself. */
export function readQuoted(text: string): string {
  if (!/^".*"$/.test(text)) return text;
  try {
    return JSON.parse(text) as string;
  } catch {
    return text;
  }
}

/** Writes a text so that `readQuoted` gives it back from a line whose blanks at both ends do not count. */
export function writeQuoted(text: string): string {
  const isPlain = text !== '' && text === text.trim() && !/[\n\r\u2028\u2029\0]|^".*"$/.test(text);
  return isPlain ? text : JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** `/coming up/i` is a regular expression, everything else a text. */
const EXPRESSION = /^\/(.+)\/([a-z]*)$/;

/** Reads what the bot says or shows.
 *
 * @throws {SyntaxError} on a regular expression that is none */
export function readPattern(text: string): TextPattern {
  const [, pattern, flags = ''] = EXPRESSION.exec(text) ?? [];
  if (pattern === undefined) return readQuoted(text);
  new RegExp(pattern, flags);
  return { pattern, flags };
}

export function writePattern(pattern: TextPattern): string {
  if (typeof pattern !== 'string') return `/${pattern.pattern}/${pattern.flags}`;
  return EXPRESSION.test(pattern) ? JSON.stringify(pattern) : writeQuoted(pattern);
}
