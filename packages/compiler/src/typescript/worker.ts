/** The thread in which the TypeScript compiler runs: requests in, results out, one at a time. */
import { parentPort } from 'node:worker_threads';
import { checkTypes, type KeptChecks } from './check-types.js';
import { indexDefinitions } from './index-definitions.js';
import { readConfig } from './read-config.js';
import type { ModuleText, TypeCheckRequest } from './types.js';

/** A request, named after the service's method. */
export type TypeScriptRequest =
  | { readonly kind: 'indexModules'; readonly modules: readonly ModuleText[] }
  | { readonly kind: 'configFiles'; readonly root: string }
  | { readonly kind: 'checkTypes'; readonly request: TypeCheckRequest };

const kept: KeptChecks = { files: new Map() };

function answer(request: TypeScriptRequest): unknown {
  switch (request.kind) {
    case 'indexModules':
      return request.modules.map(indexDefinitions);
    case 'configFiles':
      return readConfig(request.root).files;
    case 'checkTypes':
      return checkTypes(request.request, kept);
  }
}

parentPort?.on('message', ({ id, request }: { id: number; request: TypeScriptRequest }) => {
  parentPort?.postMessage({ id, result: answer(request) });
});
