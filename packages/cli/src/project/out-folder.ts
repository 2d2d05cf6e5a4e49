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
 * @throws {Failure} with `EXIT.usage` where the project itself lies in it: its own index.js would be overwritten
 */
export function outFolder({ given, cwd, project, settings, assistant }: OutFolderQuestion): OutFolder {
  const path = given === undefined ? resolve(project, settings.out ?? join('dist', assistant)) : resolve(cwd, given);
  const label = given ?? (relative(cwd, path).split(sep).join('/') || '.');
  if (contains(path, project)) {
    throw new Failure(
      EXIT.usage,
      'out_holds_project',
      `The output folder ${label} holds the project itself, whose files the build could overwrite. Give it a folder of its own: --out dist/${assistant}.`,
    );
  }
  return { path, label };
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
