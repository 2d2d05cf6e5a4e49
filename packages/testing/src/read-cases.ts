/** What the evaluation of a `*.bot-test.ts` file sent back -> test cases with places. */
import type { CollectedCase } from './author/registry.js';
import type { Mark, Place, TestCase } from './cases.js';

/** The module of the author's that was evaluated. */
export interface EvaluatedTests {
  /** The default export of `collectorModule`, read from JSON: data from the author's thread, not checked yet. */
  readonly collected: unknown;
  /** Project-relative path, with forward slashes. */
  readonly file: string;
  /** The text of a file of the author's; undefined for any other. */
  readonly textOf: (file: string) => string | undefined;
  /** The innermost place in the author's files that a stack trace leads through, as an offset. */
  readonly locate: (stack: string) => { readonly file: string; readonly start: number } | undefined;
}

const MARKS: ReadonlySet<unknown> = new Set<Mark>(['only', 'skip', 'todo']);

/** The module to be evaluated for the cases of a test file: it imports that, then exports what has been collected.
 *
 * @param path  absolute path of the test file
 * @param registry  specifier of `@botwright/testing/registry` */
export function collectorModule(path: string, registry: string): string {
  return [
    `import ${JSON.stringify(path)};`,
    `import { collected, keptFunctions } from ${JSON.stringify(registry)};`,
    'export default { cases: collected() };',
    // They can be called after the evaluation.
    'export const calls = keptFunctions();',
  ].join('\n');
}

/** Reads the cases of a test file, in its order.
 *
 * @returns undefined where the evaluation has sent something else, as only a file that meddles with it can */
export function readCases(tests: EvaluatedTests): TestCase[] | undefined {
  const { cases } = (tests.collected ?? {}) as { cases?: unknown };
  if (!Array.isArray(cases) || !cases.every(isCollected)) return undefined;
  const lines = new LineIndex(tests.textOf);
  return cases.flatMap((collected) => toCases(collected, tests, lines));
}

function toCases(collected: CollectedCase, { file, textOf, locate }: EvaluatedTests, lines: LineIndex): TestCase[] {
  const call = locate(collected.stack) ?? { file, start: 0 };
  const place = lines.place(call.file, call.start);
  const source = textOf(call.file) ?? '';
  let from = call.start;
  // Texts stand behind the call in the order of the list; one that is computed is blamed on the call.
  const placeOf = (text: string): Place => {
    const found = literalIn(source, text, from);
    if (found === undefined) return place;
    from = found + 1;
    return lines.place(call.file, found);
  };
  const { tags, mark } = collected;
  const common = { tags, ...(mark && { mark }) };
  if (collected.kind === 'utterances') {
    return collected.rows.map((row) => ({ kind: 'utterance', ...row, ...common, place: placeOf(row.text) }));
  }
  const turns = collected.turns.map((turn) => ({ ...turn, place: placeOf(turn.text) }));
  return [{ kind: 'conversation', title: collected.title, turns, ...common, place }];
}

/** How far behind a call its texts are looked for, in UTF-16 units. */
const REACH = 200_000;

/** Offset of a text as a string literal, in the first of the three kinds of quotes that comes. */
function literalIn(source: string, text: string, from: number): number | undefined {
  const escaped = JSON.stringify(text).slice(1, -1);
  const single = escaped.replaceAll('\\"', '"').replaceAll("'", "\\'");
  const forms = [`'${single}'`, `"${escaped}"`, `\`${escaped.replaceAll('\\"', '"')}\``];
  const window = source.slice(from, from + REACH);
  const found = forms.map((form) => window.indexOf(form)).filter((index) => index >= 0);
  return found.length === 0 ? undefined : from + Math.min(...found);
}

/** Offsets -> lines and columns. */
class LineIndex {
  readonly #textOf: (file: string) => string | undefined;
  readonly #starts = new Map<string, readonly number[]>();

  constructor(textOf: (file: string) => string | undefined) {
    this.#textOf = textOf;
  }

  place(file: string, offset: number): Place {
    let starts = this.#starts.get(file);
    if (starts === undefined) {
      const breaks = (this.#textOf(file) ?? '').matchAll(/\r\n|[\n\r\u2028\u2029]/g);
      starts = [0, ...Array.from(breaks, (match) => match.index + match[0].length)];
      this.#starts.set(file, starts);
    }
    let low = 0;
    for (let high = starts.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }
}

function isCollected(value: unknown): value is CollectedCase {
  if (!isRecord(value) || !isTexts(value.tags) || typeof value.stack !== 'string') return false;
  if (value.mark !== undefined && !MARKS.has(value.mark)) return false;
  const isUtterance = (row: unknown): boolean => isRecord(row) && typeof row.text === 'string';
  if (value.kind === 'utterances') {
    return Array.isArray(value.rows) && value.rows.every((row) => isUtterance(row) && isRecord(row.understanding));
  }
  if (value.kind !== 'conversation' || typeof value.title !== 'string') return false;
  return (
    Array.isArray(value.turns) &&
    value.turns.every((turn) => isUtterance(turn) && isList(turn.expectations) && isList(turn.before ?? []))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every(isRecord);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}
