/** Tokens as words again, and texts without some of them. */
import type { Tokens } from '../text/tokenize.js';

/** Normalised spelling of tokens [from, to), nothing between them. */
export function spelling({ chars, charStarts, charEnds }: Tokens, from: number, to: number): string {
  let word = '';
  for (let i = charStarts[from]; i < charEnds[to - 1]; i++) word += String.fromCharCode(chars[i]);
  return word;
}

/** The tokens but [from, to). */
export function without(tokens: Tokens, from: number, to: number): Tokens {
  const { count, chars } = tokens;
  const cut = <A extends Int32Array | Uint32Array | Uint8Array>(array: A): A => {
    const rest = array.slice(0, count - (to - from)) as A;
    rest.set(array.subarray(0, from));
    rest.set(array.subarray(to, count), from);
    return rest;
  };
  return {
    count: count - (to - from),
    starts: cut(tokens.starts),
    ends: cut(tokens.ends),
    chars,
    charStarts: cut(tokens.charStarts),
    charEnds: cut(tokens.charEnds),
    hashes: cut(tokens.hashes),
    shapes: cut(tokens.shapes),
  };
}
