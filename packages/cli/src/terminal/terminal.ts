/** stdout and stderr as the commands see them: lines, colours, and one progress line that rewrites itself. */
import picocolors from 'picocolors';
import { printable } from './printable.js';

export type Colours = ReturnType<typeof picocolors.createColors>;

/** Where a command's output goes. */
export interface Terminal {
  /** Width, in columns; 80 where there is none to ask. */
  readonly columns: number;
  /** Whether a person watches stderr, so that progress may move. */
  readonly interactive: boolean;
  /** Whether GitHub Actions reads along, and the folder its paths start from. */
  readonly annotations: { readonly root: string } | undefined;
  /** Colours for what is printed and for what is noted: a pipe on one of them does not take them from the other. */
  readonly colours: { readonly output: Colours; readonly errors: Colours };
  /** Writes a line on stdout: the result. */
  print(line: string): void;
  /** Writes a document on stdout. */
  printJson(document: unknown): void;
  /** Writes a document on stdout in one line, where several follow each other. */
  printLine(document: unknown): void;
  /** Writes a line on stderr: anything that is not the result. */
  note(line: string): void;
  /** Writes a line on stderr as it is: a workflow command, which must stay byte for byte. */
  noteRaw(line: string): void;
  /** Empties the screen. Does nothing if nobody watches. */
  clear(): void;
  /** Shows a line on stderr that the next output replaces; without text, takes it away. Does nothing if nobody watches. */
  progress(text?: string): void;
}

const CLEAR_LINE = '\r\u{1b}[2K';
/** With what has scrolled out of sight. */
const CLEAR_SCREEN = '\u{1b}[2J\u{1b}[3J\u{1b}[H';

/** Opens the terminal of a process. */
export function createTerminal({ stdout, stderr, env, cwd }: NodeJS.Process): Terminal {
  const plain = isSet(env.CI) || isSet(env.NO_COLOR) || env.TERM === 'dumb';
  const interactive = stderr.isTTY === true && !plain;
  let shown = '';

  const clear = () => {
    if (shown) stderr.write(CLEAR_LINE);
    shown = '';
  };
  const toErrors = (text: string) => {
    clear();
    stderr.write(text);
  };
  // A reader that has seen enough (`| head`) closes its end. That is no failure: what is left is dropped.
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }

  return {
    columns: stdout.columns ?? 80,
    interactive,
    annotations: env.GITHUB_ACTIONS === 'true' ? { root: env.GITHUB_WORKSPACE || cwd() } : undefined,
    colours: {
      output: picocolors.createColors(wantsColour(env, stdout.isTTY === true && !plain)),
      errors: picocolors.createColors(wantsColour(env, interactive)),
    },
    print(line) {
      clear();
      stdout.write(`${printable(line)}\n`);
    },
    printJson(document) {
      clear();
      stdout.write(`${JSON.stringify(document, undefined, 2)}\n`);
    },
    printLine(document) {
      clear();
      stdout.write(`${JSON.stringify(document)}\n`);
    },
    note: (line) => toErrors(`${printable(line)}\n`),
    noteRaw: (line) => toErrors(`${line}\n`),
    clear() {
      if (interactive) toErrors(CLEAR_SCREEN);
    },
    progress(text = '') {
      if (!interactive || text === shown) return;
      clear();
      shown = printable(text).slice(0, (stderr.columns ?? 80) - 1);
      stderr.write(shown);
    },
  };
}

/** Empty means unset, as https://no-color.org has it. */
function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

/** FORCE_COLOR decides where it is given; `0` and `false` are off. */
function wantsColour(env: NodeJS.ProcessEnv, otherwise: boolean): boolean {
  if (!isSet(env.FORCE_COLOR)) return otherwise;
  return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
}
