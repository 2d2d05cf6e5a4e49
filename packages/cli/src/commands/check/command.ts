/** `botwright check`: words and flags. */
import type { DiagnosticPage } from '@botwright/bundle';
import { defineCommand, type ListedCommand } from '../../command.js';
import type { CompilationInput } from '../../compilation/compiler-options.js';
import type { CompilationEvent } from '../../compilation/event.js';
import { projectArgument, typecheckOption } from '../../compilation/words.js';

export interface CheckInput extends CompilationInput {
  /** A diagnostic code to explain; no project is checked then. */
  readonly explain?: string;
}

export type CheckEvent = CompilationEvent | { readonly kind: 'explained'; readonly page: DiagnosticPage };

export const check: ListedCommand = defineCommand<CheckInput, CheckEvent>({
  name: 'check',
  summary: 'Find mistakes in a project: everything that build does but training.',
  arguments: [projectArgument],
  options: [
    { flags: '--explain <code>', description: 'explain a diagnostic code, or the number of a rule, instead' },
    typecheckOption,
  ],
  examples: [
    { call: 'botwright check', description: 'check the project in this folder' },
    { call: 'botwright check --explain field_unknown', description: 'what a diagnostic means, and how to do it right' },
  ],
  read: ([project = '.'], { explain, typecheck }) => ({
    project,
    typecheck: typecheck !== false,
    ...(typeof explain === 'string' && { explain }),
  }),
  load: () => Promise.all([import('./run.js'), import('./report.js')]),
});
