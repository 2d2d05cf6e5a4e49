/** `botwright build`: compiles the project and writes what came out, or nothing where there was an error. */
import { compile, withPackageFile, writeOutput } from '@botwright/compiler';
import type { Run } from '../../command.js';
import { createBuildReport } from '../../compilation/build-report.js';
import { compilerOptions } from '../../compilation/compiler-options.js';
import type { CompilationEvent } from '../../compilation/event.js';
import { orRefusal } from '../../compilation/refusal.js';
import { EXIT } from '../../failure.js';
import { outFolder, refuseAround, refuseSources } from '../../project/out-folder.js';
import { readSettings } from '../../project/settings.js';
import type { BuildInput } from './command.js';

export const run: Run<BuildInput, CompilationEvent> = async (input, tools) => {
  const { cwd, emit } = tools;
  const options = compilerOptions(input, tools);
  // Asked before the work and not after it: training may take a while.
  if (input.out !== undefined) refuseAround(input.out, cwd, options.project);

  const { root, assistant, diagnostics, sources, files, phases, model } = await orRefusal(
    compile({
      ...options,
      inline: input.inline,
      ...(input.modelBuild !== undefined && { modelBuild: input.modelBuild }),
      onProgress: (progress) => emit({ kind: 'training', ...progress }),
    }),
  );
  const out =
    assistant &&
    outFolder({ given: input.out, cwd, project: root, settings: readSettings(root), assistant: assistant.name });
  if (out !== undefined) refuseSources(out, root, sources);
  // Whoever interrupts before anything is written wants nothing written.
  tools.signal.throwIfAborted();
  const written = out && files ? await orRefusal(writeOutput(out.path, await withPackageFile(out.path, files))) : [];
  const report = createBuildReport('build', {
    assistant,
    diagnostics,
    phases,
    out: out?.label ?? input.out,
    files: written,
    model,
  });
  emit({ kind: 'finished', report, paths: { project: root, cwd } });
  return report.ok ? EXIT.fine : EXIT.shortfall;
};
