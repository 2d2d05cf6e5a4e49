/** The training objective of a linear-chain CRF for one annotated sequence: its log likelihood and the gradient. */

import { addExpectedTransitions, type CrfWorkspace, forwardBackward, nodeMarginals } from './crf.js';
import { type CrfTransitions, transitionCount, transitionPlace } from './crf-transitions.js';

/** Log likelihood of a label path, log p(path | x), and its gradient: observed minus expected counts.
 *
 * @param state               [T x L] log scores; -Infinity forbids
 * @param transition          log scores, see crf-transitions.ts
 * @param path                [T] the right labels, none of them forbidden
 * @param T                   tokens, at least 1
 * @param transitions         which of them are listed
 * @param workspace           lattice buffers
 * @param stateGradient       [T x L] out: overwritten
 * @param transitionGradient  out: overwritten, in the order of `transition`
 * @returns the log likelihood, at most 0
 * @throws {RangeError} on an array that is too short
 * @see Lafferty, McCallum, Pereira 2001; Sutton, McCallum 2012, "An introduction to conditional random fields", section 5.1
 */
export function crfLogLikelihood(
  state: Float64Array,
  transition: Float64Array,
  path: Uint16Array,
  T: number,
  transitions: CrfTransitions,
  workspace: CrfWorkspace,
  stateGradient: Float64Array,
  transitionGradient: Float64Array,
): number {
  if (path.length < T) throw new RangeError(`path: expected at least ${T} labels, got ${path.length}`);
  const L = 1 + 2 * transitions.fields;
  const logZ = forwardBackward(state, transition, T, transitions, workspace);
  nodeMarginals(workspace, T, transitions, stateGradient);
  for (let k = 0; k < T * L; k++) stateGradient[k] = -stateGradient[k];
  transitionGradient.fill(0, 0, transitionCount(transitions));
  addExpectedTransitions(workspace, T, transitions, -1, transitionGradient);

  let score = 0;
  for (let t = 0; t < T; t++) {
    const label = path[t];
    score += state[t * L + label];
    stateGradient[t * L + label] += 1;
    if (t === 0) continue;
    const place = transitionPlace(transitions, path[t - 1], label);
    score += transition[place];
    transitionGradient[place] += 1;
  }
  return score - logZ;
}
