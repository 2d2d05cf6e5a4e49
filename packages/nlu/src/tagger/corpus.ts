/** Annotated texts -> flat arrays of features and labels that the training loop runs over. */

import { findHash, type HashIndex, openHashIndex } from '../kernels/hash-index.js';
import type { Tokens } from '../text/tokenize.js';
import { createMatches, type Dictionaries, findValues, keepLongest, type Matches } from '../values/dictionaries.js';
import { countMentions, hideSingleMentions, isMention } from '../values/mentions.js';
import { createFeatureList, extractFeatures, wordFeature } from './features.js';
import type { LabelSpace } from './labels.js';
import { MAX_TOKENS } from './open-tagger.js';

/** A field value inside an annotated text; UTF-16 offsets, end exclusive. */
export interface TaggerSpan {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** One annotated text. */
export interface TaggerRow {
  /** Number of the task in the label space. */
  readonly task: number;
  readonly tokens: Tokens;
  /** In any order; of overlapping spans the first given counts. */
  readonly spans: readonly TaggerSpan[];
}

/** N rows, T tokens, M features of tokens, D different features. */
export interface TaggerCorpus {
  /** [N] lattice of each row. */
  readonly lattices: Int32Array;
  /** [N] end of each row in the token arrays. */
  readonly rowEnds: Int32Array;
  /** [T] right label, numbered as in the row's lattice. */
  readonly labels: Uint16Array;
  /** [T] 1 for a word that occurs nowhere else in the corpus, and for a word of a closed type's value that was said for a field: other
   * values of the type, of which the corpus knows nothing, could stand in its place. */
  readonly singles: Uint8Array;
  /** [T] end of each token in `features` and `masks`. */
  readonly tokenEnds: Int32Array;
  /** [M] number of the feature, in [0, D). */
  readonly features: Int32Array;
  /** [M] what it depends on, see features.ts. */
  readonly masks: Uint8Array;
  /** [D] hashes, ascending. */
  readonly keys: Uint32Array;
  /** [D] 1 for a feature that says which word a token is. */
  readonly isWord: Uint8Array;
}

/** The rows that a corpus holds: of tasks that have fields, and of texts that have words. */
export function taggableRows(rows: readonly TaggerRow[], space: LabelSpace): TaggerRow[] {
  return rows.filter(({ task, tokens }) => space.taskLattices[task] >= 0 && tokens.count > 0);
}

/** Prepares the rows of tasks that have fields; the others and empty texts are left out.
 *
 * @throws {RangeError} on a span of a field that the row's task has not
 */
export function prepareCorpus(rows: readonly TaggerRow[], space: LabelSpace, dictionaries: Dictionaries): TaggerCorpus {
  const used = taggableRows(rows, space);
  const tokenCount = used.reduce((sum, { tokens }) => sum + Math.min(tokens.count, MAX_TOKENS), 0);
  const labels = new Uint16Array(tokenCount);
  const tokenEnds = new Int32Array(tokenCount);
  const listed = new Uint8Array(tokenCount);
  const rowEnds = new Int32Array(used.length);
  let hashes = new Uint32Array(48 * tokenCount);
  let masks = new Uint8Array(48 * tokenCount);

  const matches = createMatches();
  const list = createFeatureList();
  const last = new Int32Array(dictionaries.typeEnds.length);
  const mentions = countMentions(used, dictionaries, MAX_TOKENS);
  const types = space.lattices.map((fields) => typesOf(space, fields, dictionaries.typeEnds.length));
  let token = 0;
  let count = 0;
  used.forEach((row, n) => {
    const length = Math.min(row.tokens.count, MAX_TOKENS);
    const lattice = space.taskLattices[row.task];
    findValues(dictionaries, row.tokens, length, matches);
    hideSingleMentions(row, mentions, dictionaries, matches);
    keepLongest(dictionaries, types[lattice], matches, last);
    markListedMentions(row, dictionaries, matches, listed.subarray(token, token + length));
    extractFeatures(row.tokens, length, space.keys.tasks[row.task], space.keys.types, dictionaries, matches, list);
    if (count + list.count > hashes.length) {
      hashes = grown(hashes, new Uint32Array(2 * (count + list.count)));
      masks = grown(masks, new Uint8Array(2 * (count + list.count)));
    }
    hashes.set(list.hashes.subarray(0, list.count), count);
    masks.set(list.masks.subarray(0, list.count), count);
    for (let t = 0; t < length; t++) tokenEnds[token + t] = count + list.ends[t];
    writeLabels(row, length, space, labels.subarray(token, token + length));
    count += list.count;
    token += length;
    rowEnds[n] = token;
  });

  const keys = distinct(hashes.subarray(0, count));
  const index = openHashIndex(keys);
  const features = new Int32Array(count);
  for (let m = 0; m < count; m++) features[m] = findHash(index, hashes[m]);
  const lattices = Int32Array.from(used, ({ task }) => space.taskLattices[task]);
  const words = findWords(used, index, tokenCount);
  const singles = words.singles.map((single, t) => single | listed[t]);
  return { lattices, rowEnds, labels, tokenEnds, features, masks: masks.slice(0, count), keys, ...words, singles };
}

/** Finds the features that are words, and the tokens whose word is in no other place. */
function findWords(
  rows: readonly TaggerRow[],
  index: HashIndex,
  tokenCount: number,
): { isWord: Uint8Array; singles: Uint8Array } {
  const words = new Int32Array(tokenCount);
  const occurrences = new Uint32Array(index.keys.length);
  let token = 0;
  for (const { tokens } of rows) {
    for (let t = 0; t < Math.min(tokens.count, MAX_TOKENS); t++) {
      words[token] = findHash(index, wordFeature(tokens.hashes[t]));
      occurrences[words[token++]]++;
    }
  }
  return {
    isWord: Uint8Array.from(occurrences, (count) => (count > 0 ? 1 : 0)),
    singles: Uint8Array.from(words, (word) => (occurrences[word] === 1 ? 1 : 0)),
  };
}

/** [types] 1 for the types of the given fields. */
function typesOf(space: LabelSpace, fields: readonly number[], types: number): Uint8Array {
  const present = new Uint8Array(types);
  for (const field of fields) present[space.fields[field].type] = 1;
  return present;
}

/** Marks the tokens of closed types' values that are mentions of the row. */
function markListedMentions(row: TaggerRow, dictionaries: Dictionaries, matches: Matches, listed: Uint8Array): void {
  for (let m = 0; m < matches.count; m++) {
    const isOpen = dictionaries.open[dictionaries.entryTypes[matches.entries[m]]] === 1;
    if (!isOpen && isMention(row, matches, m)) listed.fill(1, matches.starts[m], matches.ends[m]);
  }
}

/** BIO labels of a row, numbered as in its lattice. A token belongs to a span that it shares a unit with. */
function writeLabels({ task, tokens, spans }: TaggerRow, length: number, space: LabelSpace, labels: Uint16Array): void {
  const lattice = space.lattices[space.taskLattices[task]];
  for (const span of spans) {
    const field = lattice.findIndex((number) => space.fields[number].name === span.field);
    if (field < 0) throw new RangeError(`task ${task} has no field ${span.field}`);
    let start = 0;
    while (start < length && tokens.ends[start] <= span.start) start++;
    let end = start;
    while (end < length && tokens.starts[end] < span.end) end++;
    if (labels.subarray(start, end).some((label) => label !== 0)) continue;
    for (let t = start; t < end; t++) labels[t] = 2 * field + (t === start ? 1 : 2);
  }
}

function distinct(hashes: Uint32Array): Uint32Array {
  const sorted = hashes.slice().sort();
  let count = 0;
  for (let k = 0; k < sorted.length; k++) if (k === 0 || sorted[k] !== sorted[k - 1]) sorted[count++] = sorted[k];
  return sorted.slice(0, count);
}

function grown<A extends Uint32Array | Uint8Array>(array: A, longer: A): A {
  longer.set(array);
  return longer;
}
