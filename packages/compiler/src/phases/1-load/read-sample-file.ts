/** A sample file -> its text -> its samples, each with its place. */

import { sample_file_missing, sample_file_unreadable } from '../../diagnostics/generated.js';
import type { Message } from '../../diagnostics/message.js';
import type { SourceFiles } from '../../diagnostics/source-files.js';
import type { LoadedSample } from '../../ir.js';
import { sampleLines } from '../../samples/sample-lines.js';
import type { SourceReader } from '../../sources.js';

/** Largest sample file, in bytes. */
const LARGEST = 10 * 1024 * 1024;

/** A sample file as it was read. */
export interface SampleText {
  /** Project-relative. */
  readonly file: string;
  readonly text: string;
}

/** Reads a sample file.
 *
 * @param path  absolute
 * @returns a message where it cannot be used */
export async function readSampleFile(
  path: string,
  reader: SourceReader,
  files: SourceFiles,
): Promise<SampleText | Message> {
  const file = reader.name(path);
  const bytes = await reader.read(path);
  if (bytes === undefined) return sample_file_missing({ file });
  const text = decode(bytes);
  if (typeof text !== 'string') return sample_file_unreadable({ file, problem: text.problem });
  files.add(file, text);
  return { file, text };
}

/** The samples of a file, each with its place. */
export function samplesOf({ file, text: whole }: SampleText, language: string | undefined): readonly LoadedSample[] {
  return sampleLines(whole).map(({ text, start, end }) => ({
    text,
    language,
    place: { file, start, end, precision: 'verbatim' },
  }));
}

function decode(bytes: Uint8Array): string | { problem: string } {
  if (bytes.length > LARGEST) return { problem: 'it is larger than 10 MB' };
  if (bytes.includes(0)) return { problem: 'it holds bytes of zero, so it is no UTF-8 text' };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problem: 'it is no UTF-8 text' };
  }
}
