/** A path -> the files of a document: one file, the wanted files of a folder, or those of an archive. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Format } from '../format.js';
import { InterchangeError } from '../interchange-error.js';
import { isArchive, unzip } from './unzip.js';

/** One file of a document. */
export interface InputFile {
  /** Relative to the folder or archive, with forward slashes; the name alone of a document that is one file. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Most files of one document. */
const MOST_FILES = 20_000;

/** Folders that belong to tools and not to a document. */
const FOREIGN_FOLDER = /^(?:\.|node_modules$|__MACOSX$|__pycache__$|venv$)/;

/** Reads a document.
 *
 * @param label  the path as the caller has it, for messages
 * @returns the files, sorted by path
 * @throws {InterchangeError} where nothing can be read, or more than the format takes */
export async function readInput(path: string, label: string, format: Format): Promise<readonly InputFile[]> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) return await readFolder(path, label, format);
    if (status.size > format.longest) throw tooLong(label, format.longest);
    const bytes = await readFile(path);
    if (format.parts === undefined || !isArchive(bytes)) return [{ path: basename(path), bytes }];
    return expectParts(await unzip(bytes, { label, wanted: format.parts, longest: format.longest }), label, format);
  } catch (cause) {
    if (cause instanceof InterchangeError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    throw new InterchangeError('document_unreadable', `${label} cannot be read (${code}).`, { cause });
  }
}

async function readFolder(root: string, label: string, format: Format): Promise<readonly InputFile[]> {
  const { parts, longest, name } = format;
  if (parts === undefined) {
    throw new InterchangeError('document_unreadable', `${label} is a folder; a document of ${name} is one file.`);
  }
  const files: InputFile[] = [];
  let bytes = 0;
  for (const path of await wantedPaths(root, parts)) {
    bytes += (await stat(join(root, path))).size;
    if (bytes > longest || files.length === MOST_FILES) throw tooLong(label, longest);
    files.push({ path, bytes: await readFile(join(root, path)) });
  }
  return expectParts(files, label, format);
}

/** Paths below a folder that a format wants, sorted; links are not followed. */
async function wantedPaths(root: string, wanted: RegExp): Promise<string[]> {
  const paths: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !FOREIGN_FOLDER.test(entry.name)) folders.push(path);
      else if (entry.isFile() && wanted.test(path)) paths.push(path);
    }
    if (paths.length > MOST_FILES) break;
  }
  return paths.sort(byCodeUnit);
}

function expectParts(files: readonly InputFile[], label: string, { title }: Format): readonly InputFile[] {
  if (files.length === 0) {
    throw new InterchangeError('document_foreign', `${label} holds no file of this format: ${title}.`);
  }
  return [...files].sort((a, b) => byCodeUnit(a.path, b.path));
}

/** Refuses what is longer than a format reads. */
export function tooLong(label: string, longest: number): InterchangeError {
  const most = `${longest / 1024 / 1024} MB or ${MOST_FILES.toLocaleString('en-US')} files`;
  return new InterchangeError('document_too_long', `${label} is longer than ${most}.`);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
