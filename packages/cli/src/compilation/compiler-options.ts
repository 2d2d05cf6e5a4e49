/** What the commands that compile ask of the compiler alike. */
import { resolve } from 'node:path';
import type { CheckOptions } from '@botwright/compiler';
import type { Tools } from '../command.js';
import type { CompilationEvent } from './event.js';

/** The words and flags that they all take. */
export interface CompilationInput {
  /** Project folder or entry module, relative to where the user stands. */
  readonly project: string;
  readonly typecheck: boolean;
}

export function compilerOptions(
  { project, typecheck }: CompilationInput,
  { cwd, signal, emit }: Tools<Exclude<CompilationEvent, { readonly kind: 'finished' }>>,
): CheckOptions {
  return {
    project: resolve(cwd, project),
    typecheck,
    signal,
    onPhase: (phase) => emit({ kind: 'phase', phase }),
    onOutput: (text) => emit({ kind: 'output', text }),
  };
}
