import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Manifest } from '@botwright/bundle';
import { compilerVersion } from '@botwright/compiler';
import type { DoctorCheck, Found } from '../check.js';
import { botwrightSettings, isRecord } from '../read-manifest.js';

/** Most files that are named in one sentence. */
const LONGEST_LIST = 3;

/** Where builds go: whether it can be written, and whether what stands there is whole and up to date. */
export const output: DoctorCheck = {
  name: 'output',
  examine: ({ project, manifest }) => {
    const { out } = botwrightSettings(manifest);
    const folders = typeof out === 'string' ? [resolve(project, out)] : foldersOf(join(project, 'dist'));
    const target = folders[0] ?? join(project, 'dist');
    const found = folders.filter((folder) => existsSync(join(folder, 'manifest.json')));
    if (!isWritable(target)) {
      return [
        {
          status: 'error',
          message: `The output folder ${nameOf(target, project)} cannot be written`,
          remedy: 'Give yourself the right to write it, or build with --out into another folder.',
        },
      ];
    }
    if (found.length === 0) return [{ status: 'note', message: 'Nothing is built yet', remedy: 'botwright build' }];
    return found.flatMap((folder) => outputFindings(folder, project));
  },
};

function outputFindings(folder: string, project: string): Found[] {
  const name = nameOf(folder, project);
  const remedy = 'botwright build';
  const manifest = readOutput(folder);
  // Other tools write a manifest.json as well.
  if (manifest === undefined) return [];
  const damaged = differing(manifest.files, folder);
  if (damaged.length > 0) {
    return [
      { status: 'error', message: `The output ${name} is damaged: ${list(damaged)} changed after the build`, remedy },
    ];
  }
  if (manifest.compilerVersion !== compilerVersion) {
    const message = `The output ${name} was made by botwright ${manifest.compilerVersion}, and this is ${compilerVersion}`;
    return [{ status: 'warning', message, remedy }];
  }
  const changed = differing(manifest.sources, project);
  if (changed.length > 0) {
    return [{ status: 'warning', message: `The output ${name} is older than ${list(changed)}`, remedy }];
  }
  return [{ status: 'fine', message: `output ${name}, up to date` }];
}

function readOutput(folder: string): Manifest | undefined {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    const isOurs = isRecord(manifest) && isRecord(manifest.files) && isRecord(manifest.sources);
    return isOurs ? (manifest as unknown as Manifest) : undefined;
  } catch {
    // What cannot be read is not ours to judge; a build writes it anew.
    return undefined;
  }
}

/** Files whose content has another hash, or that are gone. */
function differing(hashes: Readonly<Record<string, string>>, folder: string): string[] {
  return Object.entries(hashes).flatMap(([file, sha256]) => {
    try {
      return createHash('sha256')
        .update(readFileSync(resolve(folder, file)))
        .digest('hex') === sha256
        ? []
        : [file];
    } catch {
      return [file];
    }
  });
}

function list(files: readonly string[]): string {
  const more = files.length - LONGEST_LIST;
  return `${files.slice(0, LONGEST_LIST).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** In alphabetical order, whatever the file system's. */
function foldersOf(dist: string): string[] {
  if (!existsSync(dist)) return [];
  return readdirSync(dist, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => join(dist, name))
    .sort();
}

/** Whether the folder, or the nearest one above that is there, may be written. */
function isWritable(folder: string): boolean {
  let there = folder;
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
  try {
    accessSync(there, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function nameOf(folder: string, project: string): string {
  return relative(project, folder).split(sep).join('/');
}
