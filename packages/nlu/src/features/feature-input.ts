/** What every feature group is made from. */
import type { Tokens } from '../text/tokenize.js';

/** A text as feature groups see it. */
export interface FeatureInput {
  readonly tokens: Tokens;
  /** Tokens that count, from the first: at most `MAX_FEATURE_TOKENS`. */
  readonly count: number;
  /** [≥ count] length in tokens of the field value that begins at a token, 0 where none does; values do not overlap. */
  readonly valueLengths: Uint8Array;
  /** [≥ count] hash that stands for the types of that value. */
  readonly valueClasses: Uint32Array;
}

/** The task of a text shows in its beginning; what comes later is left to the field tagger. Bounds the time of one query. */
export const MAX_FEATURE_TOKENS = 512;
