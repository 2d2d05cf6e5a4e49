/** `botwright export`: the document itself, or where it was written. */
import type { CreateReport } from '../../command.js';
import type { InterchangeEvent } from '../../interchange/event.js';
import { interchangeReport } from '../../interchange/report.js';

export const createReport: CreateReport<InterchangeEvent> = interchangeReport(
  ({ assistant, out, document }, colours) => [
    document?.trimEnd() ?? `${colours.green('Exported')} ${colours.bold(assistant ?? '')} to ${out}`,
  ],
);
