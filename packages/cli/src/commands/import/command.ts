/** `botwright import`: words and flags. */
import { defineCommand, type ListedCommand } from '../../command.js';
import { EXIT, Failure } from '../../failure.js';
import type { InterchangeEvent } from '../../interchange/event.js';

export interface ImportInput {
  readonly format: string;
  /** Relative to where the user stands, like `out`. */
  readonly file: string;
  readonly out: string;
  readonly force: boolean;
}

export const importCommand: ListedCommand = defineCommand<ImportInput, InterchangeEvent>({
  name: 'import',
  summary: "Make a project from another system's assistant, and say what could not be carried over.",
  arguments: [
    { name: 'format', description: 'autopilot, rasa, dialogflow, alexa, lex, luis, snips or csv', required: true },
    { name: 'file', description: 'the exported document, or the folder of one that is several files', required: true },
  ],
  options: [
    { flags: '--out <dir>', description: 'folder of the new project; it must be empty or not exist' },
    { flags: '--force', description: 'replace files of a folder that is not empty' },
  ],
  examples: [
    {
      call: 'botwright import autopilot parcel-desk.json --out parcel-desk',
      description: 'an Autopilot assistant schema',
    },
    { call: 'botwright import dialogflow agent.zip --out bot', description: 'a Dialogflow ES agent' },
    { call: 'botwright import rasa my-bot --out bot', description: 'the folder of a Rasa project' },
    { call: 'botwright import csv samples.csv --out bot --json', description: 'every loss, for scripts' },
  ],
  read: ([format = '', file = ''], { out, force }) => {
    if (typeof out !== 'string') throw new Failure(EXIT.usage, 'option_missing', 'Say where to: --out DIR.');
    return { format, file, out, force: force === true };
  },
  load: () => Promise.all([import('./run.js'), import('./report.js')]),
});
