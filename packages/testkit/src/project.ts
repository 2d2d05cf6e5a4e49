/** Temporary projects: an author's folder, as it looks after the packages of this repository have been installed. */
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Files by project-relative path. */
export type ProjectFiles = Readonly<Record<string, string | Uint8Array>>;

export interface Project {
  /** Absolute path of the folder. */
  readonly root: string;
  /** Absolute path of a file in it. */
  path(name: string): string;
  /** Adds files, or replaces them. */
  write(files: ProjectFiles): Promise<void>;
  /** Removes the folder. */
  remove(): Promise<void>;
}

/** Packages of this repository, by folder below `packages/` and name. */
const INSTALLED = [
  ['cli', 'botwright'],
  ['sdk', '@botwright/sdk'],
  ['bundle', '@botwright/bundle'],
  ['runtime', '@botwright/runtime'],
  ['compiler', '@botwright/compiler'],
  ['testing', '@botwright/testing'],
] as const;

const packages = fileURLToPath(new URL('../../', import.meta.url));

/** Creates a project in the system's folder for temporary files.
 *
 * @param installed  whether it has the packages in node_modules; true by default */
export async function createProject(
  files: ProjectFiles,
  { installed = true }: { readonly installed?: boolean } = {},
): Promise<Project> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'botwright-')));
  const path = (name: string): string => join(root, name);
  const write = async (more: ProjectFiles): Promise<void> => {
    for (const [name, content] of Object.entries(more)) {
      await mkdir(dirname(path(name)), { recursive: true });
      await writeFile(path(name), content);
    }
  };
  await write(files);
  if (installed) {
    await mkdir(path('node_modules/@botwright'), { recursive: true });
    for (const [folder, name] of INSTALLED)
      await symlink(join(packages, folder), path(`node_modules/${name}`), 'junction');
  }
  return { root, path, write, remove: () => rm(root, { recursive: true, force: true }) };
}
