/** `botwright import`: document -> intermediate form -> modules -> folder. */
import { resolve } from 'node:path';
import { interchangeVersion, projectFiles, readInput, writeFolder } from '@botwright/interchange';
import type { Run } from '../../command.js';
import { EXIT } from '../../failure.js';
import type { InterchangeEvent } from '../../interchange/event.js';
import { findFormat, refusal } from '../../interchange/find-format.js';
import type { ImportInput } from './command.js';

export const run: Run<ImportInput, InterchangeEvent> = async ({ format: name, file, out, force }, { cwd, emit }) => {
  const format = findFormat(name);
  try {
    const { project, losses } = format.read(await readInput(resolve(cwd, file), file, format));
    const files = projectFiles({ ...project, losses, title: format.title, version: interchangeVersion });
    await writeFolder(resolve(cwd, out), files, { force });
    const warnings = losses.filter(({ severity }) => severity === 'warning').length;
    emit({
      kind: 'finished',
      report: {
        ok: true,
        command: 'import',
        format: name,
        assistant: project.assistant.name,
        out,
        files: [...files.keys()],
        losses: [...losses],
        warnings,
        diagnostics: [],
      },
    });
    return EXIT.fine;
  } catch (error) {
    throw refusal(error);
  }
};
