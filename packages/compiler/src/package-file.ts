/** The `package.json` of an output folder, which tells Node that the module in it is one. */
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { MANIFEST_FILE } from './phases/5-emit/manifest.js';

const PACKAGE_FILE = 'package.json';

/** Nothing but the kind of the modules: whoever needs more writes an own one, which is then left alone. */
const CONTENT = `${JSON.stringify({ type: 'module' }, null, 2)}\n`;

/** Adds a `package.json` to the files of an output where the folder lies in a package of CommonJS modules, or in none: by itself the module
 * could not be loaded there. Where the folder has a `package.json` of the author's, or its package is one of ES modules, nothing is added.
 *
 * @param folder  absolute, or relative to the process; need not exist
 * @returns the files in their order, the manifest last */
export async function withPackageFile(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (!(await needsPackageFile(resolve(folder)))) return files;
  const manifest = files.get(MANIFEST_FILE);
  const all = new Map(files);
  all.delete(MANIFEST_FILE);
  all.set(PACKAGE_FILE, new TextEncoder().encode(CONTENT));
  return manifest === undefined ? all : all.set(MANIFEST_FILE, manifest);
}

async function needsPackageFile(folder: string): Promise<boolean> {
  const own = await readText(join(folder, PACKAGE_FILE));
  if (own !== undefined) return own === CONTENT;
  for (let above = dirname(folder); ; above = dirname(above)) {
    const text = await readText(join(above, PACKAGE_FILE));
    if (text !== undefined) return typeOf(text) !== 'module';
    if (above === dirname(above)) return true;
  }
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    // Missing, a folder, or not for us: Node passes over it in the same way.
    return undefined;
  }
}

function typeOf(text: string): unknown {
  try {
    const content: unknown = JSON.parse(text);
    return typeof content === 'object' && content !== null && 'type' in content ? content.type : undefined;
  } catch {
    return undefined;
  }
}
