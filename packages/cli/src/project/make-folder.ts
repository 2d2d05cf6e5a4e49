/** Makes a folder and those above it. Not by `recursive`: Node tries for ever where a system, such as /proc, refuses as if the
 * folder above were missing. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** @param path  absolute
 * @throws {NodeJS.ErrnoException} where the disk refuses */
export function makeFolder(path: string): void {
  const missing: string[] = [];
  for (let folder = path; !existsSync(folder); folder = dirname(folder)) missing.unshift(folder);
  for (const folder of missing) mkdirSync(folder);
}
