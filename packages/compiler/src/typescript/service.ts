/** Starts and asks the thread in which the TypeScript compiler runs. */
import { Worker } from 'node:worker_threads';
import { orAborted } from '../or-aborted.js';
import type { ModuleIndex, TypeProblem, TypeScriptService } from './types.js';
import type { TypeScriptRequest } from './worker.js';

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** Opens a TypeScript service. The thread starts with the first request and, while none is open, keeps no process alive.
 *
 * Loading the compiler takes a few tenths of a second: whoever builds more than once keeps the service. */
export function openTypeScript(): TypeScriptService {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let requests = 0;
  let lastCheck: Promise<unknown> = Promise.resolve();

  const fail = (error: Error): void => {
    for (const each of waiting.values()) each.reject(error);
    waiting.clear();
    worker = undefined;
  };
  const start = (): Worker => {
    const started = new Worker(new URL('./worker.js', import.meta.url), { execArgv: [] });
    started.on('message', ({ id, result }: { id: number; result: unknown }) => {
      waiting.get(id)?.resolve(result);
      waiting.delete(id);
      if (waiting.size === 0) started.unref();
    });
    started.on('error', fail);
    return started;
  };
  const ask = (request: TypeScriptRequest): Promise<unknown> => {
    worker ??= start();
    worker.ref();
    const id = requests++;
    const answer = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    worker.postMessage({ id, request });
    return answer;
  };

  return {
    indexModules: (modules) => ask({ kind: 'indexModules', modules }) as Promise<readonly ModuleIndex[]>,
    configFiles: (root) => ask({ kind: 'configFiles', root }) as Promise<readonly string[]>,
    checkTypes(request, signal) {
      const turn = lastCheck.then(() => {
        signal?.throwIfAborted();
        return ask({ kind: 'checkTypes', request }) as Promise<readonly TypeProblem[]>;
      });
      lastCheck = turn.catch(() => {});
      return orAborted(turn, signal);
    },
    async close() {
      const ending = worker;
      fail(new Error('The TypeScript service was closed.'));
      await ending?.terminate();
    },
  };
}
