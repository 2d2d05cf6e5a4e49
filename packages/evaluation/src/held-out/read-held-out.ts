/** A file of texts with their right answers -> rows to ask. */
import type { Segment } from '@botwright/nlu/train';
import { EvaluationError } from '../evaluation-error.js';
import type { LabelledSample } from '../questions/labelled-sample.js';
import { FALLBACK } from '../questions/question.js';
import { readCsv } from './read-csv.js';
import { readJson } from './read-json.js';
import { readSamples } from './read-samples.js';

/** Largest file, in bytes. */
export const LARGEST_DATA: number = 32 * 1024 * 1024;
/** Most rows of a file, and the longest text of one, in UTF-16 units. */
const MOST_ROWS = 100_000;
const LONGEST_TEXT = 5_000;

/** The grammar of samples, handed in by whoever owns it. */
export type ParseSample = (sample: string) => {
  readonly segments: readonly (
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'tag'; readonly field: string; readonly words: string | undefined }
  )[];
  readonly problems: readonly { readonly start: number }[];
};

/** What a reader of one form gets. */
export interface HeldOutFile {
  /** As the user named it; places in it begin so. */
  readonly name: string;
  readonly text: string;
  /** Which split of a JSON document. */
  readonly split: string;
  readonly parseSample: ParseSample;
}

type Reader = (file: HeldOutFile) => LabelledSample[];

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['.json', readJson],
  ['.csv', readCsv],
  ['.txt', readSamples],
]);

/** Names that others give to what no task is for. */
const OUT_OF_SCOPE = new Set(['oos', 'out-of-scope', 'out_of_scope', 'none']);

/**
 * Reads held-out data; its form follows from the end of its name.
 *
 * @param tasks  names of the project's tasks. A row of none of them is kept, unless its name is one that others give to what is
 *   out of scope: then it is one of `fallback`
 * @throws {EvaluationError} with the place of the first thing that is wrong
 */
export function readHeldOut(
  bytes: Uint8Array,
  { tasks, ...file }: Omit<HeldOutFile, 'text'> & { readonly tasks: ReadonlySet<string> },
): LabelledSample[] {
  const { name } = file;
  const extension = /\.[^./\\]+$/.exec(name)?.[0]?.toLowerCase() ?? '';
  const read = READERS.get(extension);
  if (read === undefined) {
    throw new EvaluationError(
      'data_unknown_form',
      `${name} is of no known form: its name has to end with ${[...READERS.keys()].join(', ')}.`,
    );
  }
  const rows = read({ ...file, text: decode(bytes, name) });
  if (rows.length === 0) throw new EvaluationError('data_empty', `${name} has no rows.`);
  if (rows.length > MOST_ROWS) {
    throw new EvaluationError('data_too_large', `${name} has ${rows.length} rows; ${MOST_ROWS} is the most.`);
  }
  // A file without any field tells nothing about fields: what is found in its texts must not count as wrong.
  const fieldsUnknown = !rows.some(
    ({ segments, values }) => values || segments.some(({ field }) => field !== undefined),
  );
  return rows.map((row) => ({ ...checkRow(row, tasks), ...(fieldsUnknown && { fieldsUnknown }) }));
}

function decode(bytes: Uint8Array, name: string): string {
  if (bytes.length > LARGEST_DATA) {
    throw new EvaluationError('data_too_large', `${name} is larger than ${LARGEST_DATA / 1024 / 1024} MB.`);
  }
  if (bytes.includes(0))
    throw new EvaluationError('data_malformed', `${name} holds bytes of zero, so it is no UTF-8 text.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new EvaluationError('data_malformed', `${name} is no UTF-8 text.`, { cause });
  }
}

function checkRow(row: LabelledSample, tasks: ReadonlySet<string>): LabelledSample {
  const length = row.segments.reduce((sum, { text }) => sum + (text?.length ?? 0), 0);
  if (length > LONGEST_TEXT) {
    throw new EvaluationError('data_malformed', `${row.origin}: the text is longer than ${LONGEST_TEXT} characters.`);
  }
  const isStrange = !tasks.has(row.task) && OUT_OF_SCOPE.has(row.task.toLowerCase());
  return isStrange ? { ...row, task: FALLBACK } : row;
}

/**
 * Parses a text of the samples' grammar.
 *
 * @throws {EvaluationError} on a brace or a tag that is not of it
 */
export function parseTagged(text: string, origin: string, parseSample: ParseSample): Segment[] {
  const { segments, problems } = parseSample(text);
  const [problem] = problems;
  if (problem) {
    throw new EvaluationError(
      'data_malformed',
      `${origin}: at character ${problem.start + 1} stands a brace that makes no tag. Write {Field:words} or {Field}; {{ and }} stand for braces.`,
    );
  }
  return segments.map((segment) => {
    if (segment.kind === 'text') return { text: segment.text };
    return segment.words === undefined ? { field: segment.field } : { field: segment.field, text: segment.words };
  });
}
