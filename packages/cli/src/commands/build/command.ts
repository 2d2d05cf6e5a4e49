/** `botwright build`: words and flags. */
import { defineCommand, type ListedCommand } from '../../command.js';
import type { CompilationInput } from '../../compilation/compiler-options.js';
import type { CompilationEvent } from '../../compilation/event.js';
import { projectArgument, typecheckOption } from '../../compilation/words.js';

export interface BuildInput extends CompilationInput {
  /** Output folder, relative to where the user stands. */
  readonly out?: string;
  readonly modelBuild?: string;
  /** Whether index.js carries the bundle itself. */
  readonly inline: boolean;
}

export const build: ListedCommand = defineCommand<BuildInput, CompilationEvent>({
  name: 'build',
  summary: 'Compile a project into an output folder: module, types, bundle.',
  arguments: [projectArgument],
  options: [
    {
      flags: '--out <dir>',
      description: 'output folder (default: "botwright.out" of package.json, else dist/<assistant> in the project)',
    },
    { flags: '--model-build <name>', description: "name of the model build (default: the assistant's)" },
    {
      flags: '--inline',
      description: 'index.js carries the bundle, for edge runtimes and bundlers that copy no files',
    },
    typecheckOption,
  ],
  examples: [
    { call: 'botwright build', description: 'compile the project in this folder' },
    { call: 'botwright build examples/owl-cafe --out public/bot --json', description: 'from a script' },
  ],
  read: ([project = '.'], { out, modelBuild, inline, typecheck }) => ({
    project,
    inline: inline === true,
    typecheck: typecheck !== false,
    ...(typeof out === 'string' && { out }),
    ...(typeof modelBuild === 'string' && { modelBuild }),
  }),
  load: () => Promise.all([import('./run.js'), import('./report.js')]),
});
