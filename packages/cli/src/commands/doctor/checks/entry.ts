import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DoctorCheck } from '../check.js';
import { botwrightSettings } from '../read-manifest.js';

/** Where the compiler looks where package.json names none. */
const USUAL = ['src/assistant', 'assistant'].flatMap((path) =>
  ['ts', 'mts', 'js', 'mjs'].map((end) => `${path}.${end}`),
);

/** The module that exports the assistant. */
export const entry: DoctorCheck = {
  name: 'entry',
  examine: ({ project, manifest }) => {
    const { entry: named } = botwrightSettings(manifest);
    if (named !== undefined && typeof named !== 'string') {
      return [
        { status: 'error', message: '"botwright.entry" is no path', remedy: 'Name a module: "src/assistant.ts".' },
      ];
    }
    const candidates = named === undefined ? USUAL : [named];
    const found = candidates.find((path) => statSync(resolve(project, path), { throwIfNoEntry: false })?.isFile());
    if (found !== undefined) return [{ status: 'fine', message: `entry ${found}` }];
    const message =
      named === undefined ? 'There is no src/assistant.ts' : `"botwright.entry" is ${named}, which does not exist`;
    return [
      { status: 'error', message, remedy: 'Make it, name another in package.json, or start with botwright init.' },
    ];
  },
};
