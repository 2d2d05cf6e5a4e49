/** Every public package must pack cleanly: publint for the manifest, arethetypeswrong for what TypeScript makes of it. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { packPackages } from '../pack.js';
import { runCommand } from '../run-command.js';

/**
 * @param {string} root repository root; the packages must be built
 * @returns {Promise<string[]>} one entry for each problem
 */
export async function lintPackages(root) {
  const folder = await mkdtemp(join(tmpdir(), 'botwright-pack-'));
  try {
    const tarballs = await packPackages(root, folder);
    const problems = [];
    for (const { name, path, manifest } of tarballs) {
      const bytes = await readFile(path);
      const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
      const { messages } = await publint({ pack: { tarball }, level: 'warning', strict: true });
      problems.push(...messages.map((message) => `${name}: ${formatMessage(message, manifest, { color: false })}`));
      const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
      const { code, output } = await runCommand(process.execPath, [attw, path, '--profile', 'esm-only', '--no-color']);
      if (code !== 0) problems.push(`${name}: ${output.trim()}`);
    }
    return problems;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
