/** Texts -> a folder or a file, all or none: staged beside it and moved into place. */
import * as disk from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { InterchangeError } from './interchange-error.js';

/** Writes files into a folder that does not exist or is empty.
 *
 * @param files  texts by path relative to the folder, with forward slashes
 * @param force  whether files of a folder that is not empty are replaced; others in it stay
 * @throws {InterchangeError} with nothing written; with `force`, a disk that fails midway may leave some files replaced */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
  { force = false }: { readonly force?: boolean } = {},
): Promise<void> {
  const target = resolve(folder);
  let staged: string | undefined;
  try {
    const isEmpty = (await entriesOf(target)).length === 0;
    if (!isEmpty && !force) {
      throw new InterchangeError(
        'output_not_empty',
        `The folder ${folder} is not empty. Give another one, or --force.`,
      );
    }
    await disk.mkdir(dirname(target), { recursive: true });
    staged = await disk.mkdtemp(`${target}.import-`);
    for (const [name, text] of files) {
      await disk.mkdir(dirname(join(staged, name)), { recursive: true });
      await disk.writeFile(join(staged, name), text);
    }
    if (isEmpty) {
      await disk.rmdir(target).catch(ignoreMissing);
      await disk.rename(staged, target);
      return;
    }
    for (const name of files.keys()) {
      await disk.mkdir(dirname(join(target, name)), { recursive: true });
      await disk.rename(join(staged, name), join(target, name));
    }
  } catch (cause) {
    throw cause instanceof InterchangeError ? cause : notWritable(`folder ${folder}`, cause);
  } finally {
    if (staged !== undefined) await disk.rm(staged, { recursive: true, force: true });
  }
}

/** Writes one file.
 *
 * @param force  whether a file that stands there is replaced
 * @throws {InterchangeError} with nothing written */
export async function writeFile(
  path: string,
  text: string,
  { force = false }: { readonly force?: boolean } = {},
): Promise<void> {
  const target = resolve(path);
  let staging: string | undefined;
  try {
    if (!force && (await entriesOf(dirname(target))).includes(basename(target))) {
      throw new InterchangeError('output_not_empty', `The file ${path} exists. Give another name, or --force.`);
    }
    await disk.mkdir(dirname(target), { recursive: true });
    staging = await disk.mkdtemp(`${target}.export-`);
    await disk.writeFile(join(staging, 'document'), text);
    await disk.rename(join(staging, 'document'), target);
  } catch (cause) {
    throw cause instanceof InterchangeError ? cause : notWritable(`file ${path}`, cause);
  } finally {
    if (staging !== undefined) await disk.rm(staging, { recursive: true, force: true });
  }
}

function notWritable(what: string, cause: unknown): InterchangeError {
  return new InterchangeError('output_not_writable', `The ${what} cannot be written: ${(cause as Error).message}.`, {
    cause,
  });
}

async function entriesOf(folder: string): Promise<readonly string[]> {
  try {
    return await disk.readdir(folder);
  } catch (error) {
    ignoreMissing(error);
    return [];
  }
}

function ignoreMissing(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}
