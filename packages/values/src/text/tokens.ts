/** A text as tokens, each with its place: what numbers, dates and amounts are read from. Letters, digits and single other signs are
 * tokens of their own, so that `3pm`, `l'una` and `12,50 €` come apart; blanks are none. */
import { fold } from '../phrases/words.js';

export interface Token {
  /** Offsets in UTF-16 units of the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** In lower case and without accents, for looking it up: `fevrier` of "Février", `dreissig` of "dreißig". */
  readonly key: string;
  readonly kind: 'letters' | 'digits' | 'sign';
}

const TOKEN = /([\p{L}\p{M}]+)|([0-9]+)|\S/gu;

/** Cuts a text into tokens, in one pass. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: token, 1: letters, 2: digits, index: start } of text.matchAll(TOKEN)) {
    const kind = letters !== undefined ? 'letters' : digits !== undefined ? 'digits' : 'sign';
    const key = kind === 'letters' ? fold(token) : token === '’' ? "'" : token;
    tokens.push({ start, end: start + token.length, key, kind });
  }
  return tokens;
}

/** Whether nothing stands between a token and the one before it. */
export function isGlued(tokens: readonly Token[], at: number): boolean {
  return at > 0 && at < tokens.length && tokens[at - 1]!.end === tokens[at]!.start;
}

/** Whether a glued hyphen stands at a place: "twenty-one" is read as "twenty one". */
export function isHyphen(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === '-' && isGlued(tokens, at) && isGlued(tokens, at + 1);
}
