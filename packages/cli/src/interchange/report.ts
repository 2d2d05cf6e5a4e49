/** Import and export events -> losses on stderr, the outcome on stdout. */
import type { InterchangeReport } from '@botwright/bundle';
import type { CreateReport } from '../command.js';
import { noteDiagnostics } from '../terminal/diagnostics.js';
import type { Colours } from '../terminal/terminal.js';
import type { InterchangeEvent } from './event.js';
import { noteLosses } from './note-losses.js';

/**
 * Makes the report of a command.
 *
 * @param success tells, in lines for people, what came of it
 */
export function interchangeReport(
  success: (report: InterchangeReport, colours: Colours) => readonly string[],
): CreateReport<InterchangeEvent> {
  return (terminal, { json, verbose }) =>
    (event) => {
      if (event.kind === 'output') return terminal.note(event.text.trimEnd());
      const { report, paths } = event;
      if (paths) noteDiagnostics(report.diagnostics, paths, terminal);
      if (json) return terminal.printJson(report);
      noteLosses(report.losses, terminal, verbose);
      if (report.ok) for (const line of success(report, terminal.colours.output)) terminal.print(line);
    };
}
