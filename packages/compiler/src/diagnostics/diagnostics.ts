/** Collects what is wrong in the author's project, and puts it in order. */
import type { Diagnostic, RelatedPlace } from '@botwright/bundle';
import { codeFrame } from './code-frame.js';
import { readDirective } from './directive.js';
import type { Message } from './message.js';
import type { FilePlace, Place, SourceFiles } from './source-files.js';

/** Another place that has to do with a problem, such as the first of two definitions. */
export interface Related {
  readonly message: string;
  readonly place: Place;
}

interface Reported {
  readonly message: Message;
  readonly file: string | undefined;
  /** The part of the file that is to blame, where one is more than another. */
  readonly range: Place | undefined;
  readonly related: readonly Related[];
}

/** Collects problems. Reporting never ends a phase; the caller asks `hasErrors` where it matters. */
export class Diagnostics {
  readonly #files: SourceFiles;
  readonly #reported: Reported[] = [];
  readonly #heeded = new Set<string>();
  #reports = 0;

  constructor(files: SourceFiles) {
    this.#files = files;
  }

  /** Adds a problem. One below an error that the line before its place asks to ignore is dropped.
   *
   * @param place    the smallest range of the author's files that is wrong
   * @param related  other places that explain it */
  report(message: Message, place?: Place | FilePlace, related: readonly Related[] = []): void {
    this.#reports += 1;
    const range = place !== undefined && 'start' in place ? place : undefined;
    if (message.severity !== 'error' && range !== undefined && this.#isIgnored(message, range)) return;
    this.#reported.push({ message, file: place?.file, range, related });
  }

  /** How often something was reported, also what is ignored. */
  get reports(): number {
    return this.#reports;
  }

  get hasErrors(): boolean {
    return this.#reported.some(({ message }) => message.severity === 'error');
  }

  /** Whether a code has been reported, for a file or at all. */
  has(code: string, file?: string): boolean {
    return this.#reported.some((each) => each.message.code === code && (file === undefined || each.file === file));
  }

  /** Whether an error has been reported at a place that overlaps this one; one without extent overlaps what begins there. */
  hasErrorAt({ file, start, end }: Place): boolean {
    return this.#reported.some(({ message: { severity }, range }) => {
      return (
        severity === 'error' &&
        range?.file === file &&
        range.start < end &&
        start < Math.max(range.end, range.start + 1)
      );
    });
  }

  /** Everything reported, each once: first what has no place, then by file, position and code; ties in order of reporting. */
  list(): Diagnostic[] {
    const order = (a: Reported, b: Reported): number =>
      compare(a.file ?? '', b.file ?? '') ||
      compare(a.range?.start ?? -1, b.range?.start ?? -1) ||
      compare(a.message.code, b.message.code);
    const unique = new Map(this.#sound().map((each) => [JSON.stringify(each), each]));
    return [...unique.values()].sort(order).map((each) => this.#toDiagnostic(each));
  }

  /** Without what rules found where something is wrong: types are checked while rules look at a project that may be sound. */
  #sound(): readonly Reported[] {
    const isWrong = this.#reported.some(({ message }) => message.severity === 'error' && message.rule === undefined);
    return isWrong ? this.#reported.filter(({ message }) => message.rule === undefined) : this.#reported;
  }

  #toDiagnostic({ message, file, range, related }: Reported): Diagnostic {
    const frame = range && codeFrame(this.#files, range);
    const isKnown = range !== undefined && this.#files.text(range.file) !== undefined;
    return {
      ...message,
      ...(file !== undefined && { file }),
      ...(isKnown && {
        start: this.#files.position(range.file, range.start),
        end: this.#files.position(range.file, range.end),
      }),
      ...(frame !== undefined && { frame }),
      ...(related.length > 0 && { related: related.map((each) => this.#toRelatedPlace(each)) }),
    };
  }

  #toRelatedPlace({ message, place }: Related): RelatedPlace {
    return { message, file: place.file, start: this.#files.position(place.file, place.start) };
  }

  /** Whether a directive has kept something from being reported.
   *
   * @param line  of the directive, from 1 */
  hasHeeded(file: string, line: number): boolean {
    return this.#heeded.has(`${file}:${line}`);
  }

  #isIgnored({ code, rule }: Message, { file, start }: Place): boolean {
    const line = this.#files.position(file, start).line - 1;
    const directive = readDirective(this.#files.line(file, line) ?? '');
    if (directive === undefined || (directive.code !== code && directive.code !== rule)) return false;
    this.#heeded.add(`${file}:${line}`);
    return true;
  }
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
