/** `botwright query`: words and flags. */
import type { QueryResult } from '@botwright/bundle';
import { defineCommand, type ListedCommand, type OptionValues } from '../../command.js';
import { EXIT, Failure } from '../../failure.js';

export interface QueryInput {
  /** The utterance, or `-` for what comes on stdin. */
  readonly text: string;
  readonly bundle?: string;
  readonly tasks?: readonly string[];
  readonly runnersUp?: number;
  readonly language?: string;
}

export interface QueryEvent {
  readonly kind: 'answered';
  readonly result: QueryResult;
}

export const query: ListedCommand = defineCommand<QueryInput, QueryEvent>({
  name: 'query',
  summary: 'Analyse one utterance with a built bundle.',
  arguments: [{ name: 'text', description: 'the utterance; - reads it from stdin', required: true }],
  options: [
    {
      flags: '--bundle <dir>',
      description: 'output folder or bundle file (default: "botwright.out" of package.json, else the one in dist/)',
    },
    { flags: '--tasks <names>', description: 'only these tasks may win, separated by commas' },
    { flags: '--runners-up <count>', description: 'show so many of the next best tasks' },
    { flags: '--language <tag>', description: "language of the utterance, as de or en-US (default: the assistant's)" },
  ],
  examples: [
    { call: 'botwright query "Can I have a small cappuccino"', description: 'ask the bundle of this project' },
    { call: 'echo "a big latte" | botwright query - --bundle dist/owl-cafe-bot --json', description: 'from a script' },
  ],
  read: ([text = ''], options) => ({
    text,
    ...(typeof options.bundle === 'string' && { bundle: options.bundle }),
    ...(typeof options.tasks === 'string' && { tasks: names(options.tasks) }),
    ...(options.runnersUp !== undefined && { runnersUp: readCount('--runners-up', options.runnersUp) }),
    ...(typeof options.language === 'string' && { language: options.language }),
  }),
  load: () => Promise.all([import('./run.js'), import('./report.js')]),
});

/** `a, b,` -> a and b. */
function names(list: string): string[] {
  const given = list.split(',').map((name) => name.trim());
  const tasks = given.filter((name) => name !== '');
  if (tasks.length === 0) throw new Failure(EXIT.usage, 'option_invalid', '--tasks needs the name of a task.');
  return tasks;
}

function readCount(flag: string, value: OptionValues[string]): number {
  if (typeof value === 'string' && /^\d{1,4}$/.test(value)) return Number(value);
  throw new Failure(EXIT.usage, 'option_invalid', `${flag} needs a whole number of at most 9999, not ${value}.`);
}
