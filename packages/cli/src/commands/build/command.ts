/** `botwright build`: words and flags. */
import { defineCommand, type ListedCommand } from '../../command.js';
import type { CompilationEvent } from '../../compilation/event.js';

export interface BuildInput {
  /** Project folder, relative to where the user stands. */
  readonly project: string;
  readonly out?: string;
  readonly modelBuild?: string;
}

export const build: ListedCommand = defineCommand<BuildInput, CompilationEvent>({
  name: 'build',
  summary: 'Compile a project into an output folder: module, types, bundle.',
  arguments: [{ name: 'project', description: 'folder of the project (default: here)' }],
  options: [
    {
      flags: '--out <dir>',
      description: 'output folder (default: "botwright.out" of package.json, else dist/<assistant> in the project)',
    },
    { flags: '--model-build <name>', description: "name of the model build (default: the assistant's)" },
  ],
  examples: [
    { call: 'botwright build', description: 'compile the project in this folder' },
    { call: 'botwright build examples/owl-cafe --out public/bot --json', description: 'from a script' },
  ],
  read: ([project = '.'], { out, modelBuild }) => ({
    project,
    ...(typeof out === 'string' && { out }),
    ...(typeof modelBuild === 'string' && { modelBuild }),
  }),
  load: async () => {
    const [{ run }, { createReport }] = await Promise.all([import('./run.js'), import('./report.js')]);
    return { run, createReport };
  },
});
