/** Linear-chain conditional random field: partition function, marginals and expected transitions of one sequence.
 *
 * p(y | x) = exp(sum_t state[t, y_t] + sum_t transition[y_t-1, y_t]) / Z, by the forward-backward recurrences on
 * exponentiated scores, each row divided by its sum, which costs one `exp` per score and none per cell of the recurrence.
 *
 * @see Lafferty, McCallum, Pereira 2001, "Conditional random fields"; Rabiner 1989, section V.A (scaling)
 */

/** Scores that lie further than this below the best of their row (of all transitions, for these) are taken to lie just
 * this far below. As long as one label may follow and precede every other one (`O` does in BIO) each scaled row then
 * stays above exp(-2 * SPREAD) there, and the product of two rows above the smallest double. */
const SPREAD = 80;

/** Buffers of a lattice, for sequences of up to `maxTokens` tokens and `maxLabels` labels. Rows are [T x L], packed for the
 * sequence at hand. */
export interface CrfWorkspace {
  /** [T x L] probability of the tokens up to t and label j at t, up to a factor per row; rows sum to 1. */
  readonly alpha: Float64Array;
  /** [T x L] probability of the tokens after t given label i at t, up to a factor per row. */
  readonly beta: Float64Array;
  /** [T x L] exp(state) up to a factor per row. */
  readonly stateFactors: Float64Array;
  /** [L x L] exp(transition) up to one factor. */
  readonly transitionFactors: Float64Array;
}

/** Allocates the buffers of a lattice.
 *
 * @param maxTokens  at least 1
 * @param maxLabels  at least 1
 */
export function createCrfWorkspace(maxTokens: number, maxLabels: number): CrfWorkspace {
  return {
    alpha: new Float64Array(maxTokens * maxLabels),
    beta: new Float64Array(maxTokens * maxLabels),
    stateFactors: new Float64Array(maxTokens * maxLabels),
    transitionFactors: new Float64Array(maxLabels * maxLabels),
  };
}

/** Fills a lattice: alpha[t,j] = S[t,j] sum_i alpha[t-1,i] F[i,j], beta[t,i] = sum_j F[i,j] S[t+1,j] beta[t+1,j], with S and F
 * the exponentiated scores.
 *
 * @param state       [T x L] log scores; -Infinity forbids
 * @param transition  [L x L] log scores, row = from, column = to; -Infinity forbids
 * @param T           tokens, at least 1
 * @param L           labels, at least 1; one of them allowed after, before and beside every other one
 * @param workspace   out: the lattice that the other functions of this file read
 * @returns log Z
 * @throws {RangeError} on an array or workspace that is too short
 */
export function forwardBackward(
  state: Float64Array,
  transition: Float64Array,
  T: number,
  L: number,
  workspace: CrfWorkspace,
): number {
  checkLattice(T, L, workspace);
  if (state.length < T * L) throw new RangeError(`state: expected at least ${T * L} scores, got ${state.length}`);
  if (transition.length < L * L) {
    throw new RangeError(`transition: expected at least ${L * L} scores, got ${transition.length}`);
  }
  const { alpha, beta, stateFactors: S, transitionFactors: F } = workspace;
  let logZ = (T - 1) * exponentiate(transition, F, 0, L * L);

  for (let t = 0; t < T; t++) {
    logZ += exponentiate(state, S, t * L, (t + 1) * L);
    let sum = 0;
    for (let j = 0; j < L; j++) {
      let inflow = 1;
      if (t > 0) {
        inflow = 0;
        for (let i = 0; i < L; i++) inflow += alpha[(t - 1) * L + i] * F[i * L + j];
      }
      const value = inflow * S[t * L + j];
      alpha[t * L + j] = value;
      sum += value;
    }
    for (let j = 0; j < L; j++) alpha[t * L + j] /= sum;
    logZ += Math.log(sum);
  }

  beta.fill(1, (T - 1) * L, T * L);
  for (let t = T - 2; t >= 0; t--) {
    let sum = 0;
    for (let i = 0; i < L; i++) {
      let value = 0;
      for (let j = 0; j < L; j++) value += F[i * L + j] * S[(t + 1) * L + j] * beta[(t + 1) * L + j];
      beta[t * L + i] = value;
      sum += value;
    }
    for (let i = 0; i < L; i++) beta[t * L + i] /= sum;
  }
  return logZ;
}

/** Probability of each label at each token: node[t,j] = p(y_t = j | x).
 *
 * @param workspace  as `forwardBackward` left it, for the same T and L
 * @param node       [T x L] out: probabilities, rows sum to 1
 * @throws {RangeError} on an array or workspace that is too short
 */
export function nodeMarginals(workspace: CrfWorkspace, T: number, L: number, node: Float64Array): void {
  checkLattice(T, L, workspace);
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

/** Adds the expected number of each transition in the sequence: pairs[i,j] += factor * sum_t p(y_t-1 = i, y_t = j | x).
 *
 * @param workspace  as `forwardBackward` left it, for the same T and L
 * @param factor     weight of the sequence; -1 for a gradient of the log likelihood
 * @param pairs      [L x L] in and out
 * @throws {RangeError} on an array or workspace that is too short
 */
export function addExpectedTransitions(
  workspace: CrfWorkspace,
  T: number,
  L: number,
  factor: number,
  pairs: Float64Array,
): void {
  checkLattice(T, L, workspace);
  if (pairs.length < L * L) throw new RangeError(`pairs: expected at least ${L * L} numbers, got ${pairs.length}`);
  const { alpha, beta, stateFactors: S, transitionFactors: F } = workspace;
  for (let t = 1; t < T; t++) {
    // sum_ij alpha[t-1,i] F[i,j] S[t,j] beta[t,j] = sum_i alpha[t-1,i] beta[t-1,i], but beta was rescaled in between.
    let sum = 0;
    for (let j = 0; j < L; j++) {
      let inflow = 0;
      for (let i = 0; i < L; i++) inflow += alpha[(t - 1) * L + i] * F[i * L + j];
      sum += inflow * S[t * L + j] * beta[t * L + j];
    }
    for (let i = 0; i < L; i++) {
      const scale = (factor * alpha[(t - 1) * L + i]) / sum;
      if (scale === 0) continue;
      for (let j = 0; j < L; j++) pairs[i * L + j] += scale * F[i * L + j] * S[t * L + j] * beta[t * L + j];
    }
  }
}

/** Probability that a segment is exactly [start, end): `begin` at its first token, `inside` at the others, and no `inside` after.
 *
 * p(y_s = B) * prod p(y_t+1 = I | y_t) * (1 - p(y_end = I | y_end-1)); given its past, the next label depends on the last one only.
 *
 * @param workspace  as `forwardBackward` left it, for the same T and L
 * @param start      first token, in [0, end)
 * @param end        token after the last, in (start, T]
 * @param begin      label of the first token, in [0, L)
 * @param inside     label of the other tokens, in [0, L)
 * @returns probability, in [0, 1]
 * @throws {RangeError} on a segment or label outside the lattice
 */
export function segmentMarginal(
  workspace: CrfWorkspace,
  T: number,
  L: number,
  start: number,
  end: number,
  begin: number,
  inside: number,
): number {
  checkLattice(T, L, workspace);
  if (!(start >= 0 && start < end && end <= T)) {
    throw new RangeError(`segment: expected 0 <= start < end <= ${T}, got [${start}, ${end})`);
  }
  if (begin >= L || inside >= L) throw new RangeError(`labels: expected less than ${L}, got ${begin} and ${inside}`);
  const { alpha, beta } = workspace;
  let sum = 0;
  for (let k = start * L; k < (start + 1) * L; k++) sum += alpha[k] * beta[k];
  let probability = (alpha[start * L + begin] * beta[start * L + begin]) / sum;
  for (let t = start; t + 1 < end; t++) {
    probability *= nextIs(workspace, L, t, t === start ? begin : inside, inside);
  }
  if (end < T) probability *= 1 - nextIs(workspace, L, end - 1, end - start === 1 ? begin : inside, inside);
  return Math.min(1, Math.max(0, probability));
}

/** p(y_t+1 = to | y_t = from, x). */
function nextIs(workspace: CrfWorkspace, L: number, t: number, from: number, to: number): number {
  const { beta, stateFactors: S, transitionFactors: F } = workspace;
  let sum = 0;
  for (let j = 0; j < L; j++) sum += F[from * L + j] * S[(t + 1) * L + j] * beta[(t + 1) * L + j];
  if (sum === 0) return 0;
  return (F[from * L + to] * S[(t + 1) * L + to] * beta[(t + 1) * L + to]) / sum;
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

function checkLattice(T: number, L: number, workspace: CrfWorkspace): void {
  if (T < 1 || L < 1) throw new RangeError(`a lattice needs at least one token and one label, got T = ${T}, L = ${L}`);
  if (workspace.alpha.length < T * L || workspace.transitionFactors.length < L * L) {
    throw new RangeError(
      `workspace: expected room for ${T} tokens of ${L} labels, got ${workspace.alpha.length} cells`,
    );
  }
}
