/** Files -> a folder: all of them or none, and never in the place of another. */
import { existsSync, lstatSync, statSync } from 'node:fs';
import { mkdir, open, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ScaffoldError } from './scaffold-error.js';

/** Where a project goes. */
export interface ProjectFolder {
  /** Absolute. */
  readonly path: string;
  /** As people are shown it. */
  readonly label: string;
}

/**
 * Writes a project. The folder is made if it is missing, and may hold other files.
 *
 * @param files content by relative path, with forward slashes
 * @throws {ScaffoldError} `files_exist` where a file is there already, `folder_invalid` where the folder is a file,
 *   `folder_unwritable` where the disk refuses; nothing has been written then, or it has been removed again
 * @throws whatever the signal was aborted with, with nothing left behind either
 */
export async function writeProject(
  folder: ProjectFolder,
  files: ReadonlyMap<string, string>,
  signal?: AbortSignal,
): Promise<void> {
  refuseOverwriting(folder, [...files.keys()]);
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const [name, content] of files) {
      const path = join(folder.path, name);
      await makeFolder(dirname(path), undo);
      signal?.throwIfAborted();
      await writeNew(path, content, undo);
    }
  } catch (cause) {
    // What cannot be removed, such as a folder that somebody else has put a file into meanwhile, stays.
    for (const step of undo.reverse()) await step().catch(() => {});
    if (signal?.aborted) throw cause;
    throw unwritable(folder, cause);
  }
}

/** Makes a folder and those above it that are missing. */
async function makeFolder(path: string, undo: (() => Promise<void>)[]): Promise<void> {
  if (existsSync(path)) return;
  await makeFolder(dirname(path), undo);
  await mkdir(path);
  undo.push(() => rmdir(path));
}

/** Makes a file that nobody else has made meanwhile: `wx` fails on anything that is there, also on a link to nowhere. */
async function writeNew(path: string, content: string, undo: (() => Promise<void>)[]): Promise<void> {
  const file = await open(path, 'wx');
  undo.push(() => rm(path));
  try {
    await file.writeFile(content);
  } finally {
    await file.close();
  }
}

/**
 * Holds a folder against the files of a project.
 *
 * @param names relative paths, with forward slashes
 * @throws {ScaffoldError} as `writeProject`
 */
export function refuseOverwriting(folder: ProjectFolder, names: readonly string[]): void {
  let taken: Set<string>;
  try {
    if (statSync(folder.path, { throwIfNoEntry: false })?.isDirectory() === false) {
      throw new ScaffoldError('folder_invalid', `${folder.label} is a file. Give the project a folder of its own.`);
    }
    taken = new Set(names.flatMap((name) => occupant(folder.path, name) ?? []));
  } catch (error) {
    throw error instanceof ScaffoldError ? error : unwritable(folder, error);
  }
  if (taken.size === 0) return;
  const where = folder.label === '.' ? 'This folder' : `The folder ${folder.label}`;
  throw new ScaffoldError(
    'files_exist',
    `${where} has files that the project would need to write: ${[...taken].join(', ')}. Nothing was written. Give another folder, or move them away.`,
  );
}

/** What stands where a file is to go: the file itself, or a file where one of its folders should be. */
function occupant(folder: string, name: string): string | undefined {
  const parts = name.split('/');
  for (const [index] of parts.entries()) {
    const prefix = parts.slice(0, index + 1).join('/');
    const path = join(folder, prefix);
    if (!lstatSync(path, { throwIfNoEntry: false })) return undefined;
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return prefix;
  }
  return name;
}

function unwritable({ label }: ProjectFolder, cause: unknown): ScaffoldError {
  const { code, message } = cause as NodeJS.ErrnoException;
  const where = label === '.' ? 'this folder' : label;
  return new ScaffoldError('folder_unwritable', `The project cannot be written into ${where} (${code ?? message}).`, {
    cause,
  });
}
