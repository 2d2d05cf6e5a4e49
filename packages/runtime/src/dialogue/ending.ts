/** How a turn ends, inside: with what is waited for. */
import type { Next } from './output.js';
import type { Waiting } from './state.js';

export interface Ending {
  readonly next: Next;
  readonly waiting: Waiting | null;
}

/** The dialogue is over. */
export const END: Ending = { next: { kind: 'end' }, waiting: null };
