/** Compiles all packages; the runtime before the rest, since what the others see of it is its self-contained build. */
import { existsSync } from 'node:fs';
import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.js';
import { root } from './root.js';
import { runCommand } from './run-command.js';

/** @throws {Error} where the compiler reports errors, with its report as the message */
export async function build() {
  await removeOrphans();
  await compileTypeScript('packages/runtime');
  const { bundleRuntime } = await import('./bundle-runtime.js');
  await bundleRuntime(root);
  await compileTypeScript('.');
  await copySchemas();
}

/** Editors look for the schemas of an author's files in the package that the author has installed. */
async function copySchemas() {
  const target = join(root, 'packages/cli/schemas');
  await rm(target, { recursive: true, force: true });
  await cp(join(root, 'schemas'), target, { recursive: true });
}

/** Removes output whose source is gone: its tests would still be run, and its code be published. */
async function removeOrphans() {
  for (const name of await readdir(join(root, 'packages'))) {
    const folder = join(root, 'packages', name);
    if (!existsSync(join(folder, 'dist'))) continue;
    for (const file of await readdir(join(folder, 'dist'), { recursive: true })) {
      const [, stem] = /^(.+?)(?:\.d\.ts|\.js|\.js\.map)$/.exec(file) ?? [];
      if (stem && !existsSync(join(folder, 'src', `${stem}.ts`))) await rm(join(folder, 'dist', file));
    }
  }
}

/** @param {string} project folder of a tsconfig.json, relative to the root */
async function compileTypeScript(project) {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { code, output } = await runCommand(process.execPath, [tsc, '-b', project, '--pretty', 'false']);
  if (code !== 0) throw new Error(output);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureInstalled();
  await build().catch((/** @type {Error} */ error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
