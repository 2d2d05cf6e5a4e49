/** Texts against patterns. An author's regular expression may take for ever, so it is given a bound. */
import { runInNewContext } from 'node:vm';
import type { TextPattern } from '../cases.js';

/** How long one regular expression may look at one text. */
const TIMEOUT_MS = 1_000;

/** Whether a text equals the pattern, or the regular expression matches in it. One that takes too long matches nothing. */
export function matchesPattern(pattern: TextPattern, text: string): boolean {
  if (typeof pattern === 'string') return pattern === text;
  try {
    const script = 'new RegExp(pattern, flags).test(text)';
    return runInNewContext(script, { ...pattern, text }, { timeout: TIMEOUT_MS }) === true;
  } catch {
    return false;
  }
}

/** `Coming up.` or `/coming/i`. */
export function patternInWords(pattern: TextPattern): string {
  return typeof pattern === 'string' ? pattern : `/${pattern.pattern}/${pattern.flags}`;
}
