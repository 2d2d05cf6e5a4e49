/** `botwright export`: words and flags. */
import { defineCommand, type ListedCommand } from '../../command.js';
import { projectArgument } from '../../compilation/words.js';
import type { InterchangeEvent } from '../../interchange/event.js';

export interface ExportInput {
  readonly format: string;
  /** Project folder or entry module, relative to where the user stands. */
  readonly project: string;
  /** File to write; the document goes to stdout without one. */
  readonly out?: string;
  readonly force: boolean;
}

export const exportCommand: ListedCommand = defineCommand<ExportInput, InterchangeEvent>({
  name: 'export',
  summary: "Write a project as another system's document, and say what could not be carried over.",
  arguments: [{ name: 'format', description: 'autopilot', required: true }, projectArgument],
  options: [
    { flags: '--out <file>', description: 'file to write (default: stdout)' },
    { flags: '--force', description: 'replace the file if there is one' },
  ],
  examples: [
    { call: 'botwright export autopilot --out schema.json', description: 'the project in this folder' },
    { call: 'botwright export autopilot examples/owl-cafe > schema.json', description: 'through a pipe' },
  ],
  read: ([format = '', project = '.'], { out, force }) => ({
    format,
    project,
    force: force === true,
    ...(typeof out === 'string' && { out }),
  }),
  load: () => Promise.all([import('./run.js'), import('./report.js')]),
});
