/** A name of the command line -> an assistant to compare: what is at a path, or at a revision. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Tools } from '../../../command.js';
import { EXIT, Failure } from '../../../failure.js';
import { bundleIn } from '../../../project/find-bundle.js';
import { openBundleSide } from './open-bundle-side.js';
import { openProjectSide } from './open-project-side.js';
import { withRevision } from './revision.js';
import type { DiagnosticEvent, Side } from './side.js';

/**
 * Opens a side.
 *
 * @param name  a project, an output folder, a bundle file, or `git:REVISION[:PATH]`, relative to where the user stands
 * @returns undefined where it is a project with errors, which have then been told
 * @throws {Failure} where there is nothing of the kind
 */
export async function openSide(name: string, tools: Tools<DiagnosticEvent>): Promise<Side | undefined> {
  const [, revision, path] = /^git:([^:]*)(?::(.*))?$/.exec(name) ?? [];
  if (revision !== undefined) {
    const place = { revision, path: path ?? '.', cwd: tools.cwd, signal: tools.signal };
    return withRevision(place, (project) => openProjectSide(project, name, 'revision', tools));
  }
  const absolute = resolve(tools.cwd, name);
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (stats === undefined) {
    throw new Failure(EXIT.usage, 'side_not_found', `There is nothing at ${name}. A revision is written git:${name}.`);
  }
  const bundle = stats.isDirectory() ? bundleIn(absolute) : /\.[cm]?[jt]s$/.test(absolute) ? undefined : absolute;
  if (bundle !== undefined) return openBundleSide(bundle, name);
  return openProjectSide(absolute, name, 'project', tools);
}
