/**
 * A revision of the repository around a folder -> a temporary folder with its files. Made with an index of its own: neither
 * the working tree, nor the index, nor the list of worktrees of the repository is touched.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, realpath, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { EXIT, Failure } from '../../../failure.js';

export interface RevisionPlace {
  readonly revision: string;
  /** The project, relative to `cwd`. */
  readonly path: string;
  readonly cwd: string;
  readonly signal: AbortSignal;
}

/**
 * Does something with a project as it was at a revision.
 *
 * @param use  takes the absolute path of the project; the folder is removed when it is done
 * @throws {Failure} with `EXIT.usage` where there is no such revision, or no repository
 */
export async function withRevision<Result>(
  { revision, path, cwd, signal }: RevisionPlace,
  use: (project: string) => Promise<Result>,
): Promise<Result> {
  const project = resolve(cwd, path);
  const from = (await isFolder(project)) ? project : cwd;
  const top = await realpath((await git(['rev-parse', '--show-toplevel'], from, signal)).trim());
  const commit = await git(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
    top,
    signal,
  ).catch((cause: unknown) => {
    throw new Failure(EXIT.usage, 'revision_unknown', `There is no revision ${revision} in ${top}.`, { cause });
  });
  const within = relative(top, await realpath(from).then((real) => (from === project ? real : resolve(real, path))));
  if (within === '..' || within.startsWith(`..${sep}`)) {
    throw new Failure(EXIT.usage, 'side_not_found', `${path} lies outside the repository ${top}.`);
  }
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'botwright-revision-')));
  try {
    const files = join(folder, 'files');
    const env = { ...process.env, GIT_INDEX_FILE: join(folder, 'index') };
    await git(['read-tree', commit.trim()], top, signal, env);
    await git(['checkout-index', '--all', `--prefix=${files}/`], top, signal, env);
    const old = join(files, within);
    if (!(await exists(old))) {
      throw new Failure(EXIT.usage, 'side_not_found', `There is no ${within || '.'} at revision ${revision}.`);
    }
    await linkInstalled(old, files, top);
    return await use(old);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What is installed is in no revision: the packages of today stand in for those of then. */
async function linkInstalled(project: string, files: string, top: string): Promise<void> {
  for (let folder = project; folder === files || folder.startsWith(files + sep); folder = dirname(folder)) {
    const installed = join(top, relative(files, folder), 'node_modules');
    const link = join(folder, 'node_modules');
    if ((await isFolder(installed)) && (await isFolder(folder)) && !(await exists(link))) {
      await symlink(installed, link, 'junction');
    }
  }
}

/** Longest answer that is read, in bytes. */
const LONGEST_ANSWER = 1_000_000;

async function git(
  words: readonly string[],
  cwd: string,
  signal: AbortSignal,
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('git', [...words], { cwd, env, signal, maxBuffer: LONGEST_ANSWER });
    return stdout;
  } catch (cause) {
    if (signal.aborted) throw cause;
    const { code, stderr = '' } = cause as { code?: unknown; stderr?: string };
    const reason = code === 'ENOENT' ? 'git is not installed' : stderr.trim().split('\n')[0] || 'git gave no reason';
    throw new Failure(EXIT.usage, 'git_failed', `The revision cannot be read: ${reason.replace(/\.$/, '')}.`, {
      cause,
    });
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}
