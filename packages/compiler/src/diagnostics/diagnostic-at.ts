/** A diagnostic of a file that the compiler does not read itself, with its position and its code frame. */
import type { Diagnostic } from '@botwright/bundle';
import { codeFrame } from './code-frame.js';
import { SourceFiles } from './source-files.js';

/** Makes an error diagnostic.
 *
 * @param file   project-relative, with forward slashes
 * @param text   the whole text of the file
 * @param range  UTF-16 offsets into it, end exclusive */
export function diagnosticAt(
  file: string,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  message: Pick<Diagnostic, 'code' | 'message' | 'hint'>,
): Diagnostic {
  const files = new SourceFiles();
  files.add(file, text);
  const frame = codeFrame(files, { file, start, end });
  return {
    ...message,
    severity: 'error',
    file,
    start: files.position(file, start),
    end: files.position(file, end),
    ...(frame !== undefined && { frame }),
  };
}
