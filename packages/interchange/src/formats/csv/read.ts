/** A table -> a draft. The first row names the columns; where it names none that are known, it is a row like the others. */
import { extname } from 'node:path/posix';
import { parse } from 'csv-parse/sync';
import type { Draft, DraftTask } from '../../draft/draft.js';
import { settle } from '../../draft/settle.js';
import type { Imported } from '../../format.js';
import type { InputFile } from '../../input/read-input.js';
import { InterchangeError } from '../../interchange-error.js';
import { Losses } from '../../losses.js';
import { decodeText } from '../../text.js';

/** What other tools call the columns. */
const COLUMNS = {
  text: ['text', 'utterance', 'sample', 'query', 'sentence', 'phrase', 'example', 'question'],
  task: ['task', 'intent', 'label', 'category', 'class'],
  language: ['language', 'lang', 'locale'],
} as const;

type Column = keyof typeof COLUMNS;

interface Row {
  readonly cells: readonly string[];
  /** From 1. */
  readonly line: number;
}

/** Longest row, in characters: a quote that never closes would swallow the rest of the file. */
const LONGEST_ROW = 100_000;

export function read([file]: readonly InputFile[]): Imported {
  const losses = new Losses();
  const rows = readRows(decodeText(file?.bytes ?? new Uint8Array()));
  const { columns, hasHeader } = findColumns(rows);
  const tasks = new Map<string, DraftTask & { readonly samples: DraftTask['samples'][number][] }>();
  for (const { cells, line } of hasHeader ? rows.slice(1) : rows) {
    const path = `line ${line}`;
    const cell = (column: Column): string => cells[columns.get(column) ?? -1]?.trim() ?? '';
    if (cell('task') === '') {
      losses.warn({ path, what: 'This row was left out.', why: 'It names no task.' });
      continue;
    }
    const name = { text: cell('task'), path };
    const task = tasks.get(name.text) ?? { name, fields: [], samples: [] };
    tasks.set(name.text, task);
    const language = cell('language');
    task.samples.push({ segments: [{ text: cell('text') }], ...(language !== '' && { language }), path });
  }
  noteOtherColumns(rows, columns, hasHeader, losses);
  const title = file?.path.slice(0, file.path.length - extname(file.path).length) ?? '';
  const draft: Draft = { name: { text: title || 'assistant', path: '' }, types: [], tasks: [...tasks.values()] };
  return settle(draft, losses);
}

/** @throws {InterchangeError} where it is no table */
function readRows(text: string): readonly Row[] {
  const firstLine = /[^\r\n]*/.exec(text)?.[0] ?? '';
  const delimiter = [',', '\t', ';', '|'].reduce((best, mark) =>
    firstLine.split(mark).length > firstLine.split(best).length ? mark : best,
  );
  try {
    const records: unknown = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_ROW,
    });
    // With `info` a record comes together with its place, which the declared types do not know.
    return (records as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({
      cells: record,
      line: info.lines,
    }));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new InterchangeError('document_malformed', `The table cannot be read: ${why}.`, { cause });
  }
}

function findColumns(rows: readonly Row[]): { columns: ReadonlyMap<Column, number>; hasHeader: boolean } {
  const header = (rows[0]?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const columns = new Map<Column, number>();
  for (const [column, names] of Object.entries(COLUMNS)) {
    const at = header.findIndex((cell) => (names as readonly string[]).includes(cell));
    if (at >= 0) columns.set(column as Column, at);
  }
  if (columns.has('text') && columns.has('task')) return { columns, hasHeader: true };
  if (header.length === 2 && columns.size === 0) {
    return {
      columns: new Map([
        ['text', 0],
        ['task', 1],
      ]),
      hasHeader: false,
    };
  }
  throw new InterchangeError(
    'document_foreign',
    'The table has no columns text and task: name them in the first row, or give it these two columns alone.',
  );
}

function noteOtherColumns(
  rows: readonly Row[],
  columns: ReadonlyMap<Column, number>,
  hasHeader: boolean,
  losses: Losses,
): void {
  if (!hasHeader) return;
  const used = new Set(columns.values());
  const others = (rows[0]?.cells ?? []).filter((_, at) => !used.has(at)).map((cell) => JSON.stringify(cell.trim()));
  if (others.length === 0) return;
  const what =
    others.length === 1 ? `The column ${others[0]} was left out.` : `${others.length} columns were left out.`;
  losses.warn({ path: 'line 1', what, why: `Only text, task and language are read, not ${others.join(', ')}.` });
}
