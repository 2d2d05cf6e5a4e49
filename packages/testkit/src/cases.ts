/**
 * Tests as folders: a case is a folder with inputs, and beside them `_expected/` with the texts that have to come out.
 * `FILTER=part-of-name` picks cases; `UPDATE_EXPECTED=1` rewrites what is expected.
 */
import { deepEqual, equal } from 'node:assert/strict';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One case. */
export interface Case {
  readonly name: string;
  /** Absolute path of its folder. */
  readonly folder: string;
  /** What its `_config.json` holds; empty without one. */
  readonly config: Readonly<Record<string, unknown>>;
}

export interface CaseSuite {
  /** The folder that holds the cases. */
  readonly folder: URL;
  /** Does what is tested.
   *
   * @returns the files of `_expected/` by name, and their texts */
  run(each: Case): Promise<Readonly<Record<string, string>>>;
}

/** Registers a test for each case.
 *
 * @param test  takes a name and a test, such as a suite of uvu */
export async function runCases(
  test: (name: string, run: () => Promise<void>) => void,
  { folder, run }: CaseSuite,
): Promise<void> {
  const path = fileURLToPath(folder);
  for (const name of (await readdir(path)).sort()) {
    if (!name.includes(process.env.FILTER ?? '')) continue;
    test(name, async () => {
      const each = await readCase(join(path, name), name);
      const actual = await run(each);
      const expected = join(each.folder, '_expected');
      if (process.env.UPDATE_EXPECTED === '1') await rewrite(expected, actual);
      await compare(expected, actual);
    });
  }
}

async function readCase(folder: string, name: string): Promise<Case> {
  const config = await readFile(join(folder, '_config.json'), 'utf8').catch(() => '{}');
  return { name, folder, config: JSON.parse(config) as Case['config'] };
}

async function rewrite(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}

async function compare(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) equal(text, await readFile(join(folder, name), 'utf8'), name);
  deepEqual(Object.keys(files).sort(), (await readdir(folder)).sort(), 'the files that came out');
}
