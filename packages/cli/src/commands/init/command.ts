/** `botwright init`: words and flags. */
import type { InitReport } from '@botwright/bundle';
import { defineCommand, type ListedCommand } from '../../command.js';

export interface InitInput {
  /** From where the user stands; the same folder if left out. */
  readonly folder?: string;
  readonly name?: string;
  readonly template?: string;
  /** Whether what was left out may be asked, if there is anybody to ask. */
  readonly ask: boolean;
}

export interface InitEvent {
  readonly kind: 'created';
  readonly project: InitReport;
}

export const init: ListedCommand = defineCommand<InitInput, InitEvent>({
  name: 'init',
  summary: 'Start a project. Existing files are never overwritten.',
  arguments: [{ name: 'dir', description: 'folder of the project (default: here)' }],
  options: [
    { flags: '--name <name>', description: "name of the bot (default: made of the folder's)" },
    { flags: '--template <name>', description: 'minimal or cafe or form (default: minimal)' },
    { flags: '-y, --yes', description: 'ask nothing' },
  ],
  examples: [
    { call: 'botwright init my-bot', description: 'a new project in the folder my-bot' },
    { call: 'botwright init my-cafe --template cafe --json', description: 'from a script' },
  ],
  read: ([folder], { name, template, yes, json }) => ({
    ask: yes !== true && json !== true,
    ...(folder !== undefined && { folder }),
    ...(typeof name === 'string' && { name }),
    ...(typeof template === 'string' && { template }),
  }),
  load: () => Promise.all([import('./run.js'), import('./report.js')]),
});
