/**
 * Annotated sets: reading and checking a file, and what an author would have written for it.
 *
 * @typedef {object} Entity a field value in a text; UTF-16 offsets, end exclusive
 * @property {number} start
 * @property {number} end
 * @property {string} type
 *
 * @typedef {object} Row
 * @property {string} text
 * @property {string} intent
 * @property {readonly Entity[]} entities in order, without overlaps
 *
 * @typedef {object} Data
 * @property {string} name
 * @property {string} language BCP 47
 * @property {Row[]} train
 * @property {Row[]} test
 * @property {Row[]} outOfScopeTrain
 * @property {Row[]} outOfScopeTest
 * @property {boolean} hasEntities whether any row of the training or the test split is annotated
 */
import { readFile } from 'node:fs/promises';

/** Thrown where a file cannot be used; the message names the file and the place. */
export class DataError extends Error {}

/** Splits that go with others: what is out of scope has its own. */
const OUT_OF_SCOPE = new Map([
  ['train', 'oos_train'],
  ['valid', 'oos_val'],
  ['test', 'oos_test'],
]);

/**
 * Reads a set in the form `{ name, language, train: [{ text, intent, entities?: [{ start, end, type }] }], … }`.
 *
 * @param {string} file
 * @param {string} trainSplit
 * @param {string} testSplit
 * @returns {Promise<Data>}
 * @throws {DataError} where the file is missing, is no JSON, or has not this form
 */
export async function readData(file, trainSplit, testSplit) {
  const content = await readFile(file, 'utf8').catch((/** @type {NodeJS.ErrnoException} */ error) => {
    throw new DataError(`${file} cannot be read (${error.code}).`, { cause: error });
  });
  const document = parse(file, content);
  const train = splitOf(file, document, trainSplit);
  const test = splitOf(file, document, testSplit);
  return {
    name: typeof document.name === 'string' ? document.name : file,
    language: typeof document.language === 'string' ? document.language : 'en-US',
    train,
    test,
    outOfScopeTrain: companionOf(file, document, trainSplit),
    outOfScopeTest: companionOf(file, document, testSplit),
    hasEntities: [...train, ...test].some(({ entities }) => entities.length > 0),
  };
}

/**
 * Draws up to `limit` rows of each intent.
 *
 * @param {Row[]} rows
 * @param {number} limit rows an intent; Infinity for all
 * @param {number} seed same rows, limit and seed draw the same
 * @returns {Row[]} in the order of the set
 */
export function limitPerIntent(rows, limit, seed) {
  if (limit === Infinity) return rows;
  /** @type {Map<string, number[]>} */
  const byIntent = new Map();
  rows.forEach(({ intent }, n) => {
    byIntent.set(intent, [...(byIntent.get(intent) ?? []), n]);
  });
  const below = createDraw(seed);
  const drawn = [...byIntent.values()].flatMap((members) => {
    for (let i = members.length - 1; i > 0; i--) {
      const j = below(i + 1);
      [members[i], members[j]] = [members[j], members[i]];
    }
    return members.slice(0, limit);
  });
  return drawn.sort((a, b) => a - b).map((n) => rows[n]);
}

/**
 * The training set that an author would write for annotated rows.
 *
 * @param {Pick<Data, 'language' | 'train' | 'outOfScopeTrain'>} data
 * @returns {import('@botwright/nlu/train').TrainingSet}
 */
export function trainingSet({ language, train, outOfScopeTrain }) {
  /** @type {Map<string, { fields: Set<string>, rows: Row[] }>} */
  const tasks = new Map();
  /** @type {Map<string, Set<string>>} */
  const values = new Map();
  const inScope = train.map((row) => ({ task: row.intent, row }));
  const outOfScope = outOfScopeTrain.map((row) => ({ task: 'fallback', row }));
  for (const { task: name, row } of [...inScope, ...outOfScope]) {
    const task = tasks.get(name) ?? { fields: new Set(), rows: [] };
    tasks.set(name, task);
    task.rows.push(row);
    for (const { start, end, type } of row.entities) {
      task.fields.add(type);
      values.set(type, (values.get(type) ?? new Set()).add(row.text.slice(start, end)));
    }
  }
  return {
    language,
    fieldTypes: [...values].map(([name, words]) => ({
      name,
      open: true,
      values: [...words].map((value) => ({ value, synonyms: [] })),
    })),
    tasks: [...tasks].map(([name, { fields, rows }]) => ({
      name,
      fields: [...fields].map((field) => ({ name: field, type: field })),
      samples: rows.map((row) => ({ segments: segmentsOf(row) })),
    })),
  };
}

/**
 * @param {Row} row
 * @returns {{ text: string, field?: string }[]} all of the text, with its fields marked
 */
function segmentsOf({ text, entities }) {
  const segments = [];
  let at = 0;
  for (const { start, end, type } of entities) {
    if (start > at) segments.push({ text: text.slice(at, start) });
    segments.push({ text: text.slice(start, end), field: type });
    at = end;
  }
  if (at < text.length) segments.push({ text: text.slice(at) });
  return segments;
}

/**
 * @param {string} file
 * @param {string} content
 * @returns {Record<string, unknown>}
 */
function parse(file, content) {
  let document;
  try {
    document = JSON.parse(content);
  } catch (cause) {
    throw new DataError(`${file} is no JSON: ${/** @type {Error} */ (cause).message}.`, { cause });
  }
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    throw new DataError(`${file} holds no object with splits such as "train" and "test".`);
  }
  return document;
}

/**
 * @param {string} file
 * @param {Record<string, unknown>} document
 * @param {string} split
 * @returns {Row[]}
 */
function splitOf(file, document, split) {
  const rows = Object.hasOwn(document, split) ? document[split] : undefined;
  if (!Array.isArray(rows) || rows.length === 0) {
    const splits = Object.keys(document).filter((key) => Array.isArray(document[key]));
    throw new DataError(`${file} has no rows under "${split}"; it has ${splits.join(', ') || 'no split at all'}.`);
  }
  return rows.map((row, n) => checkRow(row, `${file}, ${split}[${n}]`));
}

/**
 * @param {string} file
 * @param {Record<string, unknown>} document
 * @param {string} split
 * @returns {Row[]} rows that are out of scope, none where the file has none
 */
function companionOf(file, document, split) {
  const companion = OUT_OF_SCOPE.get(split);
  const given = companion === undefined ? undefined : document[companion];
  return companion !== undefined && Array.isArray(given) && given.length > 0 ? splitOf(file, document, companion) : [];
}

/**
 * @param {any} row
 * @param {string} place
 * @returns {Row} entities in order; of overlapping ones the first stays
 */
function checkRow(row, place) {
  if (typeof row?.text !== 'string' || typeof row.intent !== 'string') {
    throw new DataError(`${place} wants a "text" and an "intent", both strings.`);
  }
  const entities = row.entities ?? [];
  if (!Array.isArray(entities)) throw new DataError(`${place}.entities is no list.`);
  let last = 0;
  const kept = entities
    .toSorted((a, b) => a?.start - b?.start)
    .filter((entity) => {
      const { start, end, type } = entity ?? {};
      const isRange =
        Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= row.text.length;
      if (!isRange || typeof type !== 'string') {
        throw new DataError(
          `${place}.entities wants { start, end, type } within the text, got ${JSON.stringify(entity)}.`,
        );
      }
      if (start < last) return false;
      last = end;
      return true;
    });
  return { text: row.text, intent: row.intent, entities: kept };
}

/**
 * Seeded numbers below a bound: the linear congruential generator of Numerical Recipes, highest bits first.
 *
 * @param {number} seed
 * @returns {(bound: number) => number}
 */
function createDraw(seed) {
  let state = (seed ^ 0x5deece66) >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 0x100000000) * bound);
  };
}
