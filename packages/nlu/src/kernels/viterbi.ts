/** Best label path through a lattice of scores. In: log scores; out: one label per token. */

/** Best label path of a linear-chain CRF (Viterbi): delta[t,j] = state[t,j] + max_i(delta[t-1,i] + transition[i,j]).
 *
 * @param state       [T x L] log scores, one row per token; -Infinity forbids
 * @param transition  [L x L] log scores, row = from, column = to; -Infinity forbids
 * @param T           tokens, at least 1
 * @param L           labels, at least 1
 * @param delta       [2 x L] workspace
 * @param back        [T x L] workspace
 * @param path        [T] out: label per token; equal scores go to the lower label
 * @returns log score of the path, not normalized; -Infinity where every path is forbidden
 * @throws {RangeError} on an array that is too short
 * @see Rabiner 1989, "A tutorial on hidden Markov models", section III.B
 */
export function viterbi(
  state: Float64Array,
  transition: Float64Array,
  T: number,
  L: number,
  delta: Float64Array,
  back: Uint16Array,
  path: Uint16Array,
): number {
  if (T < 1 || L < 1) throw new RangeError(`viterbi needs at least one token and one label, got T = ${T}, L = ${L}`);
  if (state.length < T * L) throw new RangeError(`state: expected at least ${T * L} scores, got ${state.length}`);
  if (transition.length < L * L) {
    throw new RangeError(`transition: expected at least ${L * L} scores, got ${transition.length}`);
  }
  if (delta.length < 2 * L) throw new RangeError(`delta: expected at least ${2 * L} numbers, got ${delta.length}`);
  if (back.length < T * L) throw new RangeError(`back: expected at least ${T * L} labels, got ${back.length}`);
  if (path.length < T) throw new RangeError(`path: expected at least ${T} labels, got ${path.length}`);

  for (let j = 0; j < L; j++) delta[j] = state[j];
  let from = 0;
  for (let t = 1; t < T; t++) {
    const to = L - from;
    for (let j = 0; j < L; j++) {
      let best = -Infinity;
      let argument = 0;
      for (let i = 0; i < L; i++) {
        const score = delta[from + i] + transition[i * L + j];
        if (score > best) {
          best = score;
          argument = i;
        }
      }
      delta[to + j] = best + state[t * L + j];
      back[t * L + j] = argument;
    }
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
