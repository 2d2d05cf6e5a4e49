/**
 * Writes what is generated and checked in: TypeScript types and data from `schemas/`, diagnostic functions from
 * `packages/compiler/messages/`. With `--check` writes nothing and exits 1 if a file would change.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { generateLicences } from './generate/licences.js';
import { generateMessages } from './generate/messages.js';
import { generateSchemaModules } from './generate/schema-modules.js';
import { generateSchemaTypes } from './generate/schema-types.js';
import { root } from './root.js';

const checkOnly = process.argv.includes('--check');

/** @type {Map<string, string>} absolute path -> content */
const files = new Map([
  ...(await generateSchemaTypes(root)),
  ...(await generateSchemaModules(root)),
  ...(await generateLicences(root)),
  ...(await generateMessages(root)),
]);

let stale = 0;
for (const [path, content] of files) {
  const current = await readFile(path, 'utf8').catch(() => undefined);
  if (current === content) continue;
  stale += 1;
  if (checkOnly) {
    console.error(`${relative(root, path)} is not current: run npm run generate`);
  } else {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    console.error(`wrote ${relative(root, path)}`);
  }
}
process.exitCode = checkOnly && stale > 0 ? 1 : 0;
