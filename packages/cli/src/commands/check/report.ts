/** `botwright check`: the outcome, or the page of a diagnostic code. */
import type { CreateReport } from '../../command.js';
import { compilationReport } from '../../compilation/report.js';
import type { CheckEvent } from './command.js';

const createCheckReport = compilationReport(({ assistant, warnings }, colours) => [
  `${colours.green('Checked')} ${colours.bold(assistant ?? '')}: ${warnings === 0 ? 'nothing to complain about' : 'no errors'}`,
]);

export const createReport: CreateReport<CheckEvent> = (terminal, options) => {
  const reportCheck = createCheckReport(terminal, options);
  return (event) => {
    if (event.kind !== 'explained') reportCheck(event);
    else if (options.json) terminal.printJson(event.page);
    else terminal.print(`${terminal.colours.output.bold(event.page.code)}\n\n${event.page.page}`);
  };
};
