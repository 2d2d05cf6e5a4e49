/** What came out otherwise than expected: two words side by side. */
import type { QueryResult } from '@botwright/bundle';
import type { Place } from '../cases.js';

/** One thing that differs. */
export interface Difference {
  /** What it is about: `task`, `field Size`, `reply`, `memory step`. */
  readonly what: string;
  readonly expected: string;
  readonly got: string;
}

/** What is wrong in one turn, or with one utterance. */
export interface Problem {
  readonly place: Place;
  /** What was said; absent where the case itself makes no sense. */
  readonly text?: string;
  readonly differences: readonly Difference[];
  /** Why something could not be held against the bot at all. */
  readonly refusal?: string;
  /** The whole analysis, with the next best tasks. */
  readonly analysis?: QueryResult;
}

/** Stands for what is not there. */
export const NOTHING = '–';
