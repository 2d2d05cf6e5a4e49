/**
 * Files -> an output folder, all or none. Every changed file is staged beside its target and flushed to the disk before the
 * first one is put in place; the manifest goes last, so that a folder is complete where its manifest says so.
 */
import * as nodeDisk from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { EmittedFile } from '@botwright/bundle';
import { MANIFEST_FILE } from './phases/5-emit/manifest.js';
import { EMITTED, LONGEST_BANNER, MODULE_FILE } from './phases/5-emit/module-text.js';

/** Why an output folder was left as it is. */
export type OutputErrorCode =
  /** The folder holds files of these names that no build put there. */
  | 'output_foreign'
  /** The folder or a file in it cannot be written. */
  | 'output_not_writable';

/** An output that was not written; what stood in the folder before still does. */
export class OutputError extends Error {
  readonly code: OutputErrorCode;

  constructor(code: OutputErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'OutputError';
    this.code = code;
  }
}

/** The part of `node:fs/promises` that writing needs. */
export type Disk = Pick<
  typeof nodeDisk,
  'copyFile' | 'lstat' | 'mkdir' | 'open' | 'readdir' | 'readFile' | 'rename' | 'rm'
>;

/** A file on its way: its new content beside its target, and a copy of the old content where there was one. */
interface Replacement {
  readonly target: string;
  readonly staged: string;
  readonly backup: string | undefined;
}

/**
 * Writes the files that are new or changed; other files of the folder are not touched. One process writes a folder once at a
 * time.
 *
 * @param folder  is made where it does not exist
 * @param files   contents by file name, as `emit` returns them
 * @param disk    where to write; `node:fs/promises` if not given
 * @returns every file in the given order, and whether it had to be written
 * @throws {OutputError} with the folder as it was before
 */
export async function writeOutput(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  disk: Disk = nodeDisk,
): Promise<EmittedFile[]> {
  try {
    await makeFolder(folder, disk);
    const current = await readCurrent(folder, files.keys(), disk);
    await refuseForeign(folder, current, disk);
    await removeAbandoned(folder, disk);
    const changed = [...files].filter(([name, bytes]) => !current.get(name)?.equals(bytes)).sort(manifestLast);
    const replacements: Replacement[] = [];
    for (const [name, bytes] of changed) replacements.push(await stage(folder, name, bytes, current.has(name), disk));
    await replaceAll(replacements, disk);
    await flushFolder(folder, disk);
    const written = new Set(changed.map(([name]) => name));
    return [...files].map(([name, bytes]) => ({ name, bytes: bytes.length, written: written.has(name) }));
  } catch (cause) {
    if (cause instanceof OutputError) throw cause;
    const message = `The output folder ${folder} cannot be written: ${reason(cause as NodeJS.ErrnoException)}`;
    throw new OutputError('output_not_writable', message, { cause });
  } finally {
    await removeStaged(folder, files.keys(), disk);
  }
}

function reason({ code, message }: NodeJS.ErrnoException): string {
  return code === 'ENOTDIR' ? 'it is a file, or lies in one.' : message;
}

/** Makes a folder and those above it. Not by `recursive`: Node tries for ever where a system, such as /proc, refuses as if the
 * folder above were missing. */
async function makeFolder(folder: string, disk: Disk): Promise<void> {
  const missing: string[] = [];
  for (let path = resolve(folder); !(await disk.lstat(path).catch(ifMissing)); path = dirname(path))
    missing.unshift(path);
  for (const path of missing) await disk.mkdir(path).catch(ifMadeMeanwhile);
}

function ifMadeMeanwhile(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

/** The present contents of those of the named files that exist. */
async function readCurrent(folder: string, names: Iterable<string>, disk: Disk): Promise<Map<string, Buffer>> {
  const current = new Map<string, Buffer>();
  for (const name of names) {
    const path = join(folder, name);
    if (await disk.lstat(path).catch(ifMissing)) current.set(name, await disk.readFile(path));
  }
  return current;
}

function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

/** Ours is a folder with a manifest of ours, one whose manifest was damaged but whose module says what it is, or one where a first build
 * was killed before it came to its manifest. */
async function refuseForeign(folder: string, current: ReadonlyMap<string, Buffer>, disk: Disk): Promise<void> {
  const first = [...current.keys()][0];
  if (first === undefined || isOwnManifest(current.get(MANIFEST_FILE)) || isOwnModule(current.get(MODULE_FILE))) return;
  const staged = (await disk.readdir(folder)).some((name) => stagedName.exec(name)?.groups?.target === MANIFEST_FILE);
  if (staged && !current.has(MANIFEST_FILE)) return;
  throw new OutputError(
    'output_foreign',
    `The output folder ${folder} holds ${first}, which no build put there: choose another folder, or remove that file.`,
  );
}

function isOwnManifest(content: Buffer | undefined): boolean {
  if (content === undefined) return false;
  try {
    const manifest = JSON.parse(content.toString('utf8'));
    return typeof manifest.compilerVersion === 'string' && typeof manifest.bundleVersion === 'string';
  } catch {
    return false;
  }
}

function isOwnModule(content: Buffer | undefined): boolean {
  const [banner = ''] = content?.toString('utf8', 0, LONGEST_BANNER).split('\n', 1) ?? [];
  return banner.startsWith('/* ') && banner.endsWith(`${EMITTED} */`);
}

/** `.index.js.botwright-123-new`: beside its target, so on the same disk, and named after the process that it belongs to. */
function stagedPath(folder: string, name: string, kind: 'new' | 'old'): string {
  return join(folder, `.${name}.botwright-${process.pid}-${kind}`);
}

const stagedName = /^\.(?<target>.+)\.botwright-(?<process>\d+)-(?:new|old)$/;

/** Removes what killed builds left behind. */
async function removeAbandoned(folder: string, disk: Disk): Promise<void> {
  for (const name of await disk.readdir(folder)) {
    const owner = stagedName.exec(name)?.groups?.process;
    if (owner !== undefined && !isRunning(Number(owner))) await disk.rm(join(folder, name), { force: true });
  }
}

function isRunning(processId: number): boolean {
  if (processId === process.pid) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function manifestLast([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return Number(a === MANIFEST_FILE) - Number(b === MANIFEST_FILE);
}

async function stage(
  folder: string,
  name: string,
  bytes: Uint8Array,
  exists: boolean,
  disk: Disk,
): Promise<Replacement> {
  const target = join(folder, name);
  const staged = stagedPath(folder, name, 'new');
  const file = await disk.open(staged, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  if (!exists) return { target, staged, backup: undefined };
  const backup = stagedPath(folder, name, 'old');
  await disk.copyFile(target, backup);
  return { target, staged, backup };
}

/** Puts every staged file in its place; where one cannot be, puts back those that already were. */
async function replaceAll(replacements: readonly Replacement[], disk: Disk): Promise<void> {
  const done: Replacement[] = [];
  try {
    for (const replacement of replacements) {
      await disk.rename(replacement.staged, replacement.target);
      done.push(replacement);
    }
  } catch (error) {
    for (const { target, backup } of done) await (backup ? disk.rename(backup, target) : disk.rm(target));
    throw error;
  }
}

/** Flushes the renames themselves. Some systems cannot open a folder; there the files alone are flushed. */
async function flushFolder(folder: string, disk: Disk): Promise<void> {
  const handle = await disk.open(folder).catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Removes what is left of the staged files and backups. That they cannot be removed must not hide why they are there. */
async function removeStaged(folder: string, names: Iterable<string>, disk: Disk): Promise<void> {
  for (const name of names) {
    await disk.rm(stagedPath(folder, name, 'new'), { force: true }).catch(() => undefined);
    await disk.rm(stagedPath(folder, name, 'old'), { force: true }).catch(() => undefined);
  }
}
