/** The texts of the files that were read, for positions and code frames. */
import type { Position } from '@botwright/bundle';

/** A range of a file: UTF-16 offsets into its text, end exclusive. */
export interface Place {
  /** Project-relative, with forward slashes. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** A file as a whole, where no part of it is to blame more than another. */
export type FilePlace = Pick<Place, 'file'>;

/** Texts by project-relative path. */
export class SourceFiles {
  readonly #texts = new Map<string, string>();
  readonly #lineStarts = new Map<string, readonly number[]>();

  /** Keeps a text; one that was kept under this path before is replaced. */
  add(file: string, text: string): void {
    this.#texts.set(file, text);
    this.#lineStarts.delete(file);
  }

  /** The text of a file, where it was read. */
  text(file: string): string | undefined {
    return this.#texts.get(file);
  }

  /** All files, in the order in which they were first read. */
  entries(): IterableIterator<[string, string]> {
    return this.#texts.entries();
  }

  /** Line and column of an offset; of the end of the text where the offset is beyond it. */
  position(file: string, offset: number): Position {
    const starts = this.#starts(file);
    const within = Math.min(offset, this.text(file)?.length ?? 0);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= within) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: within - (starts[low] ?? 0) + 1 };
  }

  /** Offset of a line and a column, both from 1; the nearest one there is where they are beyond the text. */
  offset(file: string, { line, column }: Position): number {
    const starts = this.#starts(file);
    const length = this.text(file)?.length ?? 0;
    const start = starts[Math.max(line, 1) - 1] ?? length;
    return Math.min(start + Math.max(column, 1) - 1, starts[Math.max(line, 1)] ?? length);
  }

  /** The text of a line (from 1) without its line break; undefined where there is no such line. */
  line(file: string, line: number): string | undefined {
    const starts = this.#starts(file);
    const start = starts[line - 1];
    if (start === undefined) return undefined;
    return this.text(file)
      ?.slice(start, starts[line])
      .replace(/(\r\n|[\n\r\u2028\u2029])$/, '');
  }

  #starts(file: string): readonly number[] {
    let starts = this.#lineStarts.get(file);
    if (starts === undefined) {
      // The line breaks of ECMAScript, so that lines agree with those of TypeScript.
      const breaks = (this.text(file) ?? '').matchAll(/\r\n|[\n\r\u2028\u2029]/g);
      starts = [0, ...Array.from(breaks, (match) => match.index + match[0].length)];
      this.#lineStarts.set(file, starts);
    }
    return starts;
  }
}
