/** LICENSE -> packages/<name>/LICENSE for every public package: npm packs only what stands in a package's own folder. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * @param {string} root repository root
 * @returns {Promise<Map<string, string>>}
 */
export async function generateLicences(root) {
  const licence = await readFile(join(root, 'LICENSE'), 'utf8');
  const files = new Map();
  for (const folder of (await readdir(join(root, 'packages'))).sort()) {
    const manifest = JSON.parse(await readFile(join(root, 'packages', folder, 'package.json'), 'utf8'));
    if (!manifest.private) files.set(join(root, 'packages', folder, 'LICENSE'), licence);
  }
  return files;
}
