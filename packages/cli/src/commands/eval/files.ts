/** The files that eval reads and writes; names are relative to where the user stands. */
import { access, constants, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { EXIT, Failure } from '../../failure.js';

/**
 * Reads a file.
 *
 * @param largest  in bytes
 * @throws {Failure} with `EXIT.usage` where it cannot be read, or is larger
 */
export async function readInput(name: string, cwd: string, largest: number): Promise<Uint8Array> {
  const path = resolve(cwd, name);
  try {
    const { size } = await stat(path);
    if (size <= largest) return await readFile(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new Failure(EXIT.usage, 'file_unreadable', `The file ${name} cannot be read (${code}).`, { cause });
  }
  const most = largest / 1024 / 1024;
  throw new Failure(EXIT.usage, 'file_too_large', `The file ${name} is larger than ${most} MB.`);
}

/**
 * Makes the folder of a file that will be written.
 *
 * @throws {Failure} with `EXIT.usage` where it cannot be
 */
export async function expectWritable(name: string, cwd: string): Promise<void> {
  const path = resolve(cwd, name);
  try {
    await mkdir(dirname(path), { recursive: true });
    await access(dirname(path), constants.W_OK);
    const isFolder = await stat(path).then(
      (there) => there.isDirectory(),
      () => false,
    );
    if (isFolder) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
  } catch (cause) {
    throw unwritable(name, cause);
  }
}

/**
 * Writes a file whole or not at all.
 *
 * @throws {Failure} with `EXIT.usage` where the disk refuses; what was there before is left as it was
 */
export async function writeResult(name: string, cwd: string, text: string): Promise<void> {
  const path = resolve(cwd, name);
  const unfinished = `${path}.unfinished`;
  try {
    await writeFile(unfinished, text);
    await rename(unfinished, path);
  } catch (cause) {
    await rm(unfinished, { force: true });
    throw unwritable(name, cause);
  }
}

function unwritable(name: string, cause: unknown): Failure {
  const { code } = cause as NodeJS.ErrnoException;
  return new Failure(EXIT.usage, 'file_unwritable', `The file ${name} cannot be written (${code}).`, { cause });
}
