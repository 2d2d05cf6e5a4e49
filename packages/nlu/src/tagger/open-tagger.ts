/** The tagger of a model: finds the field values in a text, by the best label path of its task's lattice. */

import type { Vectors } from '../dense/vectors.js';
import { type CrfWorkspace, createCrfWorkspace, forwardBackward, segmentMarginal } from '../kernels/crf.js';
import { type CrfTransitions, transitionCount } from '../kernels/crf-transitions.js';
import { findHash } from '../kernels/hash-index.js';
import { viterbi } from '../kernels/viterbi.js';
import { readHashIndex } from '../model/hash-section.js';
import { ModelError } from '../model/model-error.js';
import { checkBelow, checkEnds, readSection } from '../model/sections.js';
import { readStrings } from '../model/strings.js';
import type { Tokens } from '../text/tokenize.js';
import type { ModelSections } from '../types.js';
import { closeValueAt } from '../values/close-values.js';
import {
  addMatch,
  createMatches,
  type Dictionaries,
  findValuesAt,
  keepLongest,
  type Matches,
} from '../values/dictionaries.js';
import { addDenseScores, globalLabels } from './dense-scores.js';
import { createFeatureList, extractFeatures, UNKNOWN, wordFeature } from './features.js';
import { closedConfidence, FIELD_CONFIDENCE_WEIGHTS, openConfidence } from './field-confidence.js';
import { labelCount, mapLabels } from './labels.js';
import { settleClosedValues } from './settle-closed-values.js';

/** Tokens of one text that are tagged, from the first; what comes after is O. */
export const MAX_TOKENS = 2048;

/** A field value that the tagger found. */
export interface TaggedSpan {
  /** Name of the field. */
  readonly field: string;
  /** Number of its type. */
  readonly type: number;
  /** First token, and token after the last. */
  readonly start: number;
  readonly end: number;
  /** How sure it is that the value is exactly these tokens, given the task; in [0, 1]. In what a watch sees it is the probability of the
   * lattice, before `field-confidence.ts`. */
  readonly confidence: number;
}

/** Finds the field values of texts. */
export interface Tagger {
  /** Tags one text.
   *
   * @param tokens  the text; tokens beyond MAX_TOKENS are not looked at
   * @param task    number of the task, whose fields are looked for
   * @param watch   is shown how the spans came about
   * @returns spans in the order of the text, without overlaps
   */
  tag(tokens: Tokens, task: number, watch?: TaggerWatch): TaggedSpan[];
}

/** What the tagger saw of one text; valid until the next one. T tokens; L labels, numbered as labels.ts has it. */
export interface TaggerView {
  readonly T: number;
  readonly L: number;
  /** The fields of the task, in the order of its labels. */
  readonly fields: readonly { readonly name: string; readonly type: number }[];
  /** [T x L] sums of the weights of each token's features. */
  readonly state: Float64Array;
  /** The lattice after `forwardBackward`. */
  readonly workspace: CrfWorkspace;
  /** [T] the best path. */
  readonly path: Uint16Array;
  /** Values of the task's types in the text. */
  readonly matches: Matches;
  /** Whether training met the word of token t. */
  readonly isKnown: (t: number) => boolean;
  /** Spans of the path, before `settleClosedValues`. */
  readonly spans: readonly TaggedSpan[];
}

/** Takes what the tagger saw, and copies what it wants to keep. */
export type TaggerWatch = (view: TaggerView) => void;

/** The fields of a task and how their labels follow each other. */
interface Lattice {
  readonly fields: Uint16Array;
  /** Number of labels L. */
  readonly labels: number;
  /** Which transitions have a score of their own, and the scores of all. */
  readonly transitions: CrfTransitions;
  readonly transition: Float64Array;
  /** [types] 1 for the types of the fields. */
  readonly types: Uint8Array;
  /** Those of the types that are closed. */
  readonly closedTypes: readonly number[];
}

/** Opens the tagger that `trainTagger` left in the sections `fields.*`; arrays are used in place.
 * Words that training never met are compared with the values of closed types: a close spelling counts as the value.
 *
 * @param vectors     of the tokens, where the model was trained with an encoder that has some
 * @param dimensions  numbers of a token's vector
 * @throws {ModelError} `damaged` where a section is missing or points outside another
 */
export function openTagger(
  sections: ModelSections,
  dictionaries: Dictionaries,
  vectors?: Vectors,
  dimensions = 0,
): Tagger {
  const index = readHashIndex(sections, 'fields.features');
  const pairLabels = readSection<Uint8Array | Uint16Array>(sections, 'fields.labels', [Uint8Array, Uint16Array]);
  const weights = readSection(sections, 'fields.weights', Int8Array, pairLabels.length);
  const pairEnds = readPairEnds(sections, index.keys.length, weights.length);
  const [unit] = readSection(sections, 'fields.weight-unit', Float32Array, 1);
  const names = readStrings(sections, 'fields.names');
  const fieldTypes = readSection(sections, 'fields.types', Uint16Array, names.length);
  checkBelow('fields.types', fieldTypes, dictionaries.open.length);
  checkBelow('fields.labels', pairLabels, 1 + 2 * names.length);
  const lattices = openLattices(sections, fieldTypes, dictionaries);
  const all = labelCount(names.length);
  const dense = vectors ? readSection(sections, 'fields.dense', Float32Array, dimensions * all) : new Float32Array(0);
  const taskLattices = readSection(sections, 'fields.task-lattices', Uint32Array);
  checkBelow('fields.task-lattices', taskLattices, lattices.length + 1);
  const taskKeys = readSection(sections, 'fields.task-keys', Uint32Array, taskLattices.length);
  const confidenceWeights = readSection(sections, 'fields.confidence', Float32Array, FIELD_CONFIDENCE_WEIGHTS);
  const typeKeys = readSection(sections, 'fields.type-keys', Uint32Array, dictionaries.open.length);

  // Buffers of one call, kept for the next; `tag` is synchronous and none of them leaves it.
  const maxLabels = lattices.reduce((most, { labels }) => Math.max(most, labels), 1);
  const maxTransitions = lattices.reduce((most, { transition }) => Math.max(most, transition.length), 2);
  let buffers = createBuffers(32, maxLabels, maxTransitions);
  const matches = createMatches();
  const list = createFeatureList();
  const lastOfType = new Int32Array(dictionaries.typeEnds.length);
  const localLabels = new Int16Array(1 + 2 * fieldTypes.length);

  const isKnown = (tokens: Tokens, t: number): boolean => findHash(index, wordFeature(tokens.hashes[t])) >= 0;

  function matchValues(tokens: Tokens, T: number, { types, closedTypes }: Lattice): void {
    const isUnknown = (t: number): boolean => !isKnown(tokens, t);
    matches.count = 0;
    for (let t = 0; t < T; t++) {
      const before = matches.count;
      findValuesAt(dictionaries, tokens, t, T, matches);
      const isListed = matches.count > before;
      for (const type of closedTypes) {
        const close = closeValueAt(dictionaries, type, tokens, t, T, isUnknown);
        if (close && (!isListed || close.end > t + 1)) addMatch(matches, close.entry, t, close.end);
      }
    }
    keepLongest(dictionaries, types, matches, lastOfType);
  }

  /** state[t, label] = sum of the weights of the token's features. */
  function score(tokens: Tokens, T: number, { fields, labels: L }: Lattice, state: Float64Array): void {
    state.fill(0, 0, T * L);
    for (let t = 0, m = 0; t < T; t++) {
      const hidden = isKnown(tokens, t) ? UNKNOWN : 0;
      for (; m < list.ends[t]; m++) {
        const d = (list.masks[m] & hidden) === 0 ? findHash(index, list.hashes[m]) : -1;
        if (d < 0) continue;
        for (let p = d === 0 ? 0 : pairEnds[d - 1]; p < pairEnds[d]; p++) {
          const label = localLabels[pairLabels[p]];
          if (label >= 0) state[t * L + label] += weights[p];
        }
      }
    }
    for (let k = 0; k < T * L; k++) state[k] *= unit;
    if (vectors) addDenseScores(vectors(tokens, T), dimensions, dense, globalLabels(fields), all, T, state);
    for (let label = 2; label < L; label += 2) state[label] = -Infinity; // no I at the first token
  }

  return {
    tag(tokens, task, watch) {
      const T = Math.min(tokens.count, MAX_TOKENS);
      if (T === 0 || !(taskLattices[task] > 0)) return [];
      const lattice = lattices[taskLattices[task] - 1];
      const { fields, transitions, transition, labels: L } = lattice;
      if (T > buffers.path.length) buffers = createBuffers(2 * T, maxLabels, maxTransitions);
      const { state, workspace, delta, back, path } = buffers;

      matchValues(tokens, T, lattice);
      extractFeatures(tokens, T, taskKeys[task], typeKeys, dictionaries, matches, list);
      mapLabels(fields, localLabels);
      score(tokens, T, lattice, state);
      viterbi(state, transition, T, transitions, delta, back, path);
      forwardBackward(state, transition, T, transitions, workspace);

      const span = (f: number, start: number, end: number): TaggedSpan => {
        const confidence = segmentMarginal(workspace, T, transitions, start, end, f);
        return { field: names[fields[f]], type: fieldTypes[fields[f]], start, end, confidence };
      };
      const spans = readSpans(path, T, span);
      watch?.({
        T,
        L,
        fields: Array.from(fields, (field) => ({ name: names[field], type: fieldTypes[field] })),
        state,
        workspace,
        path,
        matches,
        isKnown: (t) => isKnown(tokens, t),
        spans,
      });
      const isOpen = (type: number): boolean => dictionaries.open[type] === 1;
      return settleClosedValues(spans, T, fields.length, dictionaries, matches, span).map((found): TaggedSpan => {
        const { field, type, start, end, confidence } = found;
        if (isOpen(type)) return { ...found, confidence: openConfidence(confidenceWeights, confidence) };
        let rivals = 0;
        fields.forEach((number, f) => {
          if (fieldTypes[number] === type && names[number] !== field) rivals += span(f, start, end).confidence;
        });
        const isAll = end - start === T;
        return { ...found, confidence: closedConfidence(confidenceWeights, confidence, rivals, isAll) };
      });
    },
  };
}

/** [D] where the pairs of each feature end; the section holds how many it has. */
function readPairEnds(sections: ModelSections, D: number, total: number): Uint32Array {
  const counts = readSection<Uint8Array | Uint16Array>(sections, 'fields.counts', [Uint8Array, Uint16Array], D);
  let end = 0;
  const ends = new Uint32Array(D);
  for (let d = 0; d < D; d++) {
    end += counts[d];
    ends[d] = end;
  }
  checkTotal('fields.counts', total, end);
  return ends;
}

/** Turns a path of BIO labels into spans. */
function readSpans(
  path: Uint16Array,
  T: number,
  span: (field: number, start: number, end: number) => TaggedSpan,
): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  for (let t = 0; t < T; ) {
    const start = t++;
    const begin = path[start];
    if (begin === 0) continue;
    while (t < T && path[t] === begin + 1) t++;
    spans.push(span((begin - 1) >> 1, start, t));
  }
  return spans;
}

function openLattices(sections: ModelSections, fieldTypes: Uint16Array, dictionaries: Dictionaries): Lattice[] {
  const transitionScores = readSection(sections, 'fields.transitions', Float32Array);
  const latticeFields = readSection(sections, 'fields.lattice-fields', Uint16Array);
  checkBelow('fields.lattice-fields', latticeFields, fieldTypes.length);
  const ends = readSection(sections, 'fields.lattice-ends', Uint32Array);
  checkEnds('fields.lattice-ends', ends, latticeFields.length);
  const linkEnds = readSection(sections, 'fields.link-ends', Uint32Array, latticeFields.length);
  const links = readSection(sections, 'fields.links', Uint16Array);
  let offset = 0;
  let link = 0;
  const lattices = Array.from(ends, (end, n): Lattice => {
    const start = n === 0 ? 0 : ends[n - 1];
    const fields = latticeFields.subarray(start, end);
    const labels = labelCount(fields.length);
    const own = linkEnds.subarray(start, end);
    const from = links.subarray(link, link + (own.at(-1) ?? 0));
    checkEnds('fields.link-ends', own, from.length);
    checkBelow('fields.links', from, labels);
    link += from.length;
    const transitions = { fields: fields.length, ends: own, from };
    const transition = Float64Array.from(transitionScores.subarray(offset, offset + transitionCount(transitions)));
    offset += transitionCount(transitions);
    const types = new Uint8Array(dictionaries.open.length);
    for (const field of fields) types[fieldTypes[field]] = 1;
    const closedTypes = [...new Set(fields.map((field) => fieldTypes[field]))].filter(
      (type) => dictionaries.open[type] === 0,
    );
    return { fields, labels, transitions, transition, types, closedTypes };
  });
  checkTotal('fields.links', links.length, link);
  checkTotal('fields.transitions', transitionScores.length, offset);
  return lattices;
}

function checkTotal(name: string, given: number, expected: number): void {
  if (given === expected) return;
  throw new ModelError('damaged', `Section ${name} of the model is for ${expected} entries instead of ${given}.`);
}

interface Buffers {
  readonly state: Float64Array;
  readonly workspace: ReturnType<typeof createCrfWorkspace>;
  readonly delta: Float64Array;
  readonly back: Uint16Array;
  readonly path: Uint16Array;
}

function createBuffers(tokens: number, labels: number, transitions: number): Buffers {
  return {
    state: new Float64Array(tokens * labels),
    workspace: createCrfWorkspace(tokens, labels, transitions),
    delta: new Float64Array(2 * labels),
    back: new Uint16Array(tokens * labels),
    path: new Uint16Array(tokens),
  };
}
