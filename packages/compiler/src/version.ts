/** The compiler's own version, as its package.json has it. */
import { createRequire } from 'node:module';

export const compilerVersion: string = createRequire(import.meta.url)('../package.json').version;
