/** `botwright check`: the outcome, or the page of a diagnostic code. */
import type { DiagnosticPage } from '@botwright/bundle';
import type { CreateReport } from '../../command.js';
import { compilationReport } from '../../compilation/report.js';
import type { Terminal } from '../../terminal/terminal.js';
import type { CheckEvent } from './command.js';

const createCheckReport = compilationReport(({ assistant, warnings }, colours) => [
  `${colours.green('Checked')} ${colours.bold(assistant ?? '')}: ${warnings === 0 ? 'nothing to complain about' : 'no errors'}`,
]);

export const createReport: CreateReport<CheckEvent> = (terminal, options) => {
  const reportCheck = createCheckReport(terminal, options);
  return (event) => {
    if (event.kind !== 'explained') reportCheck(event);
    else if (options.json) terminal.printJson(event.page);
    else printPage(event.page, terminal);
  };
};

function printPage({ code, rule, page }: DiagnosticPage, terminal: Terminal): void {
  const { bold, dim } = terminal.colours.output;
  terminal.print(`${bold(code)}${rule === undefined ? '' : dim(` (rule ${rule})`)}\n\n${page}`);
}
