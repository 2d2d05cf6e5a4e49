import { parentPort } from 'node:worker_threads';

parentPort?.postMessage({ kind: 'exported', assistant: '[[[', fieldTypes: 7 });
await new Promise(() => setInterval(() => {}, 1000));
