/** The command as a script meets it: a child process with its own environment, its output and its exit code. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../bin/botwright.js', import.meta.url));

export interface CallOptions {
  readonly cwd?: string;
  /** Put over an environment without CI, colour and GitHub settings of the machine that runs the tests. */
  readonly env?: NodeJS.ProcessEnv;
  /** What stdin holds; nothing by default. */
  readonly input?: string | Uint8Array;
}

export interface CallResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts `botwright`. Nobody watches: its streams are pipes. */
export function startBotwright(args: readonly string[], { cwd, env, input }: CallOptions = {}): ChildProcess {
  const { CI, GITHUB_ACTIONS, GITHUB_WORKSPACE, NO_COLOR, FORCE_COLOR, DEBUG, ...quiet } = process.env;
  const child = spawn(process.execPath, [bin, ...args], { cwd, env: { ...quiet, ...env }, stdio: 'pipe' });
  // A command that does not read its input may be gone before it is written.
  child.stdin.on('error', () => {});
  child.stdin.end(input ?? '');
  return child;
}

/** Runs `botwright` to its end. */
export function botwright(args: readonly string[], options?: CallOptions): Promise<CallResult> {
  return resultOf(startBotwright(args, options));
}

/** What a started command has printed by its end. */
export function resultOf(child: ChildProcess): Promise<CallResult> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}
