/**
 * Held-out data as JSON: a list of rows, or an object of such lists, its splits.
 *
 *   { "text": "a small latte", "intent": "order", "entities": [{ "start": 2, "end": 7, "type": "Size" }] }
 *
 * `task` may stand for `intent`. Offsets count UTF-16 units, end exclusive. A split takes its out-of-scope rows along.
 */
import type { Segment } from '@botwright/nlu/train';
import { EvaluationError } from '../evaluation-error.js';
import type { LabelledSample } from '../questions/labelled-sample.js';
import type { HeldOutFile } from './read-held-out.js';

const COMPANIONS: ReadonlyMap<string, string> = new Map([
  ['train', 'oos_train'],
  ['valid', 'oos_val'],
  ['test', 'oos_test'],
]);

/** @throws {EvaluationError} on what has not this form */
export function readJson({ name, text, split }: HeldOutFile): LabelledSample[] {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw new EvaluationError('data_malformed', `${name} is no JSON: ${(cause as Error).message}.`, { cause });
  }
  if (Array.isArray(document)) return readRows(document, name);
  if (!isObject(document)) {
    throw new EvaluationError('data_malformed', `${name} holds neither a list of rows nor an object of such lists.`);
  }
  const companion = COMPANIONS.get(split);
  return [
    ...readRows(splitOf(document, split, name), `${name} ${split}`),
    ...(companion !== undefined && isList(document, companion)
      ? readRows(splitOf(document, companion, name), `${name} ${companion}`)
      : []),
  ];
}

function splitOf(document: Record<string, unknown>, split: string, name: string): unknown[] {
  const rows = Object.hasOwn(document, split) ? document[split] : undefined;
  if (Array.isArray(rows)) return rows;
  const splits = Object.keys(document).filter((key) => isList(document, key));
  const known = splits.length === 0 ? 'it has none at all' : `it has ${splits.slice(0, 20).join(', ')}`;
  throw new EvaluationError('split_missing', `${name} has no split "${split}"; ${known}. Choose one with --split.`);
}

function isList(document: Record<string, unknown>, key: string): boolean {
  return Object.hasOwn(document, key) && Array.isArray(document[key]);
}

function readRows(rows: readonly unknown[], place: string): LabelledSample[] {
  return rows.map((row, n) => readRow(row, `${place}[${n}]`));
}

function readRow(row: unknown, origin: string): LabelledSample {
  const { text, task, intent, entities = [] } = isObject(row) ? row : {};
  const name = task ?? intent;
  if (typeof text !== 'string' || typeof name !== 'string') {
    throw new EvaluationError('data_malformed', `${origin} wants a "text" and an "intent", both strings.`);
  }
  if (!Array.isArray(entities)) throw new EvaluationError('data_malformed', `${origin}.entities is no list.`);
  return { task: name, segments: cut(text, entities, origin), origin };
}

/** Cuts a text at its entities. */
function cut(text: string, entities: readonly unknown[], origin: string): Segment[] {
  const spans = entities.map((entity) => {
    const { start, end, type } = isObject(entity) ? entity : {};
    if (!isOffset(start) || !isOffset(end) || start >= end || end > text.length || typeof type !== 'string') {
      throw new EvaluationError('data_malformed', `${origin}.entities wants { start, end, type } within the text.`);
    }
    return { start, end, type };
  });
  spans.sort((a, b) => a.start - b.start);
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end, type } of spans) {
    if (start < at) throw new EvaluationError('data_malformed', `${origin}.entities overlap at ${start}.`);
    if (start > at) segments.push({ text: text.slice(at, start) });
    segments.push({ text: text.slice(start, end), field: type });
    at = end;
  }
  if (at < text.length) segments.push({ text: text.slice(at) });
  return segments;
}

function isOffset(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
