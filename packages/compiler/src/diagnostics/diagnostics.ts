/** Collects what is wrong in the author's project, and puts it in order. */
import type { Diagnostic, RelatedPlace } from '@botwright/bundle';
import { codeFrame } from './code-frame.js';
import type { Message } from './message.js';
import type { Place, SourceFiles } from './source-files.js';

/** Another place that has to do with a problem, such as the first of two definitions. */
export interface Related {
  readonly message: string;
  readonly place: Place;
}

interface Reported {
  readonly message: Message;
  readonly place: Place | undefined;
  readonly related: readonly Related[];
}

/** Collects problems. Reporting never ends a phase; the caller asks `hasErrors` where it matters. */
export class Diagnostics {
  readonly #files: SourceFiles;
  readonly #reported: Reported[] = [];

  constructor(files: SourceFiles) {
    this.#files = files;
  }

  /** Adds a problem. A warning that the line before its place asks to ignore is dropped.
   *
   * @param place    the smallest range of the author's files that is wrong
   * @param related  other places that explain it */
  report(message: Message, place?: Place, related: readonly Related[] = []): void {
    if (message.severity === 'warning' && place !== undefined && this.#isIgnored(message.code, place)) return;
    this.#reported.push({ message, place, related });
  }

  get hasErrors(): boolean {
    return this.#reported.some(({ message }) => message.severity === 'error');
  }

  /** Whether a code has been reported, for a file or at all. */
  has(code: string, file?: string): boolean {
    return this.#reported.some(
      ({ message, place }) => message.code === code && (file === undefined || place?.file === file),
    );
  }

  /** Whether an error has been reported at a place that overlaps this one. */
  hasErrorAt(place: Place): boolean {
    return this.#reported.some(
      ({ message, place: other }) =>
        message.severity === 'error' &&
        other?.file === place.file &&
        other.start < place.end &&
        place.start < other.end,
    );
  }

  /** Everything reported: first what has no place, then by file, position and code; ties in the order of reporting. */
  list(): Diagnostic[] {
    const order = (a: Reported, b: Reported): number =>
      compare(a.place?.file ?? '', b.place?.file ?? '') ||
      compare(a.place?.start ?? 0, b.place?.start ?? 0) ||
      compare(a.message.code, b.message.code);
    return this.#reported.toSorted(order).map((each) => this.#toDiagnostic(each));
  }

  #toDiagnostic({ message, place, related }: Reported): Diagnostic {
    const diagnostic: Diagnostic = { code: message.code, severity: message.severity, message: message.message };
    if (message.hint !== undefined) diagnostic.hint = message.hint;
    if (place !== undefined) {
      diagnostic.file = place.file;
      if (this.#files.text(place.file) !== undefined) {
        diagnostic.start = this.#files.position(place.file, place.start);
        diagnostic.end = this.#files.position(place.file, place.end);
      }
      const frame = codeFrame(this.#files, place);
      if (frame !== undefined) diagnostic.frame = frame;
    }
    if (related.length > 0) diagnostic.related = related.map((each) => this.#toRelatedPlace(each));
    return diagnostic;
  }

  #toRelatedPlace({ message, place }: Related): RelatedPlace {
    return { message, file: place.file, start: this.#files.position(place.file, place.start) };
  }

  #isIgnored(code: string, place: Place): boolean {
    const { line } = this.#files.position(place.file, place.start);
    const before = line > 1 ? this.#files.line(place.file, line - 1) : undefined;
    const directive = /^\s*(?:\/\/|#)\s*botwright-ignore-next-line\s+(\S+)/.exec(before ?? '');
    return directive?.[1] === code;
  }
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
