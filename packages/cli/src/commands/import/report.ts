/** `botwright import`: what was written, and how to go on. */
import type { CreateReport } from '../../command.js';
import type { InterchangeEvent } from '../../interchange/event.js';
import { interchangeReport } from '../../interchange/report.js';
import { count } from '../../terminal/quantity.js';

export const createReport: CreateReport<InterchangeEvent> = interchangeReport(({ assistant, out, files }, colours) => [
  `${colours.green('Imported')} ${colours.bold(assistant ?? '')} into ${out} (${count(files.length, 'file')})`,
  `Next: cd ${out}, npm install, npm run check`,
]);
