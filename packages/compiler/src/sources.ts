/** Keeps account of the files that a build reads, so that it can be repeated, compared and watched. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { CompilerError } from './compiler-error.js';
import type { Source } from './ir.js';

/** A file as it was read. */
export interface ReadSource {
  readonly source: Source;
  /** Undefined where it was missing. */
  readonly bytes: Uint8Array | undefined;
}

/** Reads files of a project and remembers their hashes. */
export class SourceReader {
  readonly #root: string;
  readonly #hashes = new Map<string, string | null>();

  /** @param root  absolute path of the project folder */
  constructor(root: string) {
    this.#root = root;
  }

  /** Reads a file and notes it, also where it is missing.
   *
   * @param path  absolute, or relative to the project
   * @returns undefined where there is no such file
   * @throws {CompilerError} `read_failed` where the disk refuses */
  async read(path: string): Promise<Uint8Array | undefined> {
    return (await this.readSource(path)).bytes;
  }

  /** Reads a file as `read` does, and tells what is noted of it. */
  async readSource(path: string): Promise<ReadSource> {
    const absolute = resolve(this.#root, path);
    const bytes = await readFile(absolute).catch((error: unknown) => {
      if (!isMissing(error)) throw readFailed(absolute, error as NodeJS.ErrnoException);
      return undefined;
    });
    const sha256 = bytes === undefined ? null : createHash('sha256').update(bytes).digest('hex');
    const source = { path: this.name(absolute), sha256 };
    this.note(source);
    return { source, bytes };
  }

  /** Notes a file that was read elsewhere. */
  note({ path, sha256 }: Source): void {
    this.#hashes.set(path, sha256);
  }

  /** Project-relative path with forward slashes; begins with `../` for a file outside the project.
   *
   * @param path  absolute, or relative to the project */
  name(path: string): string {
    return relative(this.#root, resolve(this.#root, path)).split(sep).join('/');
  }

  /** Every file that was asked for, sorted by path. */
  list(): Source[] {
    const sources = Array.from(this.#hashes, ([path, sha256]) => ({ path, sha256 }));
    return sources.sort((a, b) => (a.path < b.path ? -1 : 1));
  }
}

function readFailed(path: string, cause: NodeJS.ErrnoException): CompilerError {
  return new CompilerError('read_failed', `${path} cannot be read (${cause.code ?? cause.message}).`, { cause });
}

/** Also what is a folder where a file was expected counts as missing. */
function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR';
}

/** Files as they are now, by name, also where there is none.
 *
 * @param names  project-relative */
export async function readFiles(root: string, names: Iterable<string>): Promise<ReadonlyMap<string, ReadSource>> {
  const reader = new SourceReader(root);
  const read = await Promise.all(Array.from(names, (name) => reader.readSource(name)));
  return new Map(read.map((each) => [each.source.path, each]));
}

/** Hashes of files by name; `missing` where there is none. */
export function hashesOf(files: ReadonlyMap<string, ReadSource>): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from(files, ([name, { source }]) => [name, source.sha256 ?? 'missing']));
}

/** Hashes of files by name, as they are now.
 *
 * @param names  project-relative */
export async function hashFiles(root: string, names: Iterable<string>): Promise<Readonly<Record<string, string>>> {
  return hashesOf(await readFiles(root, names));
}
