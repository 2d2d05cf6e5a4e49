/** Diagnostics of the compiler as Vite shows them. */
import { join } from 'node:path';
import type { Diagnostic } from '@botwright/bundle';
import type { ErrorPayload } from 'vite';

/** The errors among diagnostics. */
export function errorsOf(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 'error');
}

/** What the page's overlay shows: the first error with its place, and how many more there are.
 *
 * @param project  folder that the files are relative to */
export function errorPayload(errors: readonly Diagnostic[], project: string): ErrorPayload['err'] | undefined {
  const [first, ...others] = errors;
  if (first === undefined) return undefined;
  const more = others.length === 0 ? '' : `\n\nand ${others.length} more: see the terminal`;
  const file = first.file === undefined ? undefined : join(project, first.file);
  return {
    plugin: 'botwright',
    message: `${sentence(first)}${more}`,
    stack: '',
    ...(file && { id: file }),
    ...(first.frame && { frame: first.frame }),
    ...(file && first.start && { loc: { file, line: first.start.line, column: first.start.column } }),
  };
}

function sentence({ code, message, hint }: Diagnostic): string {
  return `${message} (${code})${hint ? `\n${hint}` : ''}`;
}
