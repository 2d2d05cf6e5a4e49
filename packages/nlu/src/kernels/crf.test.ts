import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  addExpectedTransitions,
  type CrfWorkspace,
  createCrfWorkspace,
  forwardBackward,
  nodeMarginals,
  segmentMarginal,
} from './crf.js';
import { crfLogLikelihood } from './crf-objective.js';
import { viterbi } from './viterbi.js';

/** Largest error against sums over enumerated paths: rounding of a few dozen additions and exponentials. */
const ENUMERATION_TOLERANCE = 1e-12;
/** Central differences with STEP have an error near STEP^2 plus rounding / STEP. */
const STEP = 1e-5;
const GRADIENT_TOLERANCE = 1e-8;

const T = 3;
const L = 3;

/** Scores in [-2, 2), different at every place and the same on every machine. */
function scores(length: number, salt: number): Float64Array {
  return Float64Array.from({ length }, (_, k) => ((((k + 1) * 7919 + salt * 104729) % 1009) / 1009) * 4 - 2);
}

/** All L^T label paths. */
function paths(): number[][] {
  let all: number[][] = [[]];
  for (let t = 0; t < T; t++) all = all.flatMap((path) => [0, 1, 2].map((label) => [...path, label]));
  return all;
}

function pathScore(state: Float64Array, transition: Float64Array, path: readonly number[]): number {
  let score = 0;
  path.forEach((label, t) => {
    score += state[t * L + label];
    if (t > 0) score += transition[path[t - 1] * L + label];
  });
  return score;
}

/** Probability, by enumeration, of the paths for which `holds`. */
function enumerated(
  state: Float64Array,
  transition: Float64Array,
  holds: (path: readonly number[]) => boolean,
): number {
  let total = 0;
  let held = 0;
  for (const path of paths()) {
    const weight = Math.exp(pathScore(state, transition, path));
    total += weight;
    if (holds(path)) held += weight;
  }
  return held / total;
}

function lattice(state: Float64Array, transition: Float64Array): { logZ: number; workspace: CrfWorkspace } {
  const workspace = createCrfWorkspace(T, L);
  return { logZ: forwardBackward(state, transition, T, L, workspace), workspace };
}

function near(actual: number, expected: number, tolerance: number, what: string): void {
  assert.ok(Math.abs(actual - expected) <= tolerance, `${what}: expected ${expected}, got ${actual}`);
}

/** Plain scores, scores with forbidden labels and transitions, and scores too large to exponentiate. */
const LATTICES: readonly (readonly [name: string, state: Float64Array, transition: Float64Array])[] = [
  ['plain', scores(T * L, 1), scores(L * L, 2)],
  ['forbidden', forbid(scores(T * L, 3), 2), forbid(forbid(scores(L * L, 4), 2), 5)],
  ['shifted by 900', scores(T * L, 5).map((x) => x + 900), scores(L * L, 6).map((x) => x - 900)],
];

function forbid(values: Float64Array, at: number): Float64Array {
  values[at] = -Infinity;
  return values;
}

for (const [name, state, transition] of LATTICES) {
  test(`partition of a ${name} lattice is the sum over all paths`, () => {
    const { logZ } = lattice(state, transition);
    const all = paths().map((path) => pathScore(state, transition, path));
    const max = Math.max(...all);
    const expected = max + Math.log(all.reduce((sum, score) => sum + Math.exp(score - max), 0));
    near(logZ / expected, 1, ENUMERATION_TOLERANCE, 'log Z');
  });

  test(`Viterbi finds the best path of a ${name} lattice`, () => {
    const path = new Uint16Array(T);
    const score = viterbi(state, transition, T, L, new Float64Array(2 * L), new Uint16Array(T * L), path);
    const best = paths().reduce((a, b) => (pathScore(state, transition, b) > pathScore(state, transition, a) ? b : a));
    assert.equal([...path], best);
    near(score, pathScore(state, transition, best), ENUMERATION_TOLERANCE, 'score');
  });

  if (name === 'shifted by 900') continue;

  test(`node marginals of a ${name} lattice agree with enumeration`, () => {
    const node = new Float64Array(T * L);
    nodeMarginals(lattice(state, transition).workspace, T, L, node);
    for (let t = 0; t < T; t++) {
      for (let j = 0; j < L; j++) {
        const expected = enumerated(state, transition, (path) => path[t] === j);
        near(node[t * L + j], expected, ENUMERATION_TOLERANCE, `p(y_${t} = ${j})`);
      }
    }
  });

  test(`expected transitions of a ${name} lattice agree with enumeration`, () => {
    const pairs = new Float64Array(L * L).fill(1);
    addExpectedTransitions(lattice(state, transition).workspace, T, L, 2, pairs);
    for (let i = 0; i < L; i++) {
      for (let j = 0; j < L; j++) {
        let expected = 1;
        for (let t = 1; t < T; t++) {
          expected += 2 * enumerated(state, transition, (path) => path[t - 1] === i && path[t] === j);
        }
        near(pairs[i * L + j], expected, ENUMERATION_TOLERANCE, `pairs[${i},${j}]`);
      }
    }
  });

  test(`segment marginals of a ${name} lattice agree with enumeration`, () => {
    const { workspace } = lattice(state, transition);
    const [begin, inside] = [1, 2];
    for (let start = 0; start < T; start++) {
      for (let end = start + 1; end <= T; end++) {
        const expected = enumerated(state, transition, (path) =>
          path.every((label, t) => {
            if (t === start) return label === begin;
            if (t > start && t < end) return label === inside;
            return t !== end || label !== inside;
          }),
        );
        const actual = segmentMarginal(workspace, T, L, start, end, begin, inside);
        near(actual, expected, ENUMERATION_TOLERANCE, `[${start}, ${end})`);
      }
    }
  });
}

test('the gradient of the log likelihood agrees with finite differences', () => {
  const [, state, transition] = LATTICES[0];
  const path = Uint16Array.of(1, 2, 0);
  const workspace = createCrfWorkspace(T, L);
  const stateGradient = new Float64Array(T * L);
  const transitionGradient = new Float64Array(L * L);
  const value = (s: Float64Array, f: Float64Array): number =>
    crfLogLikelihood(s, f, path, T, L, workspace, new Float64Array(T * L), new Float64Array(L * L));
  crfLogLikelihood(state, transition, path, T, L, workspace, stateGradient, transitionGradient);

  const shifted = (values: Float64Array, at: number, by: number): Float64Array => {
    const copy = values.slice();
    copy[at] += by;
    return copy;
  };
  for (let k = 0; k < T * L; k++) {
    const slope =
      (value(shifted(state, k, STEP), transition) - value(shifted(state, k, -STEP), transition)) / (2 * STEP);
    near(stateGradient[k], slope, GRADIENT_TOLERANCE, `state[${k}]`);
  }
  for (let k = 0; k < L * L; k++) {
    const slope =
      (value(state, shifted(transition, k, STEP)) - value(state, shifted(transition, k, -STEP))) / (2 * STEP);
    near(transitionGradient[k], slope, GRADIENT_TOLERANCE, `transition[${k}]`);
  }
});

test('the log likelihoods of all paths add up to probability one', () => {
  const [, state, transition] = LATTICES[0];
  const workspace = createCrfWorkspace(T, L);
  let sum = 0;
  for (const path of paths()) {
    const gradients = [new Float64Array(T * L), new Float64Array(L * L)] as const;
    sum += Math.exp(crfLogLikelihood(state, transition, Uint16Array.from(path), T, L, workspace, ...gradients));
  }
  near(sum, 1, ENUMERATION_TOLERANCE, 'sum');
});

test('contradicting extreme scores give finite marginals', () => {
  const state = Float64Array.of(0, 5000, -5000, 0, -5000, 5000, 0, 5000, -5000);
  const transition = Float64Array.of(0, -4000, -4000, 0, -4000, -4000, 0, -4000, -4000);
  const { logZ, workspace } = lattice(state, transition);
  const node = new Float64Array(T * L);
  nodeMarginals(workspace, T, L, node);
  assert.ok(Number.isFinite(logZ));
  for (let t = 0; t < T; t++)
    near(node[t * L] + node[t * L + 1] + node[t * L + 2], 1, ENUMERATION_TOLERANCE, `row ${t}`);
});

test('equal scores go to the lower label', () => {
  const path = Uint16Array.of(9, 9, 9);
  viterbi(
    new Float64Array(T * L),
    new Float64Array(L * L),
    T,
    L,
    new Float64Array(2 * L),
    new Uint16Array(T * L),
    path,
  );
  assert.equal([...path], [0, 0, 0]);
});

test('shapes that do not fit are refused', () => {
  const [, state, transition] = LATTICES[0];
  const workspace = createCrfWorkspace(T, L);
  const small = createCrfWorkspace(1, L);
  const refused = (run: () => unknown, words: RegExp): void => {
    assert.throws(run, (error: unknown) => error instanceof RangeError && words.test(error.message));
  };
  const buffers = [new Float64Array(2 * L), new Uint16Array(T * L), new Uint16Array(T)] as const;
  refused(() => viterbi(state.subarray(1), transition, T, L, ...buffers), /state: expected at least 9 scores, got 8/);
  refused(() => viterbi(state, transition.subarray(1), T, L, ...buffers), /transition/);
  refused(() => viterbi(state, transition, T, L, buffers[0].subarray(1), buffers[1], buffers[2]), /delta/);
  refused(() => viterbi(state, transition, T, L, buffers[0], buffers[1].subarray(1), buffers[2]), /back/);
  refused(() => viterbi(state, transition, T, L, buffers[0], buffers[1], buffers[2].subarray(1)), /path/);
  refused(() => viterbi(state, transition, 0, L, ...buffers), /at least one token/);
  refused(() => forwardBackward(state, transition, T, L, small), /workspace/);
  refused(() => forwardBackward(state.subarray(1), transition, T, L, workspace), /state/);
  refused(() => forwardBackward(state, transition.subarray(1), T, L, workspace), /transition/);
  refused(() => forwardBackward(state, transition, 0, L, workspace), /at least one token/);
  refused(() => nodeMarginals(workspace, T, L, new Float64Array(1)), /node/);
  refused(() => addExpectedTransitions(workspace, T, L, 1, new Float64Array(1)), /pairs/);
  refused(() => segmentMarginal(workspace, T, L, 2, 2, 1, 2), /segment/);
  refused(() => segmentMarginal(workspace, T, L, 0, 1, 3, 2), /labels/);
  const gradients = [new Float64Array(T * L), new Float64Array(L * L)] as const;
  refused(() => crfLogLikelihood(state, transition, new Uint16Array(1), T, L, workspace, ...gradients), /path/);
});

test.run();
