/** Which cases run, and in which order. */
import { caseName, type Mark, type TestCase } from '../cases.js';

/** A case and whether it is to run. */
export interface Selected {
  readonly testCase: TestCase;
  /** Why it does not run; `only` where other cases are marked so. */
  readonly leftOut?: Mark;
}

/** Picks the cases whose name, file or `@tag` holds a text, upper and lower case apart, and says which of them run. */
export function selectCases(cases: readonly TestCase[], filter = ''): Selected[] {
  const wanted = filter.toLowerCase();
  const picked = cases.filter((testCase) => labelOf(testCase).includes(wanted));
  const hasOnly = picked.some(({ mark }) => mark === 'only');
  return picked.map((testCase) => {
    if (testCase.mark === 'skip' || testCase.mark === 'todo') return { testCase, leftOut: testCase.mark };
    return hasOnly && testCase.mark !== 'only' ? { testCase, leftOut: 'only' } : { testCase };
  });
}

function labelOf(testCase: TestCase): string {
  const { tags, place } = testCase;
  return [place.file, caseName(testCase), ...tags.map((tag) => `@${tag}`)].join('\n').toLowerCase();
}

/** Puts a list into the order of a seed (Fisher-Yates); the same seed always gives the same order.
 *
 * @param seed  a whole number of 32 bits */
export function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  const shuffled = [...items];
  const random = mulberry32(seed);
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other] as Item, shuffled[last] as Item];
  }
  return shuffled;
}

/** Pseudo-random numbers in [0, 1).
 *
 * @see https://github.com/bryc/code/blob/master/jshash/PRNGs.md#mulberry32 */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
