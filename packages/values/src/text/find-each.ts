/** The loop that every recogniser has: read at each token, go on behind what was read. */
import type { Found } from '../recogniser.js';
import type { Token } from './tokens.js';

/** What was read: the value of the tokens from one index to another, end exclusive. */
export interface Reading {
  readonly from: number;
  readonly to: number;
  /** Empty for what is no value and is passed over as a whole. */
  readonly value: string;
}

/** All readings from left to right, without overlaps.
 *
 * @param read  reads at a token, from it or from one before it that has not been read */
export function findEach(tokens: readonly Token[], read: (at: number) => Reading | undefined): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; ) {
    const reading = read(at);
    if (reading === undefined) {
      at++;
      continue;
    }
    const { from, to, value } = reading;
    const start = tokens[from]!.start;
    if (value !== '' && start >= (found.at(-1)?.end ?? 0)) found.push({ start, end: tokens[to - 1]!.end, value });
    at = to;
  }
  return found;
}

/** Whether a reading is all that was said, but for signs at the end: "seven.", "may!". */
export function isAll(tokens: readonly Token[], from: number, to: number): boolean {
  return from === 0 && tokens.slice(to, to + 4).every(({ key }) => /^[.!?,]$/.test(key)) && tokens.length <= to + 3;
}
