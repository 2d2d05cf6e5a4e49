/** `botwright explain`: words and flags. */
import type { ExplainReport } from '@botwright/bundle';
import { defineCommand, type ListedCommand, type OptionValues } from '../../command.js';
import type { CompilationEvent } from '../../compilation/event.js';
import { projectArgument } from '../../compilation/words.js';
import { EXIT, Failure } from '../../failure.js';
import type { DiagnosticPaths } from '../../terminal/diagnostics.js';

export interface ExplainInput {
  /** The utterance, or `-` for what comes on stdin. */
  readonly text: string;
  /** Absent where only a bundle was named: its samples are not known then. */
  readonly project?: string;
  readonly bundle?: string;
  readonly tasks?: readonly string[];
  readonly against?: string;
  readonly neighbours: number;
}

export type ExplainEvent =
  | Exclude<CompilationEvent, { readonly kind: 'finished' }>
  | { readonly kind: 'explained'; readonly report: ExplainReport; readonly paths: DiagnosticPaths };

const NEIGHBOURS = 5;

export const explain: ListedCommand = defineCommand<ExplainInput, ExplainEvent>({
  name: 'explain',
  summary: 'Say why an utterance is answered as it is: words, evidence, nearest samples, fields.',
  arguments: [{ name: 'text', description: 'the utterance; - reads it from stdin', required: true }, projectArgument],
  options: [
    {
      flags: '--bundle <dir>',
      description: 'explain this output folder or bundle file; without a project, samples are left out',
    },
    {
      flags: '--against <task>',
      description: 'compare the best task with this one (default: the likeliest other one)',
    },
    { flags: '--tasks <names>', description: 'only these tasks may win, separated by commas' },
    { flags: '--neighbours <count>', description: `how many of the nearest samples to show (default: ${NEIGHBOURS})` },
  ],
  examples: [
    { call: 'botwright explain "Can I have a small cappuccino"', description: 'ask the project in this folder' },
    { call: 'botwright explain "show me" --against order-coffee', description: 'why it is not that task' },
    { call: 'botwright explain "a latte" --bundle dist/owl-cafe-bot --json', description: 'without the sources' },
  ],
  read: ([text = '', project], options) => ({
    text,
    ...projectOf(project, options.bundle),
    ...(typeof options.bundle === 'string' && { bundle: options.bundle }),
    ...(typeof options.against === 'string' && { against: options.against }),
    ...(typeof options.tasks === 'string' && { tasks: names(options.tasks) }),
    neighbours: readCount('--neighbours', options.neighbours),
  }),
  load: () => Promise.all([import('./run.js'), import('./report.js')]),
});

/** The project that was named; the one here, unless a bundle was named instead. */
function projectOf(project: string | undefined, bundle: OptionValues[string]): { readonly project?: string } {
  if (project !== undefined) return { project };
  return bundle === undefined ? { project: '.' } : {};
}

/** `a, b,` -> a and b. */
function names(list: string): string[] {
  const given = list.split(',').map((name) => name.trim());
  const tasks = given.filter((name) => name !== '');
  if (tasks.length === 0) throw new Failure(EXIT.usage, 'option_invalid', '--tasks needs the name of a task.');
  return tasks;
}

function readCount(flag: string, value: OptionValues[string]): number {
  if (value === undefined) return NEIGHBOURS;
  if (typeof value === 'string' && /^\d{1,3}$/.test(value)) return Number(value);
  throw new Failure(EXIT.usage, 'option_invalid', `${flag} needs a whole number of at most 999, not ${value}.`);
}
