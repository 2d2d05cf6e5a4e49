/** Text -> steps: a field value with all its words is one step, and so is each word of none. */
import { mixHash } from '../text/hash.js';
import { SHAPE } from '../text/shape.js';
import type { Tokens } from '../text/tokenize.js';
import { createMatches, type Dictionaries, findValues } from '../values/dictionaries.js';
import { KIND, MAX_FEATURE_TOKENS } from './feature-input.js';

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
}

/** Makes a stepper with its own buffers. It takes the longest value from each place on, left to right; of equal ones the type that comes
 * first. Values of open types stay words: their lists hold what samples say and miss what others will, so a class made of them would
 * hold for samples only. */
export function createStepper(dictionaries: Dictionaries): (tokens: Tokens, count: number) => Steps {
  const matches = createMatches();
  const steps: Steps = {
    count: 0,
    hashes: new Uint32Array(MAX_FEATURE_TOKENS),
    isValue: new Uint8Array(MAX_FEATURE_TOKENS),
    types: new Int32Array(MAX_FEATURE_TOKENS),
    starts: new Int32Array(MAX_FEATURE_TOKENS),
    isListed: new Uint8Array(MAX_FEATURE_TOKENS),
  };
  const { hashes, isValue, types, starts, isListed } = steps;

  return (tokens, count) => {
    findValues(dictionaries, tokens, count, matches);
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
