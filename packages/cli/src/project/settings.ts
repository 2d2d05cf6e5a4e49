/** What a project's package.json says about botwright. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT, Failure } from '../failure.js';

/** The part of package.json that the command line reads. The compiler finds the entry by itself, and says what is wrong with it. */
export interface ProjectSettings {
  /** Output folder, relative to the project. */
  readonly out?: string;
  /** Entry module, relative to the project. */
  readonly entry?: string;
}

/**
 * Reads the `botwright` key of a folder's package.json. A folder without the file, or a file without the key, has no settings.
 *
 * @param folder absolute path
 * @throws {Failure} with `EXIT.shortfall` on JSON that cannot be read, or an `out` that is no text
 */
export function readSettings(folder: string): ProjectSettings {
  const path = join(folder, 'package.json');
  const text = readIfThere(path);
  if (text === undefined) return {};
  const settings = readJson(path, text, 'package_invalid')?.botwright;
  if (!isRecord(settings)) return {};
  const entry = typeof settings.entry === 'string' ? { entry: settings.entry } : {};
  if (settings.out === undefined) return entry;
  if (typeof settings.out !== 'string' || settings.out === '') {
    throw new Failure(EXIT.shortfall, 'package_invalid', `"botwright.out" in ${path} has to be the path of a folder.`);
  }
  return { out: settings.out, ...entry };
}

/** Reads a text file; undefined where there is none. */
export function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined;
    throw new Failure(EXIT.shortfall, 'file_unreadable', `${path} cannot be read (${code}).`, { cause: error });
  }
}

/**
 * Parses the text of a JSON file that holds an object.
 *
 * @param code of the failure where it does not
 * @returns undefined where the document is no object
 */
export function readJson(path: string, text: string, code: string): Record<string, unknown> | undefined {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw new Failure(EXIT.shortfall, code, `${path} is not valid JSON: ${(cause as Error).message}.`, { cause });
  }
  return isRecord(document) ? document : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
