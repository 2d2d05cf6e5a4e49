/** `botwright doctor`: a line for each finding, with its remedy below. */
import type { DoctorFinding, DoctorReport } from '@botwright/bundle';
import type { CreateReport } from '../../command.js';
import { count } from '../../terminal/quantity.js';
import type { Colours } from '../../terminal/terminal.js';
import type { DoctorEvent } from './command.js';

export const createReport: CreateReport<DoctorEvent> =
  (terminal, { json }) =>
  ({ report }) => {
    if (json) return terminal.printJson(report);
    for (const finding of report.findings) terminal.print(lineOf(finding, terminal.colours.output));
    terminal.print(`\n${summary(report)}`);
  };

function lineOf({ status, message, remedy }: DoctorFinding, colours: Colours): string {
  const badge = {
    fine: colours.green('fine   '),
    note: colours.blue('note   '),
    warning: colours.yellow('warning'),
    error: colours.red('error  '),
  }[status];
  return `${badge}  ${message}${remedy === undefined ? '' : `\n         ${colours.cyan(remedy)}`}`;
}

function summary({ errors, warnings }: DoctorReport): string {
  if (errors + warnings === 0) return 'Nothing gets in the way.';
  const parts = [errors > 0 && count(errors, 'error'), warnings > 0 && count(warnings, 'warning')];
  return parts.filter(Boolean).join(', ');
}
