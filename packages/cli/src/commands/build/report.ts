/** `botwright build`: what was written, for people. */
import type { BuildReport } from '@botwright/bundle';
import type { CreateReport } from '../../command.js';
import type { CompilationEvent } from '../../compilation/event.js';
import { compilationReport } from '../../compilation/report.js';
import { modelLines } from '../../terminal/model.js';
import { duration, size } from '../../terminal/quantity.js';
import { table } from '../../terminal/table.js';
import type { Colours } from '../../terminal/terminal.js';

export const createReport: CreateReport<CompilationEvent> = compilationReport(
  ({ assistant, modelBuild, out, files, model, phases }: BuildReport, colours: Colours) => {
    const milliseconds = phases.reduce((sum, phase) => sum + phase.milliseconds, 0);
    const rows = files.map((file) => [file.name, size(file.bytes), file.written ? '' : 'unchanged']);
    return [
      `${colours.green('Built')} ${colours.bold(assistant ?? '')} (${modelBuild}) into ${out} in ${duration(milliseconds)}`,
      ...table(rows, (cell, _row, column) => (column === 0 ? cell : colours.dim(cell))),
      ...(model === null ? [] : modelLines(model)),
    ];
  },
);
