import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { DoctorCheck, Found } from '../check.js';
import { findPackage } from '../find-package.js';
import { isRecord } from '../read-manifest.js';

/** Longest that the project's own TypeScript is waited for. */
const TIMEOUT_MS = 20_000;

/** Kinds of modules that cannot import the ES modules of the packages. */
const OLD_MODULES = ['commonjs', 'amd', 'umd', 'system', 'none', 'es6', 'es2015'];
/** Ways to look for packages that do not read their `exports`. */
const OLD_RESOLUTIONS = ['node', 'node10', 'classic'];

/** The settings by which editors underline a misspelt field: as the project's own TypeScript resolves them. */
export const tsconfig: DoctorCheck = {
  name: 'tsconfig',
  examine: async ({ project, signal }) => {
    if (!existsSync(join(project, 'tsconfig.json'))) {
      return [
        {
          status: 'warning',
          message: 'There is no tsconfig.json, so editors guess at the settings',
          remedy: 'Copy the one that botwright init writes.',
        },
      ];
    }
    const installed = findPackage('typescript', project);
    if (installed === undefined)
      return [{ status: 'note', message: 'tsconfig.json was not looked into without TypeScript' }];
    const options = await readOptions(installed.folder, project, signal);
    if (typeof options === 'string') {
      return [
        { status: 'error', message: `tsconfig.json is refused: ${options}`, remedy: 'Run tsc to see all of it.' },
      ];
    }
    const problems = problemsOf(options, Number.parseInt(installed.version, 10));
    return problems.length > 0 ? problems : [{ status: 'fine', message: 'tsconfig.json' }];
  },
};

/** What `tsc --showConfig` prints, or its complaint. */
async function readOptions(
  typescript: string,
  project: string,
  signal: AbortSignal,
): Promise<Readonly<Record<string, unknown>> | string> {
  const tsc = join(typescript, 'bin', 'tsc');
  try {
    const words = [tsc, '--showConfig', '--project', join(project, 'tsconfig.json')];
    const { stdout } = await promisify(execFile)(process.execPath, words, {
      signal,
      timeout: TIMEOUT_MS,
      cwd: project,
    });
    const config: unknown = JSON.parse(stdout);
    return isRecord(config) && isRecord(config.compilerOptions) ? config.compilerOptions : {};
  } catch (error) {
    if (signal.aborted) throw error;
    const { stdout = '', message } = error as Error & { readonly stdout?: string };
    return (stdout.trim() || message).split('\n')[0] ?? '';
  }
}

function problemsOf(options: Readonly<Record<string, unknown>>, version: number): Found[] {
  const { strict, module, moduleResolution } = options;
  const problems: Found[] = [];
  // From version 6 on, strict is what TypeScript is without being told.
  if (strict === false || (strict === undefined && version < 6)) {
    problems.push({
      status: 'warning',
      message: 'tsconfig.json is not strict, so a field that may be missing is not told from one that is there',
      remedy: 'Set "strict": true.',
    });
  }
  if (isOneOf(module, OLD_MODULES)) {
    problems.push({
      status: 'warning',
      message: `tsconfig.json has "module": "${module}", and the packages are ES modules`,
      remedy: 'Set "module": "nodenext", or "esnext" with "moduleResolution": "bundler".',
    });
  }
  if (isOneOf(moduleResolution, OLD_RESOLUTIONS)) {
    problems.push({
      status: 'warning',
      message: `tsconfig.json has "moduleResolution": "${moduleResolution}", which does not find the types of the packages`,
      remedy: 'Set "moduleResolution": "nodenext" or "bundler".',
    });
  }
  return problems;
}

function isOneOf(value: unknown, list: readonly string[]): value is string {
  return typeof value === 'string' && list.includes(value.toLowerCase());
}
