/** Which files of a project are test files. */
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { EXIT, Failure } from '../failure.js';

/** `order.bot-test.ts` holds typed cases, `order.bot-test.txt` a transcript. */
const TEST_FILE = /\.bot-test\.(?:[cm]?[jt]s|txt)$/;

/** Folders in which nobody writes tests: what is installed, built, or kept by tools. */
const PASSED_OVER = /^(?:node_modules|dist|coverage|\..*)$/;

/** Deeper than any project. Links are not followed, so that no folder leads back into itself. */
const DEEPEST = 40;

export function isTestFile(path: string): boolean {
  return TEST_FILE.test(path);
}

/** Finds every test file below a folder, in alphabetical order of their paths.
 *
 * @param folder  absolute path
 * @returns absolute paths */
export function findTestFiles(folder: string, depth = 0): string[] {
  if (depth > DEEPEST) return [];
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return PASSED_OVER.test(entry.name) ? [] : findTestFiles(path, depth + 1);
    return entry.isFile() && isTestFile(entry.name) ? [path] : [];
  });
}

/** In alphabetical order, whatever the file system's; a folder that nobody may read holds nothing for us. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** The project of a test file: the nearest folder above with a package.json, else the one that it lies in.
 *
 * @param path  absolute path of the file
 * @throws {Failure} with `EXIT.usage` where there is no such file */
export function projectOf(path: string): string {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    throw new Failure(EXIT.usage, 'test_file_missing', `There is no test file at ${path}.`);
  }
  for (let folder = dirname(path); folder !== parse(folder).root; folder = dirname(folder)) {
    if (statSync(join(folder, 'package.json'), { throwIfNoEntry: false })) return folder;
  }
  return dirname(path);
}
