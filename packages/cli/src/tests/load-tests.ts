/** Test files -> their cases. What is wrong with a file becomes diagnostics, and the other files go on. */
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '@botwright/bundle';
import { diagnosticAt, type EvaluatedModule, evaluateModule, suggest } from '@botwright/compiler';
import { type Call, collectorModule, parseTranscript, readCases, type TestCase } from '@botwright/testing';

/** What test files hold. */
export interface LoadedTests {
  /** Project-relative paths, with forward slashes, in the order given. */
  readonly files: readonly string[];
  /** In the order of the files, and within each as they stand. Those of a file with errors are left out. */
  readonly cases: readonly TestCase[];
  readonly diagnostics: readonly Diagnostic[];
  /** Calls functions of a file, by its project-relative path. */
  readonly callOf: (file: string) => Call | undefined;
  /** Ends the threads of files with functions. */
  close(): Promise<void>;
}

export interface LoadOptions {
  readonly signal?: AbortSignal;
  /** Takes what the author's modules print. */
  readonly onOutput?: (text: string) => void;
}

interface LoadedFile {
  readonly calls?: NonNullable<EvaluatedModule['calls']>;
  readonly cases: readonly TestCase[];
  readonly diagnostics: readonly Diagnostic[];
}

/** So many files are evaluated at a time. */
const AT_ONCE = 4;

/** Loads test files.
 *
 * @param root   absolute path of the project
 * @param paths  absolute paths of the files */
export async function loadTests(root: string, paths: readonly string[], options: LoadOptions): Promise<LoadedTests> {
  const nameOf = (path: string): string => relative(root, path).split(sep).join('/');
  const loaded: LoadedFile[] = [];
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    const group = paths.slice(start, start + AT_ONCE);
    loaded.push(...(await Promise.all(group.map((path) => loadFile(root, path, nameOf(path), options)))));
  }
  return {
    files: paths.map(nameOf),
    cases: loaded.flatMap(({ cases }) => cases),
    diagnostics: loaded.flatMap(({ diagnostics }) => diagnostics),
    callOf: (file) => {
      const calls = loaded[paths.findIndex((path) => nameOf(path) === file)]?.calls;
      return calls && ((number, argument) => calls.call(number, argument));
    },
    close: async () => {
      await Promise.all(loaded.map(({ calls }) => calls?.close()));
    },
  };
}

function loadFile(root: string, path: string, file: string, options: LoadOptions): Promise<LoadedFile> | LoadedFile {
  return path.endsWith('.txt') ? loadTranscript(path, file) : loadModule(root, path, file, options);
}

/** Largest transcript, in bytes. */
const LARGEST = 10 * 1024 * 1024;

function loadTranscript(path: string, file: string): LoadedFile {
  const text = readText(path);
  if (typeof text !== 'string') return refuse(file, text.problem);
  const { conversations, problems } = parseTranscript(text, file, suggest);
  const diagnostics = problems.map(({ message, hint, start, end }) =>
    diagnosticAt(file, text, { start, end }, { code: 'transcript_invalid', message, ...(hint && { hint }) }),
  );
  return { cases: diagnostics.length > 0 ? [] : conversations, diagnostics };
}

function readText(path: string): string | { readonly problem: string } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { problem: `it cannot be read (${(error as NodeJS.ErrnoException).code})` };
  }
  if (bytes.length > LARGEST) return { problem: 'it is larger than 10 MB' };
  if (bytes.includes(0)) return { problem: 'it holds bytes of zero, so it is no UTF-8 text' };
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { problem: 'it is no UTF-8 text' };
  }
}

/** What test files import is at hand, whatever is installed beside them. */
const PROVIDED = {
  'botwright/test': fileURLToPath(import.meta.resolve('@botwright/testing/author')),
  'botwright:tests': fileURLToPath(import.meta.resolve('@botwright/testing/registry')),
};

async function loadModule(root: string, path: string, file: string, options: LoadOptions): Promise<LoadedFile> {
  const evaluated = await evaluateModule({
    root,
    module: path,
    text: collectorModule(path, 'botwright:tests'),
    provided: PROVIDED,
    ...options,
  });
  const { diagnostics, value, textOf, locate, calls } = evaluated;
  if (diagnostics.length > 0) return { cases: [], diagnostics };
  const cases = readCases({ collected: value, file, textOf, locate });
  if (cases) return { cases, diagnostics: [], ...(calls && { calls }) };
  await calls?.close();
  return refuse(file, 'what it defines are no test cases');
}

function refuse(file: string, problem: string): LoadedFile {
  const message = `The test file ${file} cannot be used: ${problem}.`;
  return { cases: [], diagnostics: [{ code: 'test_file_unreadable', severity: 'error', message, file }] };
}
