/** What every channel renders: the part of a turn that is for the user. */

import type { Output } from '../dialogue/output.js';
import type { Turn } from '../dialogue/turn.js';
import { hasMarkup, wordsOfSpeech } from '../markup/ssml.js';

/** A turn, or as much of it as a channel needs. */
export type Reply = Pick<Turn, 'outputs' | 'next'>;

export type Say = Extract<Output, { kind: 'say' }>;
export type Show = Extract<Output, { kind: 'show' }>;

/** The words of a say, without SSML. */
export function textOf({ speech, plain }: Say): string {
  return plain ? speech : wordsOfSpeech(speech);
}

/** Whether a say has SSML. */
export function isSsml({ speech, plain }: Say): boolean {
  return !plain && hasMarkup(speech);
}

/** Whether an input is waited for. */
export function isListening({ next }: Reply): boolean {
  return next.kind === 'listen' || next.kind === 'collect';
}
