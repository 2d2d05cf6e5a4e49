/** Packs the public packages as they would be published. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './run-command.js';

/**
 * @typedef {object} Tarball
 * @property {string} name package name
 * @property {string} path absolute path of the .tgz
 * @property {any} manifest
 */

/**
 * @param {string} root repository root; the packages must be built
 * @param {string} folder where the tarballs go
 * @returns {Promise<Tarball[]>}
 */
export async function packPackages(root, folder) {
  const folders = (await readdir(join(root, 'packages'))).sort();
  /** @type {Map<string, any>} */
  const manifests = new Map();
  for (const name of folders) {
    const manifest = JSON.parse(await readFile(join(root, 'packages', name, 'package.json'), 'utf8'));
    if (!manifest.private) manifests.set(manifest.name, manifest);
  }
  const workspaces = [...manifests.keys()].flatMap((name) => ['--workspace', name]);
  const args = ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder, ...workspaces];
  const { code, stdout, output } = await runCommand('npm', args, { cwd: root });
  if (code !== 0) throw new Error(`npm pack failed:\n${output}`);
  return packedFiles(JSON.parse(stdout)).map(({ name, filename }) => ({
    name,
    path: join(folder, filename),
    manifest: manifests.get(name),
  }));
}

/**
 * npm prints a list, newer versions of it an object keyed by package name.
 *
 * @param {any} report
 * @returns {{ name: string, filename: string }[]}
 */
function packedFiles(report) {
  return Array.isArray(report) ? report : Object.values(report);
}
