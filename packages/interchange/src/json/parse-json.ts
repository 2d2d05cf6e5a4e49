/** Bytes from outside -> a JSON value, bounded in depth, with the place of a mistake in words. */
import { InterchangeError } from '../interchange-error.js';
import { decodeText } from '../text.js';

/** Deepest nesting of arrays and objects. */
const DEEPEST = 100;

/** Parses a JSON document.
 *
 * @param bytes  UTF-8, with or without a byte order mark
 * @throws {InterchangeError} where it is no text, no JSON, or nested deeper than 100 levels */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decodeText(bytes);
  refuseDepth(text);
  try {
    return JSON.parse(text);
  } catch (cause) {
    // What the engine says of the place differs between its versions, and may be missing.
    const at = mistakeIn(text);
    const message =
      at === text.length ? 'The document ends too early' : `The document is no JSON at ${lineAndColumn(text, at)}`;
    throw new InterchangeError('document_not_json', `${message}.`, { cause });
  }
}

/** Before parsing: the engine's own parser, and whatever walks its result, may recurse. */
function refuseDepth(text: string): void {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) at = endOfString(text, at);
    else if (unit === 0x5b || unit === 0x7b) depth += 1;
    else if (unit === 0x5d || unit === 0x7d) depth -= 1;
    if (depth > DEEPEST) {
      const place = lineAndColumn(text, at);
      throw new InterchangeError(
        'document_too_deep',
        `The document is nested deeper than ${DEEPEST} levels at ${place}.`,
      );
    }
  }
}

/** Offset of the closing quote; the length of the text where there is none. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return at;
    if (unit === 0x5c) at += 1;
  }
  return text.length;
}

const SPACE = /[\t\n\r ]*/y;
const SCALAR =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y;

/** Offset of the first mistake in a text that is no JSON and not too deep. */
function mistakeIn(text: string): number {
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const takeMark = (mark: string): boolean => {
    take(SPACE);
    const found = text.startsWith(mark, at);
    if (found) at += 1;
    return found;
  };
  const member = (): boolean => {
    take(SPACE);
    return take(STRING) && takeMark(':') && value();
  };
  const list = (element: () => boolean, end: string): boolean => {
    if (takeMark(end)) return true;
    do if (!element()) return false;
    while (takeMark(','));
    return takeMark(end);
  };
  const value = (): boolean => {
    if (takeMark('[')) return list(value, ']');
    if (takeMark('{')) return list(member, '}');
    return take(SCALAR);
  };
  if (value()) take(SPACE);
  return at;
}

function lineAndColumn(text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}
