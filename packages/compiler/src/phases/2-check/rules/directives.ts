/** Every directive of the author's own files. */
import { type Directive, readDirective } from '../../../diagnostics/directive.js';
import type { Place, SourceFiles } from '../../../diagnostics/source-files.js';

export interface FoundDirective extends Directive {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly place: Place;
}

/** Finds them, file by file. What was installed is not the author's to change. */
export function findDirectives(files: SourceFiles): readonly FoundDirective[] {
  return Array.from(files.entries())
    .filter(([file, text]) => text.includes('botwright-ignore-next-line') && !file.split('/').includes('node_modules'))
    .flatMap(([file, text]) => directivesOf(file, text, files));
}

function directivesOf(file: string, text: string, files: SourceFiles): FoundDirective[] {
  const { line: last } = files.position(file, text.length);
  const found: FoundDirective[] = [];
  for (let line = 1; line <= last; line++) {
    const written = files.line(file, line) ?? '';
    const directive = readDirective(written);
    if (directive === undefined) continue;
    const start = files.offset(file, { line, column: directive.start + 1 });
    const end = start + written.trimEnd().length - directive.start;
    found.push({ ...directive, file, line, place: { file, start, end } });
  }
  return found;
}
