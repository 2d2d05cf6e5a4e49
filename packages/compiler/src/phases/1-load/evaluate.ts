/**
 * Evaluates the bundled modules in a thread of its own. Nothing of theirs runs in our process state: they have a copy of the
 * environment, captured output, bounded memory and time, and ending the process ends only the thread. What they send back
 * is text, to be treated like text from anywhere.
 */
import { Worker } from 'node:worker_threads';
import { orAborted } from '../../or-aborted.js';

/** Bounds of an evaluation. */
export interface EvaluationLimits {
  readonly timeMs: number;
  readonly memoryMb: number;
}

/** How an evaluation ended. */
export type Evaluation =
  /** `assistant` and `fieldTypes` are JSON, not checked yet. */
  | { readonly kind: 'exported'; readonly assistant: string; readonly fieldTypes: string }
  /** There is no default export. */
  | { readonly kind: 'nothing' }
  /** The default export is no data at all; `found` says what it is. */
  | { readonly kind: 'foreign'; readonly found: string }
  /** The default export has no form in JSON. */
  | { readonly kind: 'unreadable'; readonly problem: string }
  | { readonly kind: 'threw'; readonly thrown: string; readonly stack: string }
  | { readonly kind: 'exited'; readonly status: number; readonly stack: string }
  /** A top-level await that nothing can end any more. */
  | { readonly kind: 'stalled' }
  | { readonly kind: 'out-of-time' }
  | { readonly kind: 'out-of-memory' };

export interface EvaluationOptions extends EvaluationLimits {
  readonly signal: AbortSignal | undefined;
  /** Takes what the modules print. */
  readonly onOutput: ((text: string) => void) | undefined;
}

/** Longest JSON text that is taken, in UTF-16 units: a hundred thousand tasks of a few samples each. What is longer would take
 * the compiler's own memory, which has no bound of its own. */
const LONGEST = 32_000_000;

/** Node's exit code for a top-level await that was never settled. */
const UNSETTLED = 13;

/** Starts threads and evaluates modules in them, each in one of its own. */
export class Evaluator {
  readonly #spare: boolean;
  #waiting: { readonly memoryMb: number; readonly worker: Worker } | undefined;

  /** @param spare  whether a thread is started ahead of each next evaluation, which saves the time that it takes to start */
  constructor({ spare }: { readonly spare: boolean }) {
    this.#spare = spare;
  }

  /** Starts a thread ahead of an evaluation that is to come. */
  prepare(memoryMb: number): void {
    if (this.#waiting?.memoryMb === memoryMb) return;
    void this.close();
    const worker = startThread(memoryMb);
    worker.unref();
    // One that cannot start says so when it is used; one that ended while it waited is not used.
    worker.on('error', () => {});
    worker.on('exit', () => {
      if (this.#waiting?.worker === worker) this.#waiting = undefined;
    });
    this.#waiting = { memoryMb, worker };
  }

  /** Evaluates a module.
   *
   * @throws the signal's reason where it is aborted */
  async evaluate(code: string, { timeMs, memoryMb, signal, onOutput }: EvaluationOptions): Promise<Evaluation> {
    signal?.throwIfAborted();
    this.prepare(memoryMb);
    const { worker } = this.#waiting!;
    this.#waiting = undefined;
    worker.ref();
    for (const stream of [worker.stdout, worker.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => onOutput?.(text));
    }
    let timer: NodeJS.Timeout | undefined;
    const ending = new Promise<Evaluation>((resolve) => {
      timer = setTimeout(resolve, timeMs, { kind: 'out-of-time' });
      worker.on('message', (message: unknown) => resolve(readMessage(message)));
      worker.on('error', (error: unknown) => resolve(readError(error)));
      worker.on('exit', (status) => resolve(readExit(status)));
    });
    worker.postMessage(code);
    try {
      return await orAborted(ending, signal);
    } finally {
      clearTimeout(timer);
      await worker.terminate();
      if (this.#spare) this.prepare(memoryMb);
    }
  }

  /** Ends the thread that waits. */
  async close(): Promise<void> {
    const ending = this.#waiting?.worker;
    this.#waiting = undefined;
    await ending?.terminate();
  }
}

function startThread(memoryMb: number): Worker {
  return new Worker(new URL('./evaluate-worker.js', import.meta.url), {
    env: { ...process.env },
    argv: [],
    execArgv: [],
    stdin: false,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });
}

/** The modules share the thread with our code, so a message may just as well be theirs. */
function readMessage(message: unknown): Evaluation {
  const { kind, ...rest } = (typeof message === 'object' && message !== null ? message : {}) as Record<string, unknown>;
  const text = (key: string): string => (typeof rest[key] === 'string' ? rest[key] : '');
  switch (kind) {
    case 'exported':
      return readExported(text('assistant'), text('fieldTypes'));
    case 'nothing':
      return { kind };
    case 'foreign':
      return { kind, found: text('found') };
    case 'unreadable':
      return { kind, problem: text('problem') };
    case 'exited':
      return { kind, status: typeof rest.status === 'number' ? rest.status : 0, stack: text('stack') };
    default:
      return { kind: 'threw', thrown: text('thrown') || 'something unknown', stack: text('stack') };
  }
}

function readExported(assistant: string, fieldTypes: string): Evaluation {
  if (assistant.length + fieldTypes.length <= LONGEST) return { kind: 'exported', assistant, fieldTypes };
  return { kind: 'unreadable', problem: `as JSON it is longer than ${LONGEST / 1_000_000} million characters` };
}

/** What ended the thread before its own handlers were in place, or past them. */
function readError(error: unknown): Evaluation {
  if (!(error instanceof Error)) return { kind: 'threw', thrown: String(error), stack: '' };
  if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') return { kind: 'out-of-memory' };
  return { kind: 'threw', thrown: `${error.name}: ${error.message}`, stack: error.stack ?? '' };
}

/** The thread ended without a message. */
function readExit(status: number): Evaluation {
  return status === UNSETTLED ? { kind: 'stalled' } : { kind: 'exited', status, stack: '' };
}
