/// <reference types="node" />
/** For Node alone: an assistant that follows its bundle on the disk, and the network of its dialogues. */
export { createRequest, type LookupAll, type RequestOptions } from './node/create-request.js';
export { RequestError, type RequestErrorCode } from './node/request-error.js';
export { signRequest } from './node/sign-request.js';
export { type BundleWatcher, type WatchBundleOptions, watchBundle } from './node/watch-bundle.js';
