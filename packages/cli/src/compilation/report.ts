/** Compilation events -> progress and diagnostics on stderr, the outcome on stdout. Shared by build and check. */
import type { BuildReport } from '@botwright/bundle';
import type { CreateReport } from '../command.js';
import { noteDiagnostics } from '../terminal/diagnostics.js';
import { count, duration } from '../terminal/quantity.js';
import { table } from '../terminal/table.js';
import type { Colours, Terminal } from '../terminal/terminal.js';
import type { CompilationEvent } from './event.js';
import { showProgress } from './progress.js';

/**
 * Makes the report of a command that compiles.
 *
 * @param success tells, in lines for people, what came of it; asked where there was no error
 */
export function compilationReport(
  success: (report: BuildReport, colours: Colours) => readonly string[],
): CreateReport<CompilationEvent> {
  return (terminal, { json, verbose }) =>
    (event) => {
      if (event.kind === 'output') return terminal.note(event.text.trimEnd());
      if (event.kind !== 'finished') return showProgress(event, terminal, json);
      const { report, paths } = event;
      // What is only worth a look would drown the rest; the tally says that it is there.
      const shown = report.diagnostics.filter(({ severity }) => verbose || severity !== 'info');
      noteDiagnostics(shown, paths, terminal);
      if (verbose) notePhases(report, terminal);
      if (json) terminal.printJson(report);
      else if (report.ok) for (const line of success(report, terminal.colours.output)) terminal.print(line);
      if (!json && report.diagnostics.length > 0) terminal.note(tally(report, verbose, terminal.colours.errors));
    };
}

function notePhases({ phases }: BuildReport, terminal: Terminal): void {
  const rows = phases.map(({ phase, milliseconds }) => [phase, duration(milliseconds)]);
  for (const line of table(rows)) terminal.note(terminal.colours.errors.dim(line));
}

function tally({ errors, warnings, infos }: BuildReport, verbose: boolean, colours: Colours): string {
  const parts = [
    errors > 0 && colours.red(count(errors, 'error')),
    warnings > 0 && colours.yellow(count(warnings, 'warning')),
    infos > 0 &&
      colours.dim(verbose ? count(infos, 'info') : `${count(infos, 'info')} (--verbose lists what is worth a look)`),
  ];
  return parts.filter(Boolean).join(', ');
}
