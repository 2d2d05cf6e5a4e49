/** Best label path through a lattice of scores. In: log scores; out: one label per token. */
import {
  B_TO_I,
  B_TO_O,
  type CrfTransitions,
  FIELD,
  I_TO_I,
  I_TO_O,
  listedStart,
  O_TO_B,
  OTHERS,
  OUTSIDE,
  PER_FIELD,
  transitionCount,
} from './crf-transitions.js';

/** Best label path of a linear-chain CRF (Viterbi): delta[t,j] = state[t,j] + max_i(delta[t-1,i] + transition[i,j]).
 *
 * Of the labels that are not listed before a B only the best can matter. It is looked for once a token, and once more for each field for
 * which that one is listed.
 *
 * @param state        [T x L] log scores, one row per token; -Infinity forbids
 * @param transition   log scores, see crf-transitions.ts; -Infinity forbids
 * @param T            tokens, at least 1
 * @param transitions  which of them are listed; they say what L is
 * @param delta        [2 x L] workspace
 * @param back         [T x L] workspace
 * @param path         [T] out: label per token; equal scores go to the lower label
 * @returns log score of the path, not normalized; -Infinity where every path is forbidden
 * @throws {RangeError} on an array that is too short
 * @see Rabiner 1989, "A tutorial on hidden Markov models", section III.B
 */
export function viterbi(
  state: Float64Array,
  transition: Float64Array,
  T: number,
  transitions: CrfTransitions,
  delta: Float64Array,
  back: Uint16Array,
  path: Uint16Array,
): number {
  const L = 1 + 2 * transitions.fields;
  const places = transitionCount(transitions);
  if (T < 1) throw new RangeError(`viterbi needs at least one token, got ${T}`);
  if (state.length < T * L) throw new RangeError(`state: expected at least ${T * L} scores, got ${state.length}`);
  if (transition.length < places) {
    throw new RangeError(`transition: expected at least ${places} scores, got ${transition.length}`);
  }
  if (delta.length < 2 * L) throw new RangeError(`delta: expected at least ${2 * L} numbers, got ${delta.length}`);
  if (back.length < T * L) throw new RangeError(`back: expected at least ${T * L} labels, got ${back.length}`);
  if (path.length < T) throw new RangeError(`path: expected at least ${T} labels, got ${path.length}`);

  for (let j = 0; j < L; j++) delta[j] = state[j];
  let from = 0;
  for (let t = 1; t < T; t++) {
    const to = L - from;
    step(delta, from, to, transition, transitions, back, t * L);
    for (let j = 0; j < L; j++) delta[to + j] += state[t * L + j];
    from = to;
  }

  let last = 0;
  for (let j = 1; j < L; j++) if (delta[from + j] > delta[from + last]) last = j;
  const score = delta[from + last];
  for (let t = T - 1; t > 0; t--) {
    path[t] = last;
    last = back[t * L + last];
  }
  path[0] = last;
  return score;
}

/** delta[to + j] = max_i(delta[from + i] + transition[i,j]), back[row + j] = the lowest i of the largest. */
function step(
  delta: Float64Array,
  from: number,
  to: number,
  transition: Float64Array,
  { fields, ends, from: sources }: CrfTransitions,
  back: Uint16Array,
  row: number,
): void {
  const listed = listedStart(fields);
  let outside = delta[from] + transition[OUTSIDE];
  let outsideFrom = 0;
  const likeliest = bestOf(delta, from, 2 * fields, sources, 0, 0);
  for (let f = 0, p = 0, place = FIELD; f < fields; f++, place += PER_FIELD) {
    const b = 1 + 2 * f;
    const i = b + 1;
    const afterBegin = delta[from + b] + transition[place + B_TO_O];
    if (afterBegin > outside) {
      outside = afterBegin;
      outsideFrom = b;
    }
    const afterInside = delta[from + i] + transition[place + I_TO_O];
    if (afterInside > outside) {
      outside = afterInside;
      outsideFrom = i;
    }

    const goesOn = delta[from + b] + transition[place + B_TO_I];
    const goesFurther = delta[from + i] + transition[place + I_TO_I];
    delta[to + i] = Math.max(goesOn, goesFurther);
    back[row + i] = goesFurther > goesOn ? i : b;

    const first = p;
    let best = delta[from] + transition[place + O_TO_B];
    let argument = 0;
    let isListed = false;
    for (; p < ends[f]; p++) {
      if (sources[p] === likeliest) isListed = true;
      const score = delta[from + sources[p]] + transition[listed + p];
      if (score > best) {
        best = score;
        argument = sources[p];
      }
    }
    const other = isListed ? bestOf(delta, from, 2 * fields, sources, first, p) : likeliest;
    const score = other === 0 ? -Infinity : delta[from + other] + transition[OTHERS];
    if (score > best || (score === best && other < argument)) {
      best = score;
      argument = other;
    }
    delta[to + b] = best;
    back[row + b] = argument;
  }
  delta[to] = outside;
  back[row] = outsideFrom;
}

/** The label in [1, last] of the largest delta, the lowest of equal ones, those left out that are in sources[start, end); 0 where none is
 * left. */
function bestOf(
  delta: Float64Array,
  from: number,
  last: number,
  sources: Uint16Array,
  start: number,
  end: number,
): number {
  let best = 0;
  for (let label = 1; label <= last; label++) {
    if (start < end && sources[start] === label) start++;
    else if (best === 0 || delta[from + label] > delta[from + best]) best = label;
  }
  return best;
}
