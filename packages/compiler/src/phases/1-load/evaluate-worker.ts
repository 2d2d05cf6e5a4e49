/** The thread that evaluates the author's modules: waits for their code, posts one message about how that went, and ends, unless
 * there are functions that can be called. */
import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { SOURCE_URL } from './source-url.js';

// Kept before any of the author's code runs, which may change the globals.
const post = parentPort?.postMessage.bind(parentPort) ?? (() => {});
const stringify = JSON.stringify;
const exit = process.exit.bind(process);
const later = setImmediate;

/** Status of a process that was asked to end, 128 and the number of SIGTERM, whatever signal it was. */
const STATUS_OF_SIGNAL = 143;

Error.stackTraceLimit = 50;
process.exit = (status) => {
  post({ kind: 'exited', status: Number(status ?? 0), stack: new Error('process.exit').stack ?? '' });
  return exit(0);
};
const kill = process.kill.bind(process);
process.kill = (target, signal) => {
  // A thread shares its process with the compiler: an end of the one would be an end of both. Signal 0 only asks whether it runs.
  if (signal === 0 || ![process.pid, -process.pid, 0].includes(Number(target))) return kill(target, signal);
  post({ kind: 'exited', status: STATUS_OF_SIGNAL, stack: new Error('process.kill').stack ?? '' });
  return exit(0);
};
process.on('uncaughtException', (thrown) => post(describe(thrown)));

const [source] = parentPort === null ? [''] : await once(parentPort, 'message');

try {
  const url = `data:text/javascript;base64,${Buffer.from(`${source}\n//# sourceURL=${SOURCE_URL}`).toString('base64')}`;
  const module: Record<string, unknown> = await import(url);
  // Rejections that nobody handles are told of before timers and the like run.
  await new Promise((resolve) => later(resolve));
  const { calls } = module;
  const hasCalls = Array.isArray(calls) && calls.length > 0;
  if (hasCalls) answerCalls(calls);
  post(module.default === undefined ? { kind: 'nothing' } : { ...serialize(module.default), hasCalls });
  // A thread with functions goes on until it is ended.
  if (!hasCalls) later(() => exit(0));
} catch (thrown) {
  post(describe(thrown));
  later(() => exit(0));
}

/** Calls the functions that a module exports as `calls`, by number, and posts what each returns as JSON. */
function answerCalls(calls: readonly unknown[]): void {
  parentPort?.on('message', async ({ id, number, argument }: { id: number; number: number; argument: unknown }) => {
    try {
      const call = calls[number];
      if (typeof call !== 'function') throw new TypeError(`There is no function ${number}.`);
      post({ kind: 'answer', id, json: stringify(await call(argument)) ?? 'null' });
    } catch (thrown) {
      post({ kind: 'answer', id, thrown: describe(thrown).thrown });
    }
  });
}

/** Writes the assistant as JSON, each field type definition once: elsewhere stands its index, since tasks share them. */
function serialize(assistant: unknown): object {
  const fieldTypes = new Map<object, number>();
  const replace = (_: string, value: unknown): unknown => {
    if (!isFieldType(value)) return value;
    if (!fieldTypes.has(value)) fieldTypes.set(value, fieldTypes.size);
    return { kind: 'fieldTypeIndex', index: fieldTypes.get(value) };
  };
  try {
    const text = stringify(assistant, replace);
    if (text === undefined) return { kind: 'foreign', found: `a ${typeof assistant}` };
    return { kind: 'exported', assistant: text, fieldTypes: stringify([...fieldTypes.keys()]) };
  } catch (thrown) {
    const [reason] = describe(thrown).thrown.split('\n');
    return { kind: 'unreadable', problem: `it has no form in JSON (${reason})` };
  }
}

function isFieldType(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'fieldType';
}

/** Anything can be thrown, also what throws again when it is looked at. */
function describe(thrown: unknown): { kind: 'threw'; thrown: string; stack: string } {
  try {
    if (!(thrown instanceof Error)) return { kind: 'threw', thrown: stringify(thrown) ?? String(thrown), stack: '' };
    return { kind: 'threw', thrown: `${thrown.name}: ${thrown.message}`, stack: String(thrown.stack) };
  } catch {
    return { kind: 'threw', thrown: 'something that cannot be shown', stack: '' };
  }
}
