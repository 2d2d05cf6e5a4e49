/** `botwright build`: compiles the project and writes what came out, or nothing where there was an error. */
import { compile, writeOutput } from '@botwright/compiler';
import type { Run } from '../../command.js';
import { createBuildReport } from '../../compilation/build-report.js';
import type { CompilationEvent } from '../../compilation/event.js';
import { EXIT, Failure } from '../../failure.js';
import { type OutFolder, outFolder } from '../../project/out-folder.js';
import { openProject, readSettings } from '../../project/settings.js';
import type { BuildInput } from './command.js';

export const run: Run<BuildInput, CompilationEvent> = async (input, { cwd, signal, emit }) => {
  const project = openProject(input.project, cwd);
  const settings = readSettings(project);
  const { assistant, diagnostics, files, phases } = await compile({
    project,
    signal,
    ...(input.modelBuild !== undefined && { modelBuild: input.modelBuild }),
    onPhase: (phase) => emit({ kind: 'phase', phase }),
  });

  const out = assistant && outFolder({ given: input.out, cwd, project, settings, assistant: assistant.name });
  const written = out && files ? await write(out, files) : [];
  const report = createBuildReport('build', {
    assistant,
    diagnostics,
    phases,
    out: out?.label ?? input.out,
    files: written,
  });
  emit({ kind: 'finished', report, paths: { project, cwd } });
  return report.ok ? EXIT.fine : EXIT.shortfall;
};

async function write(out: OutFolder, files: ReadonlyMap<string, Uint8Array>): ReturnType<typeof writeOutput> {
  try {
    return await writeOutput(out.path, files);
  } catch (cause) {
    // Only what the file system says is about the folder; anything else is a bug and stays one.
    const { code } = cause as NodeJS.ErrnoException;
    if (typeof code !== 'string') throw cause;
    throw new Failure(EXIT.usage, 'out_not_writable', `The output folder ${out.label} cannot be written (${code}).`, {
      cause,
    });
  }
}
