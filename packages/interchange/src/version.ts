/** The version of the packages, which all share one. */
import { createRequire } from 'node:module';

export const interchangeVersion: string = createRequire(import.meta.url)('../package.json').version;
