/** The tagger of a model: finds the field values in a text, by the best label path of its task's lattice. */

import { createCrfWorkspace, forwardBackward, segmentMarginal } from '../kernels/crf.js';
import { findHash, openHashIndex } from '../kernels/hash-index.js';
import { viterbi } from '../kernels/viterbi.js';
import type { Tokens } from '../text/tokenize.js';
import type { ModelSections } from '../types.js';
import { createMatches, type Dictionaries, findValues, keepLongest } from '../values/dictionaries.js';
import { createFeatureList, extractFeatures, UNKNOWN, wordFeature } from './features.js';

/** Tokens of one text that are tagged, from the first; what comes after is O. */
export const MAX_TOKENS = 2048;

/** A field value that the tagger found. */
export interface TaggedSpan {
  /** Number of the field, in the order of `LabelSpace.fields`. */
  readonly field: number;
  /** Number of its type. */
  readonly type: number;
  /** First token, and token after the last. */
  readonly start: number;
  readonly end: number;
  /** Probability that the value is exactly these tokens, given the task; in [0, 1]. */
  readonly confidence: number;
}

export interface Tagger {
  /** Finds the field values of a text.
   *
   * @param tokens  the text; tokens beyond MAX_TOKENS are not looked at
   * @param task    number of the task, whose fields are looked for
   * @returns spans in the order of the text, without overlaps
   */
  tag(tokens: Tokens, task: number): TaggedSpan[];
}

export function openTagger(sections: ModelSections, dictionaries: Dictionaries): Tagger {
  const index = openHashIndex(sections['fields.features'] as Uint32Array);
  const pairEnds = sections['fields.pair-ends'] as Uint32Array;
  const labels = sections['fields.labels'] as Uint16Array;
  const weights = sections['fields.weights'] as Int16Array;
  const [unit] = sections['fields.weight-unit'] as Float32Array;
  const transitions = sections['fields.transitions'] as Float32Array;
  const fieldTypes = sections['fields.types'] as Uint16Array;
  const taskLattices = sections['fields.task-lattices'] as Int32Array;
  const latticeEnds = sections['fields.lattice-ends'] as Uint32Array;
  const latticeFields = sections['fields.lattice-fields'] as Uint16Array;
  const types = dictionaries.typeEnds.length;

  let offset = 0;
  const lattices = Array.from(latticeEnds, (end, n) => {
    const fields = latticeFields.subarray(n === 0 ? 0 : latticeEnds[n - 1], end);
    const L = 1 + 2 * fields.length;
    const transition = Float64Array.from(transitions.subarray(offset, offset + L * L));
    offset += L * L;
    const present = new Uint8Array(types);
    for (const field of fields) present[fieldTypes[field]] = 1;
    return { fields, L, transition, present };
  });
  const maxL = Math.max(1, ...lattices.map(({ L }) => L));
  let capacity = 0;
  let workspace = createCrfWorkspace(1, 1);
  let state = new Float64Array(0);
  let back = new Uint16Array(0);
  let path = new Uint16Array(0);
  const delta = new Float64Array(2 * maxL);
  const matches = createMatches();
  const list = createFeatureList();
  const last = new Int32Array(types);
  const local = new Int32Array(labels.length === 0 ? 1 : 1 + 2 * fieldTypes.length).fill(-1);

  function tag(tokens: Tokens, task: number): TaggedSpan[] {
    const T = Math.min(tokens.count, MAX_TOKENS);
    if (T === 0 || taskLattices[task] < 0) return [];
    const { fields, L, transition, present } = lattices[taskLattices[task]];
    if (T > capacity) {
      capacity = 2 * T;
      workspace = createCrfWorkspace(capacity, maxL);
      state = new Float64Array(capacity * maxL);
      back = new Uint16Array(capacity * maxL);
      path = new Uint16Array(capacity);
    }
    findValues(dictionaries, tokens, T, matches);
    keepLongest(dictionaries, present, matches, last);
    extractFeatures(tokens, T, task, dictionaries, matches, list);
    local.fill(-1);
    local[0] = 0;
    for (let k = 0; k < fields.length; k++) {
      local[1 + 2 * fields[k]] = 1 + 2 * k;
      local[2 + 2 * fields[k]] = 2 + 2 * k;
    }
    state.fill(0, 0, T * L);
    let m = 0;
    for (let t = 0; t < T; t++) {
      const hide = findHash(index, wordFeature(tokens.hashes[t])) < 0 ? 0 : UNKNOWN;
      for (; m < list.ends[t]; m++) {
        if (list.masks[m] & hide) continue;
        const d = findHash(index, list.hashes[m]);
        if (d < 0) continue;
        for (let p = d === 0 ? 0 : pairEnds[d - 1]; p < pairEnds[d]; p++) {
          const k = local[labels[p]];
          if (k >= 0) state[t * L + k] += weights[p];
        }
      }
    }
    for (let k = 0; k < T * L; k++) state[k] *= unit;
    for (let k = 2; k < L; k += 2) state[k] = -Infinity;
    viterbi(state, transition, T, L, delta, back, path);
    forwardBackward(state, transition, T, L, workspace);
    const spans: TaggedSpan[] = [];
    for (let t = 0; t < T; ) {
      const start = t++;
      const begin = path[start];
      if (begin === 0) continue;
      while (t < T && path[t] === begin + 1) t++;
      const field = fields[(begin - 1) >> 1];
      const confidence = segmentMarginal(workspace, T, L, start, t, begin, begin + 1);
      spans.push({ field, type: fieldTypes[field], start, end: t, confidence });
    }
    return spans;
  }
  return { tag };
}
