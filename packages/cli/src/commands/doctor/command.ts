/** `botwright doctor`: words and flags. */
import type { DoctorReport } from '@botwright/bundle';
import { defineCommand, type ListedCommand } from '../../command.js';
import { projectArgument } from '../../compilation/words.js';

export interface DoctorInput {
  /** Project folder, relative to where the user stands. */
  readonly project: string;
}

export interface DoctorEvent {
  readonly kind: 'examined';
  readonly report: DoctorReport;
}

export const doctor: ListedCommand = defineCommand<DoctorInput, DoctorEvent>({
  name: 'doctor',
  summary: 'Look for what gets in the way: versions, configuration, environment.',
  arguments: [{ ...projectArgument, description: 'folder of the project (default: here)' }],
  options: [],
  examples: [
    { call: 'botwright doctor', description: 'what is wrong here, and what to do about it' },
    { call: 'botwright doctor bots/owl --json', description: 'for a report of a problem' },
  ],
  read: ([project = '.']) => ({ project }),
  load: () => Promise.all([import('./run.js'), import('./report.js')]),
});
