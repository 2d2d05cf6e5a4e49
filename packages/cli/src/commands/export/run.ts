/** `botwright export`: project -> check -> intermediate form -> document. */
import { basename, resolve } from 'node:path';
import { check } from '@botwright/compiler';
import { writeFile } from '@botwright/interchange';
import type { Run } from '../../command.js';
import { orRefusal } from '../../compilation/refusal.js';
import { EXIT } from '../../failure.js';
import type { InterchangeEvent } from '../../interchange/event.js';
import { findWritableFormat, refusal } from '../../interchange/find-format.js';
import type { ExportInput } from './command.js';

export const run: Run<ExportInput, InterchangeEvent> = async ({ format: name, project, out, force }, tools) => {
  const { cwd, signal, emit } = tools;
  const format = findWritableFormat(name);
  const checked = await orRefusal(
    check({
      project: resolve(cwd, project),
      // Types leave no trace in what is exported; everything else is checked.
      typecheck: false,
      signal,
      onOutput: (text) => emit({ kind: 'output', text }),
    }),
  );
  const exported = checked.lowered && format.write(checked.lowered);
  if (exported && out !== undefined) {
    await writeFile(resolve(cwd, out), exported.text, { force }).catch((error: unknown) => {
      throw refusal(error);
    });
  }
  const losses = exported?.losses ?? [];
  emit({
    kind: 'finished',
    report: {
      ok: exported !== undefined,
      command: 'export',
      format: name,
      assistant: checked.assistant?.name ?? null,
      out: exported && out !== undefined ? out : null,
      files: exported && out !== undefined ? [basename(out)] : [],
      ...(exported && out === undefined && { document: exported.text }),
      losses: [...losses],
      warnings: losses.filter(({ severity }) => severity === 'warning').length,
      diagnostics: [...checked.diagnostics],
    },
    paths: { project: checked.root, cwd },
  });
  return exported ? EXIT.fine : EXIT.shortfall;
};
