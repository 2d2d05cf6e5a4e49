/** Whether a numeral stands by itself, or is a part of something else that has digits: a time, a date, a version, a code. */
import { isGlued, type Token } from '../text/tokens.js';
import type { Numeral } from './read-numeral.js';

const INSIDE = /^[.:/,\-_@&=]$/;

/** Nothing of a word or code is glued before it: not the 2 of "B2", "10:2" and "1.2". */
export function isFreeBefore(tokens: readonly Token[], from: number): boolean {
  if (!isGlued(tokens, from)) return true;
  const before = tokens[from - 1]!;
  if (before.kind !== 'sign') return tokens[from]!.kind !== 'digits';
  return !(INSIDE.test(before.key) && isGlued(tokens, from - 1));
}

/** Nothing of a word or code is glued behind it: not the 2 of "2nd", "2:10", "2/3" and "2x4". */
export function isFreeAfter(tokens: readonly Token[], to: number): boolean {
  if (!isGlued(tokens, to)) return true;
  const after = tokens[to]!;
  if (after.kind !== 'sign') return tokens[to - 1]!.kind !== 'digits' && tokens[to - 1]!.key !== 'k';
  return !(INSIDE.test(after.key) && isGlued(tokens, to + 1) && tokens[to + 1]!.kind !== 'sign');
}

export function standsAlone(tokens: readonly Token[], { from, to }: Numeral): boolean {
  return isFreeBefore(tokens, from) && isFreeAfter(tokens, to);
}
