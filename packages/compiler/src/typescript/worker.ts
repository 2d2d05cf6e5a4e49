/** The thread in which the TypeScript compiler runs: requests in, results out, one at a time. */
import { parentPort } from 'node:worker_threads';
import { checkTypes, type LibraryFiles } from './check-types.js';
import { indexDefinitions } from './index-definitions.js';
import type { ModuleText, TypeCheckRequest } from './types.js';

/** A request by the name of the service's method. */
export type TypeScriptRequest = { readonly id: number } & (
  | { readonly kind: 'indexModules'; readonly modules: readonly ModuleText[] }
  | { readonly kind: 'checkTypes'; readonly request: TypeCheckRequest }
);

const libraries: LibraryFiles = new Map();

parentPort?.on('message', (request: TypeScriptRequest) => {
  const result =
    request.kind === 'indexModules' ? request.modules.map(indexDefinitions) : checkTypes(request.request, libraries);
  parentPort?.postMessage({ id: request.id, result });
});
