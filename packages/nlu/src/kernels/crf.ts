/** Linear-chain conditional random field over BIO labels: partition function, marginals and expected transitions of one sequence.
 *
 * p(y | x) = exp(sum_t state[t, y_t] + sum_t transition[y_t-1, y_t]) / Z, by the forward-backward recurrences on
 * exponentiated scores, each row divided by its sum, which costs one `exp` per score and none per cell of the recurrence.
 * What flows into a B from fields that are not listed for it is what flows from all less what flows from the listed ones.
 *
 * @see Lafferty, McCallum, Pereira 2001, "Conditional random fields"; Rabiner 1989, section V.A (scaling)
 */
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

/** Scores that lie further than this below the best of their row (of all transitions, for these) are taken to lie just
 * this far below. As O may follow and precede every other label each scaled row then stays above exp(-2 * SPREAD) there, and the product
 * of two rows above the smallest double. */
const SPREAD = 80;

/** Buffers of a lattice, for sequences of up to `maxTokens` tokens and `maxLabels` labels. Rows are [T x L], packed for the
 * sequence at hand. */
export interface CrfWorkspace {
  /** [T x L] probability of the tokens up to t and label j at t, up to a factor per row; rows sum to 1. */
  readonly alpha: Float64Array;
  /** [T] by what each row of alpha was divided. */
  readonly alphaSums: Float64Array;
  /** [T x L] probability of the tokens after t given label i at t, up to a factor per row. */
  readonly beta: Float64Array;
  /** [T x L] exp(state) up to a factor per row. */
  readonly stateFactors: Float64Array;
  /** [transitions] exp(transition) up to one factor, in the order of crf-transitions.ts. */
  readonly transitionFactors: Float64Array;
  /** [L] what the listed transitions from each label carry. */
  readonly listed: Float64Array;
}

/** Allocates the buffers of a lattice.
 *
 * @param maxTokens       at least 1
 * @param maxLabels       at least 1
 * @param maxTransitions  at least 2
 */
export function createCrfWorkspace(maxTokens: number, maxLabels: number, maxTransitions: number): CrfWorkspace {
  return {
    alpha: new Float64Array(maxTokens * maxLabels),
    alphaSums: new Float64Array(maxTokens),
    beta: new Float64Array(maxTokens * maxLabels),
    stateFactors: new Float64Array(maxTokens * maxLabels),
    transitionFactors: new Float64Array(maxTransitions),
    listed: new Float64Array(maxLabels),
  };
}

/** Fills a lattice: alpha[t,j] = S[t,j] sum_i alpha[t-1,i] F[i,j], beta[t,i] = sum_j F[i,j] S[t+1,j] beta[t+1,j], with S and F
 * the exponentiated scores.
 *
 * @param state        [T x L] log scores; -Infinity forbids; O is never forbidden
 * @param transition   log scores, see crf-transitions.ts; -Infinity forbids, but not to or from O
 * @param T            tokens, at least 1
 * @param transitions  which of them are listed; they say what L is
 * @param workspace    out: the lattice that the other functions of this file read
 * @returns log Z
 * @throws {RangeError} on an array or workspace that is too short
 */
export function forwardBackward(
  state: Float64Array,
  transition: Float64Array,
  T: number,
  transitions: CrfTransitions,
  workspace: CrfWorkspace,
): number {
  const L = 1 + 2 * transitions.fields;
  const places = transitionCount(transitions);
  checkLattice(T, transitions, workspace);
  if (state.length < T * L) throw new RangeError(`state: expected at least ${T * L} scores, got ${state.length}`);
  if (transition.length < places) {
    throw new RangeError(`transition: expected at least ${places} scores, got ${transition.length}`);
  }
  const { alpha, alphaSums, beta, stateFactors: S, transitionFactors: F } = workspace;
  let logZ = (T - 1) * exponentiate(transition, F, 0, places);

  for (let t = 0; t < T; t++) {
    logZ += exponentiate(state, S, t * L, (t + 1) * L);
    if (t === 0) alpha.fill(1, 0, L);
    else flowForward(alpha, F, (t - 1) * L, t * L, transitions);
    let sum = 0;
    for (let k = t * L; k < (t + 1) * L; k++) {
      alpha[k] *= S[k];
      sum += alpha[k];
    }
    for (let k = t * L; k < (t + 1) * L; k++) alpha[k] /= sum;
    alphaSums[t] = sum;
    logZ += Math.log(sum);
  }

  beta.fill(1, (T - 1) * L, T * L);
  for (let t = T - 2; t >= 0; t--) {
    flowBackward(workspace, t, L, transitions);
    let sum = 0;
    for (let k = t * L; k < (t + 1) * L; k++) sum += beta[k];
    for (let k = t * L; k < (t + 1) * L; k++) beta[k] /= sum;
  }
  return logZ;
}

/** alpha[to + j] = sum_i alpha[from + i] F[i,j]. */
function flowForward(
  alpha: Float64Array,
  F: Float64Array,
  from: number,
  to: number,
  { fields, ends, from: sources }: CrfTransitions,
): void {
  const listed = listedStart(fields);
  let outside = alpha[from] * F[OUTSIDE];
  let inFields = 0;
  for (let label = 1; label <= 2 * fields; label++) inFields += alpha[from + label];
  for (let f = 0, p = 0, place = FIELD; f < fields; f++, place += PER_FIELD) {
    const begin = alpha[from + 1 + 2 * f];
    const inside = alpha[from + 2 + 2 * f];
    outside += begin * F[place + B_TO_O] + inside * F[place + I_TO_O];
    let flow = alpha[from] * F[place + O_TO_B];
    let others = inFields;
    for (; p < ends[f]; p++) {
      const source = alpha[from + sources[p]];
      flow += source * F[listed + p];
      others -= source;
    }
    alpha[to + 1 + 2 * f] = flow + Math.max(0, others) * F[OTHERS];
    alpha[to + 2 + 2 * f] = begin * F[place + B_TO_I] + inside * F[place + I_TO_I];
  }
  alpha[to] = outside;
}

/** beta[t,i] = sum_j F[i,j] S[t+1,j] beta[t+1,j]. */
function flowBackward(workspace: CrfWorkspace, t: number, L: number, transitions: CrfTransitions): void {
  const { beta, stateFactors: S, transitionFactors: F, listed: reached } = workspace;
  const { fields, ends, from } = transitions;
  const listed = listedStart(fields);
  const to = t * L;
  const next = to + L;
  let begins = 0;
  for (let k = next + 1; k < next + L; k += 2) begins += S[k] * beta[k];
  beta.fill(0, to, next);
  reached.fill(0, 0, L);
  for (let f = 0, p = 0; f < fields; f++) {
    const begin = S[next + 1 + 2 * f] * beta[next + 1 + 2 * f];
    for (; p < ends[f]; p++) {
      beta[to + from[p]] += F[listed + p] * begin;
      reached[from[p]] += begin;
    }
  }
  const outside = S[next] * beta[next];
  let fromOutside = outside * F[OUTSIDE];
  for (let f = 0, place = FIELD; f < fields; f++, place += PER_FIELD) {
    const b = 1 + 2 * f;
    const i = b + 1;
    const inside = S[next + i] * beta[next + i];
    fromOutside += F[place + O_TO_B] * S[next + b] * beta[next + b];
    beta[to + b] += F[place + B_TO_O] * outside + F[place + B_TO_I] * inside;
    beta[to + i] += F[place + I_TO_O] * outside + F[place + I_TO_I] * inside;
    beta[to + b] += Math.max(0, begins - reached[b]) * F[OTHERS];
    beta[to + i] += Math.max(0, begins - reached[i]) * F[OTHERS];
  }
  beta[to] = fromOutside;
}

/** Probability of each label at each token: node[t,j] = p(y_t = j | x).
 *
 * @param workspace  as `forwardBackward` left it, for the same T and transitions
 * @param node       [T x L] out: probabilities, rows sum to 1
 * @throws {RangeError} on an array or workspace that is too short
 */
export function nodeMarginals(
  workspace: CrfWorkspace,
  T: number,
  transitions: CrfTransitions,
  node: Float64Array,
): void {
  checkLattice(T, transitions, workspace);
  const L = 1 + 2 * transitions.fields;
  if (node.length < T * L) throw new RangeError(`node: expected at least ${T * L} numbers, got ${node.length}`);
  const { alpha, beta } = workspace;
  for (let t = 0; t < T; t++) {
    let sum = 0;
    for (let k = t * L; k < (t + 1) * L; k++) {
      node[k] = alpha[k] * beta[k];
      sum += node[k];
    }
    for (let k = t * L; k < (t + 1) * L; k++) node[k] /= sum;
  }
}

/** Adds the expected number of each transition in the sequence: counts[i,j] += factor * sum_t p(y_t-1 = i, y_t = j | x).
 *
 * @param workspace  as `forwardBackward` left it, for the same T and transitions
 * @param factor     weight of the sequence; -1 for a gradient of the log likelihood
 * @param counts     in and out, in the order of crf-transitions.ts; those that share a score share a count
 * @throws {RangeError} on an array or workspace that is too short
 */
export function addExpectedTransitions(
  workspace: CrfWorkspace,
  T: number,
  transitions: CrfTransitions,
  factor: number,
  counts: Float64Array,
): void {
  checkLattice(T, transitions, workspace);
  const { fields, ends, from: sources } = transitions;
  const L = 1 + 2 * fields;
  const places = transitionCount(transitions);
  if (counts.length < places) throw new RangeError(`counts: expected at least ${places}, got ${counts.length}`);
  const { alpha, alphaSums, beta, stateFactors: S, transitionFactors: F } = workspace;
  const listed = listedStart(fields);
  for (let t = 1; t < T; t++) {
    const from = (t - 1) * L;
    const to = t * L;
    // sum_ij alpha[t-1,i] F[i,j] S[t,j] beta[t,j] = sum_j alpha[t,j] beta[t,j], but alpha was rescaled in between.
    let sum = 0;
    for (let j = 0; j < L; j++) sum += alpha[to + j] * beta[to + j];
    const scale = factor / (sum * alphaSums[t]);
    let inFields = 0;
    for (let label = 1; label < L; label++) inFields += alpha[from + label];
    const outside = scale * S[to] * beta[to];
    let others = 0;
    counts[OUTSIDE] += alpha[from] * F[OUTSIDE] * outside;
    for (let f = 0, p = 0, place = FIELD; f < fields; f++, place += PER_FIELD) {
      const b = 1 + 2 * f;
      const i = b + 1;
      const begin = scale * S[to + b] * beta[to + b];
      const inside = scale * S[to + i] * beta[to + i];
      counts[place + O_TO_B] += alpha[from] * F[place + O_TO_B] * begin;
      counts[place + B_TO_O] += alpha[from + b] * F[place + B_TO_O] * outside;
      counts[place + I_TO_O] += alpha[from + i] * F[place + I_TO_O] * outside;
      counts[place + B_TO_I] += alpha[from + b] * F[place + B_TO_I] * inside;
      counts[place + I_TO_I] += alpha[from + i] * F[place + I_TO_I] * inside;
      let rest = inFields;
      for (; p < ends[f]; p++) {
        const source = alpha[from + sources[p]];
        counts[listed + p] += source * F[listed + p] * begin;
        rest -= source;
      }
      others += Math.max(0, rest) * begin;
    }
    counts[OTHERS] += others * F[OTHERS];
  }
}

/** Probability that a segment is exactly [start, end) of a field: B at its first token, I at the others, and no I after.
 *
 * p(y_s = B) * prod p(y_t+1 = I | y_t) * (1 - p(y_end = I | y_end-1)); given its past, the next label depends on the last one only, and
 * p(y_t+1 = I | y_t = i) = F[i,I] S[t+1,I] beta[t+1,I] / beta[t,i], but for the factor by which beta was rescaled.
 *
 * @param workspace  as `forwardBackward` left it, for the same T and transitions
 * @param start      first token, in [0, end)
 * @param end        token after the last, in (start, T]
 * @param field      in [0, F)
 * @returns probability, in [0, 1]
 * @throws {RangeError} on a segment or field outside the lattice
 */
export function segmentMarginal(
  workspace: CrfWorkspace,
  T: number,
  transitions: CrfTransitions,
  start: number,
  end: number,
  field: number,
): number {
  checkLattice(T, transitions, workspace);
  if (!(start >= 0 && start < end && end <= T)) {
    throw new RangeError(`segment: expected 0 <= start < end <= ${T}, got [${start}, ${end})`);
  }
  if (!(field >= 0 && field < transitions.fields)) {
    throw new RangeError(`field: expected less than ${transitions.fields}, got ${field}`);
  }
  const L = 1 + 2 * transitions.fields;
  const { alpha, beta } = workspace;
  const begin = 1 + 2 * field;
  let sum = 0;
  for (let k = start * L; k < (start + 1) * L; k++) sum += alpha[k] * beta[k];
  let probability = (alpha[start * L + begin] * beta[start * L + begin]) / sum;
  for (let t = start; t + 1 < end; t++) probability *= goesOn(workspace, L, t, field, t > start);
  if (end < T) probability *= 1 - goesOn(workspace, L, end - 1, field, end - 1 > start);
  return Math.min(1, Math.max(0, probability));
}

/** p(y_t+1 = I | y_t = B or I, x) of a field. */
function goesOn(workspace: CrfWorkspace, L: number, t: number, field: number, isInside: boolean): number {
  const { alpha, alphaSums, beta, stateFactors: S, transitionFactors: F } = workspace;
  const label = 1 + 2 * field + (isInside ? 1 : 0);
  const next = (t + 1) * L;
  // sum_j alpha[t+1,j] beta[t+1,j] alphaSums[t+1] = sum_i alpha[t,i] beta'[t,i], with beta' as it was before rescaling.
  let scaled = 0;
  let raw = 0;
  for (let j = 0; j < L; j++) {
    scaled += alpha[t * L + j] * beta[t * L + j];
    raw += alpha[next + j] * beta[next + j];
  }
  const before = (beta[t * L + label] * raw * alphaSums[t + 1]) / scaled;
  const place = FIELD + PER_FIELD * field + (isInside ? I_TO_I : B_TO_I);
  const flow = F[place] * S[next + 2 + 2 * field] * beta[next + 2 + 2 * field];
  return before === 0 ? 0 : flow / before;
}

/** Writes exp(scores - max) over [start, end) of `factors` and returns max; differences below -SPREAD count as -SPREAD. */
function exponentiate(scores: Float64Array, factors: Float64Array, start: number, end: number): number {
  let max = -Infinity;
  for (let k = start; k < end; k++) if (scores[k] > max) max = scores[k];
  for (let k = start; k < end; k++) {
    factors[k] = scores[k] === -Infinity ? 0 : Math.exp(Math.max(scores[k] - max, -SPREAD));
  }
  return max;
}

function checkLattice(T: number, transitions: CrfTransitions, workspace: CrfWorkspace): void {
  if (T < 1) throw new RangeError(`a lattice needs at least one token, got ${T}`);
  const L = 1 + 2 * transitions.fields;
  const { alpha, alphaSums, transitionFactors } = workspace;
  if (alpha.length < T * L || alphaSums.length < T || transitionFactors.length < transitionCount(transitions)) {
    throw new RangeError(`workspace: expected room for ${T} tokens of ${L} labels, got ${alpha.length} cells`);
  }
}
