/** Installed packages, as Node finds them from a project: the nearest node_modules above that has them. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface InstalledPackage {
  /** Absolute path of its folder. */
  readonly folder: string;
  readonly version: string;
}

export function findPackage(name: string, project: string): InstalledPackage | undefined {
  for (let above = project; ; above = dirname(above)) {
    const folder = join(above, 'node_modules', name);
    const version = versionIn(folder);
    if (version !== undefined) return { folder, version };
    if (dirname(above) === above) return undefined;
  }
}

function versionIn(folder: string): string | undefined {
  try {
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version?: unknown };
    return typeof version === 'string' ? version : undefined;
  } catch {
    // Not there, or not whole: as good as not installed.
    return undefined;
  }
}
