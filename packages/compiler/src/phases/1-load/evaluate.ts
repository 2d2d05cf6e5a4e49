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

/** The functions of a module that was evaluated, where it exports some as `calls`; its thread goes on until it is closed. */
export interface Calls {
  /** Calls a function with one argument, which is copied.
   *
   * @returns what the function returns, read from JSON
   * @throws {Error} where it throws, takes longer than an evaluation may, or the thread has ended */
  call(number: number, argument: unknown): Promise<unknown>;
  close(): Promise<void>;
}

/** How an evaluation ended. */
export type Evaluation =
  /** `assistant` and `fieldTypes` are JSON, not checked yet. */
  | {
      readonly kind: 'exported';
      readonly assistant: string;
      readonly fieldTypes: string;
      readonly hasCalls: boolean;
      readonly calls?: Calls;
    }
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
  /** Whether functions that the module exports as `calls` can be called; nobody calls any by default. */
  readonly keepsCalls?: boolean;
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
  async evaluate(code: string, options: EvaluationOptions): Promise<Evaluation> {
    const { timeMs, memoryMb, signal, onOutput, keepsCalls = false } = options;
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
    let calls: Calls | undefined;
    try {
      const evaluation = await orAborted(ending, signal);
      if (evaluation.kind !== 'exported' || !evaluation.hasCalls || !keepsCalls) return evaluation;
      calls = openCalls(worker, timeMs);
      return { ...evaluation, calls };
    } finally {
      clearTimeout(timer);
      if (!calls) await worker.terminate();
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

/** What a thread says of a call. */
interface Answer {
  readonly json?: unknown;
  readonly thrown?: unknown;
}

/** Calls the functions of a thread, one after the other or at once. A function that takes too long ends its thread, since nothing else
 * ends one that loops. */
function openCalls(worker: Worker, timeMs: number): Calls {
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  let hasEnded = false;
  // Nobody waits for a thread that nobody calls.
  worker.unref();
  worker.on('message', (message: ({ readonly id?: number } & Answer) | undefined) =>
    waiting.get(message?.id ?? -1)?.(message ?? {}),
  );
  const end = (why: string): void => {
    hasEnded = true;
    for (const answer of waiting.values()) answer({ thrown: why });
  };
  worker.on('error', (error: unknown) => end(String(error)));
  worker.on('exit', () => end('The thread of the module has ended.'));
  return {
    async call(number, argument) {
      if (hasEnded) throw new Error('The thread of the module has ended.');
      const id = ++last;
      let timer: NodeJS.Timeout | undefined;
      const answering = new Promise<Answer>((resolve) => {
        waiting.set(id, resolve);
        timer = setTimeout(() => {
          resolve({ thrown: `It took longer than ${timeMs / 1_000} seconds.` });
          void worker.terminate();
        }, timeMs);
      });
      worker.postMessage({ id, number, argument });
      const { json, thrown } = await answering;
      clearTimeout(timer);
      waiting.delete(id);
      if (typeof json !== 'string' || json.length > LONGEST) throw new Error(String(thrown ?? 'It returned no JSON.'));
      return JSON.parse(json);
    },
    async close() {
      await worker.terminate();
    },
  };
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
      return readExported(text('assistant'), text('fieldTypes'), rest.hasCalls === true);
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

function readExported(assistant: string, fieldTypes: string, hasCalls: boolean): Evaluation {
  if (assistant.length + fieldTypes.length <= LONGEST) return { kind: 'exported', assistant, fieldTypes, hasCalls };
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
