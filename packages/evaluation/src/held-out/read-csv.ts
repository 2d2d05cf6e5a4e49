/**
 * Held-out data as CSV: a head with `text` and `task` (or `intent`), any other column a field.
 *
 *   text,task,Size
 *   a small {Drink:flat white},order,small
 *
 * A text may have tags. The words of a field's column are looked for in the text; where they do not stand there, they are its value.
 */

import type { Segment } from '@botwright/nlu/train';
import { CsvError, parse } from 'csv-parse/sync';
import { EvaluationError } from '../evaluation-error.js';
import type { LabelledSample } from '../questions/labelled-sample.js';
import { type HeldOutFile, parseTagged } from './read-held-out.js';

interface CsvRow {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

/** @throws {EvaluationError} on what is no CSV, or lacks a column */
export function readCsv({ name, text, parseSample }: HeldOutFile): LabelledSample[] {
  let head: string[] = [];
  let rows: CsvRow[];
  try {
    rows = parse(text, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      columns: (names: string[]) => {
        head = names.map((column) => column.trim());
        return checkHead(head, name);
      },
    }) as unknown as CsvRow[];
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new EvaluationError('data_malformed', `${name} is no sound CSV: ${cause.message}.`, { cause });
  }
  const taskColumn = head.includes('task') ? 'task' : 'intent';
  const fields = head.filter((column) => column !== 'text' && column !== taskColumn);
  return rows.map(({ record, info }) => {
    const origin = `${name}:${info.lines}`;
    const task = record[taskColumn]?.trim() ?? '';
    if (task === '') throw new EvaluationError('data_malformed', `${origin} names no task.`);
    const segments = parseTagged(record.text ?? '', origin, parseSample);
    const given = fields.flatMap((field) => (record[field]?.trim() ? [[field, record[field].trim()] as const] : []));
    return { task, ...place(segments, given), origin };
  });
}

function checkHead(head: readonly string[], name: string): string[] {
  const doubled = head.find((column, n) => head.indexOf(column) !== n);
  const problem = !head.includes('text')
    ? 'a column "text"'
    : !head.includes('task') && !head.includes('intent')
      ? 'a column "task"'
      : doubled !== undefined
        ? `each column once, and "${doubled}" is there twice`
        : undefined;
  if (problem === undefined) return [...head];
  const found = head.slice(0, 20).join(', ').slice(0, 200);
  throw new EvaluationError('data_malformed', `${name}: the first line wants ${problem}; it has: ${found}.`);
}

/** Tags the words of the fields where they stand in the text; the others keep their value. */
function place(
  segments: readonly Segment[],
  given: readonly (readonly [string, string])[],
): Pick<LabelledSample, 'segments' | 'values'> {
  let placed = [...segments];
  const values: Record<string, string> = {};
  for (const [field, words] of given) {
    if (placed.some((segment) => segment.field === field)) continue;
    const tagged = tag(placed, field, words);
    if (tagged) placed = tagged;
    else values[field] = words;
  }
  return { segments: placed, ...(Object.keys(values).length > 0 && { values }) };
}

/** Puts a tag on whole words; undefined where they do not stand in the plain text. */
function tag(segments: readonly Segment[], field: string, words: string): Segment[] | undefined {
  for (const [n, { text = '', field: taken }] of segments.entries()) {
    if (taken !== undefined) continue;
    const at = findWords(text, words);
    if (at === undefined) continue;
    const end = at + words.length;
    const parts = [{ text: text.slice(0, at) }, { text: text.slice(at, end), field }, { text: text.slice(end) }];
    return [...segments.slice(0, n), ...parts.filter((part) => part.text !== ''), ...segments.slice(n + 1)];
  }
  return undefined;
}

function findWords(text: string, words: string): number | undefined {
  const [low, wanted] = [text.toLowerCase(), words.toLowerCase()];
  // Lower case may be longer than upper case; offsets would not hold then.
  if (low.length !== text.length || wanted.length !== words.length) return undefined;
  const isPartOfWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
  for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + words.length)];
    if (!isPartOfWord(before) && !isPartOfWord(after)) return at;
  }
  return undefined;
}
