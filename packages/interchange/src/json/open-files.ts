/** JSON files of one document -> parts to read from. */
import type { InputFile } from '../input/read-input.js';
import { InterchangeError } from '../interchange-error.js';
import type { Losses } from '../losses.js';
import { parseJson } from './parse-json.js';
import { Part } from './part.js';

/** Opens every file. One that is no JSON is left out and reported.
 *
 * @returns by path; the paths of the parts begin with that of their file */
export function openFiles(files: readonly InputFile[], losses: Losses): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  for (const { path, bytes } of files) {
    try {
      parts.set(path, new Part(parseJson(bytes), `${path}: `, losses));
    } catch (cause) {
      if (!(cause instanceof InterchangeError)) throw cause;
      losses.warn({ path, what: 'This file was left out.', why: cause.message });
    }
  }
  return parts;
}
