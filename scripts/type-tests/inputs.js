/** Finds what is to be type-checked: `*.test-d.ts` files, case folders, and examples in docstrings and READMEs. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/**
 * @typedef {object} Input
 * @property {string} name path below the repository, with forward slashes
 * @property {string} file absolute path of the file that is compiled
 * @property {string} [folder] absolute path of the case folder; only a case may be expected to have errors
 */

const CASES = /^packages\/[^/]+\/tests\/types\/cases\/[^/]+\/input\.ts$/;
const TYPE_TEST = /^packages\/[^/]+\/src\/.*\.test-d\.ts$/;
const SOURCE = /^packages\/[^/]+\/src\/.*\.ts$|^(packages\/[^/]+\/)?README\.md$/;
const EXAMPLE = /^( *\*? ?)```ts check\n([\s\S]*?)^\1```$/gm;

/**
 * @param {string} root of the repository
 * @param {string} scratch folder for the extracted examples, in which `botwright` can be resolved
 * @returns {Promise<Input[]>} in the order of their names
 */
export async function findInputs(root, scratch) {
  const names = await filesBelow(root, ['packages', 'README.md']);
  const inputs = [];
  for (const name of names) {
    const file = join(root, name);
    if (CASES.test(name)) inputs.push({ name: dirname(name), file, folder: dirname(file) });
    else if (TYPE_TEST.test(name)) inputs.push({ name, file });
    else if (SOURCE.test(name)) inputs.push(...(await extractExamples(root, name, scratch)));
  }
  return inputs;
}

/**
 * Writes every block marked `ts check` to a file of its own, at the line where it stands, so that errors tell the line.
 *
 * @param {string} root
 * @param {string} name
 * @param {string} scratch
 * @returns {Promise<Input[]>}
 */
async function extractExamples(root, name, scratch) {
  const text = await readFile(join(root, name), 'utf8');
  const inputs = [];
  for (const { 1: margin = '', 2: block = '', index } of text.matchAll(EXAMPLE)) {
    const line = text.slice(0, index).split('\n').length;
    const code = block
      .split('\n')
      .map((row) => row.slice(margin.length))
      .join('\n');
    const file = join(scratch, 'examples', `${name}.${line}.ts`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, '\n'.repeat(line) + code);
    inputs.push({ name: `${name}:${line} (example)`, file });
  }
  return inputs;
}

/**
 * @param {string} root
 * @param {readonly string[]} starts files and folders below it
 * @returns {Promise<string[]>}
 */
async function filesBelow(root, starts) {
  const names = [];
  for (const start of starts.filter((name) => existsSync(join(root, name)))) {
    if (start.endsWith('.md')) {
      names.push(start);
      continue;
    }
    for (const entry of await readdir(join(root, start), { withFileTypes: true })) {
      if (entry.name === 'node_modules' || entry.name === 'dist' || entry.name === 'lib') continue;
      const name = `${start}/${entry.name}`;
      if (entry.isDirectory()) names.push(...(await filesBelow(root, [name])));
      else if (entry.isFile()) names.push(relative(root, join(root, name)).split(sep).join('/'));
    }
  }
  return names.sort();
}
