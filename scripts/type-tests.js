/**
 * Type tests, under every compiler of type-tests/compilers.js. Three kinds, found in all packages:
 *
 * - `packages/<package>/src/**` `.test-d.ts`: must compile; wrong code in it stands under `@ts-expect-error`;
 * - `packages/<package>/tests/types/cases/<case>/input.ts`: the errors must be those of `_expected.txt` beside it (none
 *   where it is missing), text and position, and the same from each compiler; where there is an `_expected.d.ts`, it is
 *   what declaration emit must give;
 * - blocks marked `ts check` in READMEs and docstrings: must compile.
 *
 * Packages must have been built. `FILTER=part-of-name` picks, `UPDATE_EXPECTED=1` rewrites the expected files.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, parse, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root as repository } from './root.js';
import { COMPILERS, runCompiler } from './type-tests/compilers.js';
import { findInputs } from './type-tests/inputs.js';

/**
 * @typedef {import('./type-tests/compilers.js').Compiler} Compiler
 * @typedef {import('./type-tests/inputs.js').Input} Input
 * @typedef {{ passed: number, failed: number, details: string[] }} Result
 *
 * @typedef {object} Compilation
 * @property {Compiler} compiler
 * @property {ReadonlyMap<string, string>} errors by absolute path of the file
 * @property {string} out folder of the emitted declarations
 */

/** What an author's project is likely to have. */
const OPTIONS = {
  target: 'es2023',
  lib: ['es2023'],
  module: 'nodenext',
  strict: true,
  skipLibCheck: true,
  types: ['node'],
  declaration: true,
  emitDeclarationOnly: true,
  noEmitOnError: false,
  // TypeScript 7 always has it. It keeps the order of unions, and so the text of errors, the same in both.
  stableTypeOrdering: true,
};

/**
 * Checks every type test under every compiler.
 *
 * @param {string} root of the repository
 * @param {{ filter?: string, update?: boolean }} [options]
 * @returns {Promise<Result>} one count for each test and compiler
 */
export async function runTypeTests(root, options = {}) {
  const { filter = process.env.FILTER ?? '', update = process.env.UPDATE_EXPECTED === '1' } = options;
  const scratch = await realpath(await mkdtemp(join(tmpdir(), 'botwright-types-')));
  try {
    await writeFile(join(scratch, 'package.json'), '{ "type": "module" }');
    await symlink(join(root, 'node_modules'), join(scratch, 'node_modules'), 'junction');
    const inputs = (await findInputs(root, scratch)).filter(({ name }) => name.includes(filter));
    const compilations = await Promise.all(COMPILERS.map((compiler) => compile(root, scratch, compiler, inputs)));
    if (update && compilations[0]) await rewriteExpected(inputs, compilations[0]);
    return await compareAll(inputs, compilations);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/**
 * Compiles all inputs as one program.
 *
 * @param {string} root
 * @param {string} scratch
 * @param {Compiler} compiler
 * @param {readonly Input[]} inputs
 * @returns {Promise<Compilation>}
 */
async function compile(root, scratch, compiler, inputs) {
  const out = join(scratch, `out-${compiler.version}`);
  const project = join(scratch, `tsconfig-${compiler.version}.json`);
  const compilerOptions = {
    ...OPTIONS,
    typeRoots: [join(root, 'node_modules/@types')],
    rootDir: parse(scratch).root,
    outDir: out,
  };
  await writeFile(project, JSON.stringify({ compilerOptions, files: inputs.map(({ file }) => file) }));
  return { compiler, errors: groupByFile(await runCompiler(compiler, project), root), out };
}

/**
 * @param {string} output of a compiler
 * @param {string} root the folder that paths in it start from
 * @returns {Map<string, string>} `line:column code text` and its indented continuation, by absolute path of the file
 */
function groupByFile(output, root) {
  /** @type {Map<string, string>} */
  const errors = new Map();
  let file = '';
  for (const line of output.split(/\r?\n/).filter((text) => text !== '')) {
    const [, path, row, column, text] = /^(.+)\((\d+),(\d+)\): error (.*)$/.exec(line) ?? [];
    if (path) file = resolve(root, path);
    else if (file === '' || !line.startsWith(' ')) throw new Error(`The compiler could not start: ${line}`);
    const entry = path ? `${row}:${column} ${text}` : line;
    errors.set(file, `${errors.get(file) ?? ''}${entry.replaceAll(root, '<root>')}\n`);
  }
  return errors;
}

/**
 * @param {readonly Input[]} inputs
 * @param {readonly Compilation[]} compilations
 * @returns {Promise<Result>}
 */
async function compareAll(inputs, compilations) {
  /** @type {Result} */
  const result = { passed: 0, failed: 0, details: [] };
  const known = new Set(inputs.flatMap(({ file, folder }) => folder ?? file));
  for (const compilation of compilations) {
    for (const input of inputs) {
      const problems = await compare(input, compilation);
      result[problems.length === 0 ? 'passed' : 'failed'] += 1;
      result.details.push(...problems.map((text) => `✗ ${input.name} (${compilation.compiler.label})\n${text}`));
    }
    // A mistake in a file that an input imports.
    for (const [file, text] of compilation.errors) {
      if (known.has(file) || known.has(dirname(file))) continue;
      result.failed += 1;
      result.details.push(`✗ ${file} (${compilation.compiler.label})\n${text}`);
    }
  }
  return result;
}

/**
 * @param {Input} input
 * @param {Compilation} compilation
 * @returns {Promise<string[]>} what differs
 */
async function compare(input, compilation) {
  const problems = [];
  const expected = await textOf(join(input.folder ?? '', '_expected.txt'), input);
  const errors = errorsOf(input, compilation);
  if (errors !== expected) problems.push(`  expected:\n${indent(expected)}  found:\n${indent(errors)}`);

  const declaration = join(input.folder ?? '', '_expected.d.ts');
  if (input.folder && existsSync(declaration)) {
    const wanted = await readFile(declaration, 'utf8');
    const emitted = await declarationOf(input, compilation);
    if (emitted !== wanted) problems.push(`  expected declaration:\n${indent(wanted)}  found:\n${indent(emitted)}`);
  }
  return problems;
}

/**
 * @param {string} file
 * @param {Input} input
 */
async function textOf(file, { folder }) {
  return folder && existsSync(file) ? await readFile(file, 'utf8') : '';
}

/**
 * @param {Input} input
 * @param {Compilation} compilation
 * @returns {string} the errors of the input and, under their file names, of other files of its case folder
 */
function errorsOf({ file, folder }, { errors }) {
  const others = [...errors].filter(([path]) => folder && dirname(path) === folder && path !== file);
  const named = others.sort().map(([path, text]) => `${basename(path)}\n${text}`);
  return [errors.get(file) ?? '', ...named].join('');
}

/**
 * @param {Input} input
 * @param {Compilation} compilation
 */
async function declarationOf({ file }, { out }) {
  const path = join(out, relative(parse(file).root, file)).replace(/\.ts$/, '.d.ts');
  return existsSync(path) ? await readFile(path, 'utf8') : '';
}

/**
 * @param {readonly Input[]} inputs
 * @param {Compilation} compilation
 */
async function rewriteExpected(inputs, compilation) {
  for (const input of inputs) {
    if (!input.folder) continue;
    await writeFile(join(input.folder, '_expected.txt'), errorsOf(input, compilation));
    const declaration = join(input.folder, '_expected.d.ts');
    if (existsSync(declaration)) await writeFile(declaration, await declarationOf(input, compilation));
  }
}

/** @param {string} text */
function indent(text) {
  return text === '' ? '    (nothing)\n' : text.replace(/^(?=.)/gm, '    ');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { passed, failed, details } = await runTypeTests(repository);
  if (failed > 0) console.log(details.join('\n'));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
