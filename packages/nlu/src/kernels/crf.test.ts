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
import { type CrfTransitions, eachTransition, OTHERS, transitionCount, transitionPlace } from './crf-transitions.js';
import { viterbi } from './viterbi.js';

/** Largest error against sums over enumerated paths: rounding of a few dozen additions and exponentials. */
const ENUMERATION_TOLERANCE = 1e-12;
/** Central differences with STEP have an error near STEP^2 plus rounding / STEP. */
const STEP = 1e-5;
const GRADIENT_TOLERANCE = 1e-8;

const T = 3;

/** A field's own B and I may be listed before its B, other fields' too, some of them or all. */
const SHAPES: readonly (readonly [name: string, transitions: CrfTransitions])[] = [
  ['no fields', { fields: 0, ends: Uint32Array.of(), from: Uint16Array.of() }],
  ['one field', { fields: 1, ends: Uint32Array.of(0), from: Uint16Array.of() }],
  ['one field, all listed', { fields: 1, ends: Uint32Array.of(2), from: Uint16Array.of(1, 2) }],
  ['two fields', { fields: 2, ends: Uint32Array.of(2, 3), from: Uint16Array.of(1, 4, 2) }],
  ['two fields, all listed', { fields: 2, ends: Uint32Array.of(4, 8), from: Uint16Array.of(1, 2, 3, 4, 1, 2, 3, 4) }],
];
const [, TWO] = SHAPES[3];
const L = labelsOf(TWO);

function labelsOf({ fields }: CrfTransitions): number {
  return 1 + 2 * fields;
}

/** Scores in [-2, 2), different at every place and the same on every machine. */
function scores(length: number, salt: number): Float64Array {
  return Float64Array.from({ length }, (_, k) => ((((k + 1) * 7919 + salt * 104729) % 1009) / 1009) * 4 - 2);
}

/** All L^T label paths. */
function paths(labels: number): number[][] {
  let all: number[][] = [[]];
  const each = Array.from({ length: labels }, (_, label) => label);
  for (let t = 0; t < T; t++) all = all.flatMap((path) => each.map((label) => [...path, label]));
  return all;
}

/** A lattice to look at. */
interface Lattice {
  readonly transitions: CrfTransitions;
  readonly state: Float64Array;
  readonly transition: Float64Array;
}

function pathScore({ transitions, state, transition }: Lattice, path: readonly number[]): number {
  let score = 0;
  path.forEach((label, t) => {
    score += state[t * labelsOf(transitions) + label];
    if (t === 0) return;
    const place = transitionPlace(transitions, path[t - 1], label);
    score += place < 0 ? -Infinity : transition[place];
  });
  return score;
}

/** Probability, by enumeration, of the paths for which `holds`. */
function enumerated(given: Lattice, holds: (path: readonly number[]) => boolean): number {
  let total = 0;
  let held = 0;
  for (const path of paths(labelsOf(given.transitions))) {
    const weight = Math.exp(pathScore(given, path));
    total += weight;
    if (holds(path)) held += weight;
  }
  return held / total;
}

function workspaceFor(transitions: CrfTransitions, tokens: number = T): CrfWorkspace {
  return createCrfWorkspace(tokens, labelsOf(transitions), transitionCount(transitions));
}

function filled({ transitions, state, transition }: Lattice): { logZ: number; workspace: CrfWorkspace } {
  const workspace = workspaceFor(transitions);
  return { logZ: forwardBackward(state, transition, T, transitions, workspace), workspace };
}

function near(actual: number, expected: number, tolerance: number, what: string): void {
  assert.ok(Math.abs(actual - expected) <= tolerance, `${what}: expected ${expected}, got ${actual}`);
}

function forbid(values: Float64Array, at: number): Float64Array {
  if (at < values.length) values[at] = -Infinity;
  return values;
}

/** Plain scores, scores with a forbidden label and transition, and scores too large to exponentiate, for each shape. */
const LATTICES = SHAPES.flatMap(([name, transitions]): (readonly [name: string, lattice: Lattice])[] => {
  const cells = T * labelsOf(transitions);
  const places = transitionCount(transitions);
  const large = scores(cells, 5).map((x) => x + 900);
  return [
    [`plain lattice of ${name}`, { transitions, state: scores(cells, 1), transition: scores(places, 2) }],
    [
      `lattice of ${name} with forbidden places`,
      {
        transitions,
        state: forbid(scores(cells, 3), labelsOf(transitions) + 2),
        transition: forbid(scores(places, 4), 7),
      },
    ],
    [
      `lattice of ${name} shifted by 900`,
      { transitions, state: large, transition: scores(places, 6).map((x) => x - 900) },
    ],
  ];
});
const [, PLAIN] = LATTICES[9];

test('every transition has its place, those that are not listed share one, and an I has no others before it', () => {
  for (const [name, transitions] of SHAPES) {
    const places = new Map<number, string[]>();
    for (let source = 0; source < labelsOf(transitions); source++) {
      for (let target = 0; target < labelsOf(transitions); target++) {
        const place = transitionPlace(transitions, source, target);
        const isOwn = source === target || source === target - 1;
        assert.is(
          place < 0,
          target > 0 && target % 2 === 0 && !(isOwn && source > 0),
          `${name}: ${source} to ${target}`,
        );
        places.set(place, [...(places.get(place) ?? []), `${source} ${target}`]);
      }
    }
    for (let place = OTHERS + 1; place < transitionCount(transitions); place++) {
      assert.is(places.get(place)?.length, 1, `${name}: place ${place}`);
    }
    eachTransition(transitions, (source, target, place) => {
      assert.equal(places.get(place), [`${source} ${target}`], name);
    });
  }
});

for (const [name, given] of LATTICES) {
  const { transitions, state, transition } = given;
  const labels = labelsOf(transitions);

  test(`the partition of a ${name} is the sum over all paths`, () => {
    const { logZ } = filled(given);
    const all = paths(labels).map((path) => pathScore(given, path));
    const max = Math.max(...all);
    const expected = max + Math.log(all.reduce((sum, score) => sum + Math.exp(score - max), 0));
    near(logZ / expected, 1, ENUMERATION_TOLERANCE, 'log Z');
  });

  test(`Viterbi finds the best path of a ${name}`, () => {
    const path = new Uint16Array(T);
    const buffers = [new Float64Array(2 * labels), new Uint16Array(T * labels)] as const;
    const score = viterbi(state, transition, T, transitions, ...buffers, path);
    const best = paths(labels).reduce((a, b) => (pathScore(given, b) > pathScore(given, a) ? b : a));
    assert.equal([...path], best);
    near(score, pathScore(given, best), ENUMERATION_TOLERANCE, 'score');
  });

  if (name.endsWith('900')) continue;

  test(`the node marginals of a ${name} agree with enumeration`, () => {
    const node = new Float64Array(T * labels);
    nodeMarginals(filled(given).workspace, T, transitions, node);
    for (let t = 0; t < T; t++) {
      for (let j = 0; j < labels; j++) {
        const expected = enumerated(given, (path) => path[t] === j);
        near(node[t * labels + j], expected, ENUMERATION_TOLERANCE, `p(y_${t} = ${j})`);
      }
    }
  });

  test(`the expected transitions of a ${name} agree with enumeration`, () => {
    const counts = new Float64Array(transitionCount(transitions)).fill(1);
    addExpectedTransitions(filled(given).workspace, T, transitions, 2, counts);
    for (let place = 0; place < counts.length; place++) {
      let expected = 1;
      for (let t = 1; t < T; t++) {
        for (let i = 0; i < labels; i++) {
          for (let j = 0; j < labels; j++) {
            if (transitionPlace(transitions, i, j) !== place) continue;
            expected += 2 * enumerated(given, (path) => path[t - 1] === i && path[t] === j);
          }
        }
      }
      near(counts[place], expected, ENUMERATION_TOLERANCE, `place ${place}`);
    }
  });

  test(`the segment marginals of a ${name} agree with enumeration`, () => {
    const { workspace } = filled(given);
    for (let field = 0; field < transitions.fields; field++) {
      const [begin, inside] = [1 + 2 * field, 2 + 2 * field];
      for (let start = 0; start < T; start++) {
        for (let end = start + 1; end <= T; end++) {
          const expected = enumerated(given, (path) =>
            path.every((label, t) => {
              if (t === start) return label === begin;
              if (t > start && t < end) return label === inside;
              return t !== end || label !== inside;
            }),
          );
          const actual = segmentMarginal(workspace, T, transitions, start, end, field);
          near(actual, expected, ENUMERATION_TOLERANCE, `field ${field} in [${start}, ${end})`);
        }
      }
    }
  });
}

test('the gradient of the log likelihood agrees with finite differences', () => {
  const { transitions, state, transition } = PLAIN;
  // From field to field by a listed transition, and by those that are not.
  for (const path of [Uint16Array.of(1, 2, 3), Uint16Array.of(1, 3, 4), Uint16Array.of(0, 3, 1)]) {
    const workspace = workspaceFor(transitions);
    const stateGradient = new Float64Array(T * L);
    const transitionGradient = new Float64Array(transition.length);
    const value = (s: Float64Array, f: Float64Array): number => {
      const gradients = [new Float64Array(T * L), new Float64Array(transition.length)] as const;
      return crfLogLikelihood(s, f, path, T, transitions, workspace, ...gradients);
    };
    crfLogLikelihood(state, transition, path, T, transitions, workspace, stateGradient, transitionGradient);

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
    for (let k = 0; k < transition.length; k++) {
      const slope =
        (value(state, shifted(transition, k, STEP)) - value(state, shifted(transition, k, -STEP))) / (2 * STEP);
      near(transitionGradient[k], slope, GRADIENT_TOLERANCE, `transition[${k}]`);
    }
  }
});

test('the log likelihoods of all paths that BIO allows add up to probability one', () => {
  const { transitions, state, transition } = PLAIN;
  const workspace = workspaceFor(transitions);
  let sum = 0;
  for (const path of paths(L)) {
    if (pathScore(PLAIN, path) === -Infinity) continue;
    const gradients = [new Float64Array(T * L), new Float64Array(transition.length)] as const;
    sum += Math.exp(
      crfLogLikelihood(state, transition, Uint16Array.from(path), T, transitions, workspace, ...gradients),
    );
  }
  near(sum, 1, ENUMERATION_TOLERANCE, 'sum');
});

test('contradicting extreme scores give finite marginals', () => {
  const [, transitions] = SHAPES[2];
  const state = Float64Array.of(0, 5000, -5000, 0, -5000, 5000, 0, 5000, -5000);
  const transition = new Float64Array(transitionCount(transitions)).fill(-4000);
  transition[1] = 0;
  const { logZ, workspace } = filled({ transitions, state, transition });
  const node = new Float64Array(T * 3);
  nodeMarginals(workspace, T, transitions, node);
  assert.ok(Number.isFinite(logZ));
  for (let t = 0; t < T; t++)
    near(node[t * 3] + node[t * 3 + 1] + node[t * 3 + 2], 1, ENUMERATION_TOLERANCE, `row ${t}`);
});

test('equal scores go to the lower label', () => {
  const path = Uint16Array.of(9, 9, 9);
  const zeros = [new Float64Array(T * L), new Float64Array(transitionCount(TWO))] as const;
  viterbi(...zeros, T, TWO, new Float64Array(2 * L), new Uint16Array(T * L), path);
  assert.equal([...path], [0, 0, 0]);
});

test('two hundred fields take little more than their labels', () => {
  const transitions = { fields: 200, ends: new Uint32Array(200).fill(1), from: Uint16Array.of(3) };
  assert.is(transitionCount(transitions), 1003);
});

test('shapes that do not fit are refused', () => {
  const { transitions, state, transition } = PLAIN;
  const workspace = workspaceFor(transitions);
  const small = workspaceFor(transitions, 1);
  const refused = (run: () => unknown, words: RegExp): void => {
    assert.throws(run, (error: unknown) => error instanceof RangeError && words.test(error.message));
  };
  const buffers = [new Float64Array(2 * L), new Uint16Array(T * L), new Uint16Array(T)] as const;
  const short = [buffers[0].subarray(1), buffers[1].subarray(1), buffers[2].subarray(1)] as const;
  const best = (...given: Parameters<typeof viterbi>): (() => number) => {
    return () => viterbi(...given);
  };
  refused(
    best(state.subarray(1), transition, T, transitions, ...buffers),
    /state: expected at least 15 scores, got 14/,
  );
  refused(best(state, transition.subarray(1), T, transitions, ...buffers), /transition/);
  refused(best(state, transition, T, transitions, short[0], buffers[1], buffers[2]), /delta/);
  refused(best(state, transition, T, transitions, buffers[0], short[1], buffers[2]), /back/);
  refused(best(state, transition, T, transitions, buffers[0], buffers[1], short[2]), /path/);
  refused(best(state, transition, 0, transitions, ...buffers), /at least one token/);
  refused(() => forwardBackward(state, transition, T, transitions, small), /workspace/);
  refused(() => forwardBackward(state.subarray(1), transition, T, transitions, workspace), /state/);
  refused(() => forwardBackward(state, transition.subarray(1), T, transitions, workspace), /transition/);
  refused(() => forwardBackward(state, transition, 0, transitions, workspace), /at least one token/);
  refused(() => nodeMarginals(workspace, T, transitions, new Float64Array(1)), /node/);
  refused(() => addExpectedTransitions(workspace, T, transitions, 1, new Float64Array(1)), /counts/);
  refused(() => segmentMarginal(workspace, T, transitions, 2, 2, 0), /segment/);
  refused(() => segmentMarginal(workspace, T, transitions, 0, 1, 2), /field/);
  const gradients = [new Float64Array(T * L), new Float64Array(transition.length)] as const;
  const path = new Uint16Array(1);
  refused(() => crfLogLikelihood(state, transition, path, T, transitions, workspace, ...gradients), /path/);
});

test.run();
