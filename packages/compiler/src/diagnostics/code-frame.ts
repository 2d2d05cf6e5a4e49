/** The lines around a place, with the place marked below its line. */
import { printable } from './printable.js';
import type { Place, SourceFiles } from './source-files.js';

/** Lines shown before and after the marked one. */
const CONTEXT = 1;
/** Characters of a line that are shown; a longer one is cut around the mark. */
const WIDTH = 100;

/** Draws the code frame of a place.
 *
 * A place that spans lines is marked to the end of its first. An empty place gets one mark.
 *
 * @returns undefined where the file's text is not known or is empty */
export function codeFrame(files: SourceFiles, place: Place): string | undefined {
  if (!files.text(place.file)) return undefined;
  const { line, column } = files.position(place.file, place.start);
  const marked = files.line(place.file, line) ?? '';
  const length = Math.max(1, Math.min(place.end - place.start, marked.length - column + 1));
  const from = column - 1 + length <= WIDTH ? 0 : Math.max(0, column - 1 - Math.floor(WIDTH / 4));
  const gutter = String(line + CONTEXT).length;

  const rows: string[] = [];
  for (let each = Math.max(1, line - CONTEXT); each <= line + CONTEXT; each++) {
    const text = files.line(place.file, each);
    if (text === undefined) break;
    rows.push(`${each === line ? '>' : ' '} ${String(each).padStart(gutter)} | ${cut(text, from)}`.trimEnd());
    if (each === line) rows.push(`  ${' '.repeat(gutter)} | ${mark(marked, from, column - 1, length)}`);
  }
  return rows.join('\n');
}

function cut(text: string, from: number): string {
  const end = from + WIDTH;
  return `${from > 0 ? '…' : ''}${printable(text.slice(from, end))}${text.length > end ? '…' : ''}`;
}

function mark(text: string, from: number, start: number, length: number): string {
  // Counted in code points: a terminal gives a surrogate pair one character.
  const before = [...text.slice(from, start)].length + (from > 0 ? 1 : 0);
  const under = [...text.slice(start, Math.min(start + length, from + WIDTH))].length;
  return `${' '.repeat(before)}${'^'.repeat(Math.max(1, under))}`;
}
