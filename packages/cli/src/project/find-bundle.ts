/** Which bundle a query means: the one it names, else the one of the project the user stands in. */
import { readdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { EXIT, Failure } from '../failure.js';
import { readIfThere, readJson, readSettings } from './settings.js';

const MANIFEST = 'manifest.json';

/**
 * Finds the bundle file.
 *
 * @param given `--bundle`: an output folder or a bundle file, relative to `cwd`
 * @returns its absolute path; the file was there a moment ago
 * @throws {Failure} with `EXIT.usage` where `given` is nothing of the kind or where there are several to choose from,
 *   with `EXIT.shortfall` where the project is not built yet
 */
export function findBundle(given: string | undefined, cwd: string): string {
  return given === undefined ? ownBundle(cwd) : namedBundle(given, cwd);
}

function namedBundle(given: string, cwd: string): string {
  const path = resolve(cwd, given);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new Failure(EXIT.usage, 'bundle_not_found', `There is no bundle at ${given}.`);
  if (!stats.isDirectory()) return path;
  const bundle = bundleIn(path);
  if (bundle) return bundle;
  throw new Failure(
    EXIT.usage,
    'bundle_not_found',
    `The folder ${given} has no ${MANIFEST}, so it is no output of botwright build.`,
  );
}

function ownBundle(cwd: string): string {
  const { out } = readSettings(cwd);
  if (out !== undefined) {
    const bundle = bundleIn(resolve(cwd, out));
    if (bundle) return bundle;
    throw new Failure(
      EXIT.shortfall,
      'bundle_not_found',
      `There is no bundle in ${out} yet. Run botwright build first.`,
    );
  }
  const found = [cwd, ...foldersIn(join(cwd, 'dist'))].flatMap((folder) => bundleIn(folder) ?? []);
  const [only] = found;
  if (only === undefined) {
    throw new Failure(
      EXIT.shortfall,
      'bundle_not_found',
      'There is no bundle here or in ./dist. Run botwright build first, or name one with --bundle DIR.',
    );
  }
  if (found.length > 1) {
    const names = found.map((path) => relative(cwd, join(path, '..')) || '.').join(', ');
    throw new Failure(
      EXIT.usage,
      'bundle_ambiguous',
      `There are several bundles (${names}). Pick one with --bundle DIR.`,
    );
  }
  return only;
}

/**
 * The bundle file that a folder's manifest names; undefined where there is no manifest of ours.
 *
 * Other tools write a manifest.json too, so one without a bundle is passed over; a bundle elsewhere is refused, since a
 * manifest speaks for its own folder only.
 */
export function bundleIn(folder: string): string | undefined {
  const path = join(folder, MANIFEST);
  const text = readIfThere(path);
  if (text === undefined) return undefined;
  const name = readJson(path, text, 'manifest_invalid')?.bundle;
  if (typeof name !== 'string') return undefined;
  if (name !== basename(name) || name === '' || name === '..' || name === '.' || name.includes('\\')) {
    throw new Failure(EXIT.shortfall, 'manifest_invalid', `${path} names a bundle outside its folder.`);
  }
  return join(folder, name);
}

/** In alphabetical order, whatever the file system's. */
function foldersIn(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(path, entry.name))
    .sort();
}
