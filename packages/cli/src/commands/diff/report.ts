/** `botwright diff`: the changes, for a terminal, for a pull request, or as one document. */
import type { CreateReport } from '../../command.js';
import { noteDiagnostics } from '../../terminal/diagnostics.js';
import type { DiffEvent } from './command.js';
import { markdownOf } from './markdown.js';
import { textOf } from './text.js';

export const createReport: CreateReport<DiffEvent> =
  (terminal, { json }) =>
  (event) => {
    if (event.kind === 'output') return terminal.note(event.text.trimEnd());
    if (event.kind === 'refused') {
      noteDiagnostics(event.diagnostics, event.paths, terminal);
      const message = `${event.label} has errors, so there is nothing to compare.`;
      terminal.note(message);
      if (json) terminal.printJson({ error: { code: 'side_has_errors', message } });
      return;
    }
    const { report, markdown } = event;
    if (json) return terminal.printJson(report);
    const lines = markdown ? markdownOf(report) : textOf(report, terminal.colours.output);
    for (const line of lines) terminal.print(line);
  };
