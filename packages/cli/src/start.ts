/**
 * The edge of the process: argv in, exit code out. Streams, signals, the environment and the last catch are here and
 * nowhere else.
 */
import { readFileSync } from 'node:fs';
import { loadCommands } from './commands/index.js';
import { EXIT, type ExitCode, Failure } from './failure.js';
import { readCommandLine } from './program.js';
import { createTerminal, type Terminal } from './terminal/terminal.js';

/** Runs the command line of `process`. Sets its exit code and lets it end by itself, so that pipes are drained. */
export async function start(process: NodeJS.Process): Promise<void> {
  const argv = process.argv.slice(2);
  const terminal = createTerminal(process);
  const speech = {
    json: asksFor('--json', argv),
    verbose: asksFor('--verbose', argv) || Boolean(process.env.DEBUG),
  };
  const abort = new AbortController();
  const interrupt = () => {
    // The second Ctrl+C does not wait for work that does not listen.
    if (abort.signal.aborted) process.exit(EXIT.interrupted);
    abort.abort();
  };
  process.on('SIGINT', interrupt);
  // What no command caught: a stream that broke, a promise nobody waits for.
  process.on('uncaughtException', (error) => process.exit(explain(error, terminal, { ...speech, interrupted: false })));

  try {
    process.exitCode = await run(process, argv, terminal, abort.signal);
  } catch (error) {
    process.exitCode = explain(error, terminal, { ...speech, interrupted: abort.signal.aborted });
  } finally {
    terminal.progress();
    process.off('SIGINT', interrupt);
  }
}

async function run(
  process: NodeJS.Process,
  argv: readonly string[],
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  const commands = await loadCommands(argv[0]);
  const request = readCommandLine(commands, argv, { version: ownVersion(), columns: terminal.columns });
  if (request.kind === 'text') {
    terminal.print(request.text.trimEnd());
    return EXIT.fine;
  }
  const { stdin, stderr, env } = process;
  return request.call.start(terminal, { cwd: process.cwd(), stdin, stderr, env, signal });
}

interface ExplainOptions {
  readonly interrupted: boolean;
  readonly json: boolean;
  readonly verbose: boolean;
}

/** Tells why the command ended early: a sentence for people, and the error document where JSON was asked for. */
function explain(error: unknown, terminal: Terminal, { interrupted, json, verbose }: ExplainOptions): ExitCode {
  terminal.progress();
  const failure = interrupted
    ? new Failure(EXIT.interrupted, 'interrupted', 'Interrupted.', { cause: error })
    : error instanceof Failure
      ? error
      : bug(error);
  const { errors } = terminal.colours;
  terminal.note(`${errors.bold(errors.red('botwright:'))} ${failure.message}`);
  if (verbose && failure.cause instanceof Error) terminal.note(errors.dim(failure.cause.stack ?? ''));
  if (json) terminal.printJson({ error: { code: failure.code, message: failure.message } });
  return failure.exitCode;
}

function bug(error: unknown): Failure {
  const what = error instanceof Error ? error.message : String(error);
  return new Failure(
    EXIT.fault,
    'internal',
    `This is a fault of botwright itself (${what}). Please report it with the output of the same command and --verbose.`,
    { cause: error },
  );
}

/** Whether a flag is given, for errors that come before the command line is understood. Words after `--` are no flags. */
function asksFor(flag: string, argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return (end < 0 ? argv : argv.slice(0, end)).includes(flag);
}

function ownVersion(): string {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  return manifest.version;
}
