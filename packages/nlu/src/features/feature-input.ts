/** What every feature group is made from, and the numbers that keep their hashes apart. */
import type { Tokens } from '../text/tokenize.js';

/** A text as feature groups see it. */
export interface FeatureInput {
  readonly tokens: Tokens;
  /** Tokens that count, from the first: at most `MAX_FEATURE_TOKENS`. */
  readonly count: number;
  /** The text in steps: a step is a field value, with all its words, or a word of none. */
  readonly stepCount: number;
  /** [≥ stepCount] hash of the word, or of the type of the value; a number that is no value stands for all numbers. */
  readonly steps: Uint32Array;
  /** [≥ stepCount] 1 for a value or a number. */
  readonly isValue: Uint8Array;
  /** [≥ count] 1 for a token of a listed value. */
  readonly isListed: Uint8Array;
  /** The text in steps of open types' values and of the words of none; empty where it holds no such value. */
  readonly openSteps: StepSequence;
}

/** Steps of which some are values. */
export interface StepSequence {
  count: number;
  /** [≥ count] hash of the word, or of what class of value it is. */
  readonly hashes: Uint32Array;
  /** [≥ count] 1 for a value. */
  readonly isValue: Uint8Array;
}

/** The task of a text shows in its beginning; what comes later is left to the field tagger. Bounds the time of one query. */
export const MAX_FEATURE_TOKENS = 512;

/** Kinds of features. A number is never given to another kind, so that hashes keep their meaning. */
export const KIND = {
  word: 1,
  pair: 2,
  skipPair: 3,
  characters: 4,
  valueClass: 5,
  classPair: 6,
  classSkipPair: 7,
  openClass: 8,
} as const;

/** Stands where a word would, before the first and after the last. */
export const EDGE = 0x65646765;
