/** Text -> steps: a field value with all its words is one step, and so is each word of none. */
import { mixHash } from '../text/hash.js';
import { SHAPE } from '../text/shape.js';
import type { Tokens } from '../text/tokenize.js';
import { createMatches, type Dictionaries, findValues, type Matches } from '../values/dictionaries.js';
import { KIND, MAX_FEATURE_TOKENS, type StepSequence } from './feature-input.js';

/** Stands for a number that is no field value, where a type's number would. */
export const NUMBER = -1;

/** The steps of one text; arrays are overwritten by the next one and have room for more than `count`. */
export interface Steps {
  count: number;
  /** Hash of the word, or of the type of the value. */
  readonly hashes: Uint32Array;
  /** 1 for a value or a number. */
  readonly isValue: Uint8Array;
  /** Type of a value, or NUMBER; unspecified for words. */
  readonly types: Int32Array;
  /** First token. */
  readonly starts: Int32Array;
  /** [tokens] 1 for a token of a listed value. */
  readonly isListed: Uint8Array;
  /** The text once more, in values of open types and words; empty where it holds no such value. */
  readonly openSteps: OpenSteps;
}

/** Steps of open types' values, which several types may list. */
export interface OpenSteps extends StepSequence {
  /** First of the types of a value; unspecified for words. */
  readonly types: Int32Array;
  /** First token. */
  readonly starts: Int32Array;
}

/** Takes away matches. */
export type HideValues = (matches: Matches) => void;

/** Makes a stepper with its own buffers. It takes the longest value from each place on, left to right; of equal ones the type that comes
 * first. Values of open types stay words there, for their lists miss what others will say; `openSteps` has them. */
export function createStepper(dictionaries: Dictionaries): (tokens: Tokens, count: number, hide?: HideValues) => Steps {
  const matches = createMatches();
  const steps: Steps = {
    count: 0,
    hashes: new Uint32Array(MAX_FEATURE_TOKENS),
    isValue: new Uint8Array(MAX_FEATURE_TOKENS),
    types: new Int32Array(MAX_FEATURE_TOKENS),
    starts: new Int32Array(MAX_FEATURE_TOKENS),
    isListed: new Uint8Array(MAX_FEATURE_TOKENS),
    openSteps: {
      count: 0,
      hashes: new Uint32Array(MAX_FEATURE_TOKENS),
      isValue: new Uint8Array(MAX_FEATURE_TOKENS),
      types: new Int32Array(MAX_FEATURE_TOKENS),
      starts: new Int32Array(MAX_FEATURE_TOKENS),
    },
  };
  const { hashes, isValue, types, starts, isListed } = steps;

  return (tokens, count, hide) => {
    findValues(dictionaries, tokens, count, matches);
    hide?.(matches);
    stepOverOpenValues(dictionaries, tokens, count, matches, steps.openSteps);
    let used = 0;
    for (let t = 0, m = 0; t < count; used++) {
      let length = 0;
      let type = NUMBER;
      while (m < matches.count && matches.starts[m] < t) m++;
      for (; m < matches.count && matches.starts[m] === t; m++) {
        const found = dictionaries.entryTypes[matches.entries[m]];
        if (dictionaries.open[found] === 1 || matches.ends[m] - t <= length) continue;
        length = matches.ends[m] - t;
        type = found;
      }
      starts[used] = t;
      types[used] = type;
      isValue[used] = length > 0 || tokens.shapes[t] === SHAPE.number ? 1 : 0;
      hashes[used] = isValue[used] === 1 ? mixHash(KIND.valueClass, type) : tokens.hashes[t];
      const end = t + Math.max(1, length);
      isListed.fill(length > 0 ? 1 : 0, t, end);
      t = end;
    }
    steps.count = used;
    return steps;
  };
}

/** The longest value of an open type from each place on; its class is that of all open types that list it, for what samples say of an
 * album they may say of an artist. */
function stepOverOpenValues(
  { entryTypes, open }: Dictionaries,
  tokens: Tokens,
  count: number,
  { count: matchCount, entries, starts: matchStarts, ends: matchEnds }: Matches,
  steps: OpenSteps,
): void {
  const { hashes, isValue, types, starts } = steps;
  let used = 0;
  let values = 0;
  for (let t = 0, m = 0; t < count; used++) {
    while (m < matchCount && matchStarts[m] < t) m++;
    let end = t;
    let hash = tokens.hashes[t];
    for (; m < matchCount && matchStarts[m] === t; m++) {
      const type = entryTypes[entries[m]];
      if (open[type] === 0) continue;
      // Matches come from the shortest; those of one length in the order of their types.
      const isFirst = matchEnds[m] > end;
      if (isFirst) types[used] = type;
      hash = mixHash(isFirst ? KIND.openClass : hash, type);
      end = matchEnds[m];
    }
    starts[used] = t;
    isValue[used] = end > t ? 1 : 0;
    values += isValue[used];
    hashes[used] = hash;
    t = Math.max(end, t + 1);
  }
  steps.count = values === 0 ? 0 : used;
}
