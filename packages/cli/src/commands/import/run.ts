/** `botwright import`: document -> intermediate form -> modules -> folder. */
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Format, interchangeVersion, projectFiles, writeFolder } from '@botwright/interchange';
import type { Run } from '../../command.js';
import { EXIT, Failure } from '../../failure.js';
import type { InterchangeEvent } from '../../interchange/event.js';
import { findFormat, refusal } from '../../interchange/find-format.js';
import type { ImportInput } from './command.js';

export const run: Run<ImportInput, InterchangeEvent> = async ({ format: name, file, out, force }, { cwd, emit }) => {
  const format = findFormat(name);
  const bytes = await readDocument(resolve(cwd, file), file, format);
  try {
    const { project, losses } = format.read(bytes);
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

/** @throws {Failure} on a file that cannot be read, or is longer than any document of the format */
async function readDocument(path: string, label: string, { longest }: Format): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size <= longest) return await readFile(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new Failure(EXIT.usage, 'document_unreadable', `The file ${label} cannot be read (${code}).`, { cause });
  }
  const most = longest / 1024 / 1024;
  throw new Failure(EXIT.shortfall, 'document_too_long', `The file ${label} is longer than ${most} MB.`);
}
