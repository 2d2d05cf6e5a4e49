/** Where a build goes: the flag, else package.json, else a folder named after the assistant. */
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { EXIT, Failure } from '../failure.js';
import type { ProjectSettings } from './settings.js';

export interface OutFolderQuestion {
  /** `--out`, relative to `cwd`. */
  readonly given: string | undefined;
  readonly cwd: string;
  /** Absolute path of the project. */
  readonly project: string;
  readonly settings: ProjectSettings;
  readonly assistant: string;
}

export interface OutFolder {
  /** Absolute. */
  readonly path: string;
  /** As it was given, else from `cwd`, with forward slashes. */
  readonly label: string;
}

/**
 * Picks the output folder.
 *
 * @throws {Failure} with `EXIT.usage` where the project itself lies in it
 */
export function outFolder({ given, cwd, project, settings, assistant }: OutFolderQuestion): OutFolder {
  if (given !== undefined) {
    refuseAround(given, cwd, project);
    return { path: resolve(cwd, given), label: given };
  }
  const path = resolve(project, settings.out ?? join('dist', assistant));
  const label = relative(cwd, path).split(sep).join('/') || '.';
  refuseAround(path, cwd, project, label);
  return { path, label };
}

/**
 * Refuses an output folder that the project lies in: its own index.js could be overwritten.
 *
 * @param folder  relative to `cwd`
 * @param project absolute path of the project's folder, or of its entry module
 */
export function refuseAround(folder: string, cwd: string, project: string, label: string = folder || '.'): void {
  if (!contains(resolve(cwd, folder), project)) return;
  throw new Failure(
    EXIT.usage,
    'out_holds_project',
    `The output folder ${label} holds the project itself. Give the output a folder of its own.`,
  );
}

/**
 * Refuses an output folder that holds files which the assistant was made from: those of a build do not belong between them.
 *
 * @param project  absolute path of the project's folder
 * @param sources  files that were read, or looked for in vain, by project-relative path
 */
export function refuseSources(
  { path, label }: OutFolder,
  project: string,
  sources: readonly { readonly path: string; readonly sha256: string | null }[],
): void {
  const inside = sources.find((source) => source.sha256 !== null && contains(path, resolve(project, source.path)));
  if (inside === undefined) return;
  throw new Failure(
    EXIT.usage,
    'out_holds_sources',
    `The output folder ${label} holds ${inside.path}, from which the assistant is made. Give the output a folder of its own.`,
  );
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
