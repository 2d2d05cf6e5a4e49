/** `botwright test`: words and flags. */
import type { Coverage } from '@botwright/testing';
import { defineCommand, type ListedCommand, type OptionValues } from '../../command.js';
import { EXIT, Failure } from '../../failure.js';
import type { TestEvent } from './event.js';

/** Least coverage in percent, by kind of thing. */
export type LeastCoverage = Partial<Readonly<Record<keyof Coverage, number>>>;

export interface TestInput {
  /** The project, or test files of one, relative to where the user stands. */
  readonly paths: readonly string[];
  /** Output folder or bundle file that is tested in place of the sources. */
  readonly bundle?: string;
  readonly filter: string;
  /** How many failures are enough to end the run; all cases run where absent. */
  readonly bail?: number;
  readonly seed?: number;
  readonly least: LeastCoverage;
  /** Whether the report tells what is not covered. */
  readonly coverage: boolean;
  /** File for a JUnit report, relative to where the user stands. */
  readonly junit?: string;
  readonly passWithNoTests: boolean;
  readonly watch: boolean;
}

export const test: ListedCommand = defineCommand<TestInput, TestEvent>({
  name: 'test',
  summary: 'Run the test cases and conversations of a project.',
  arguments: [
    {
      name: 'paths',
      description: 'the project, or test files of one (default: all of the project here)',
      variadic: true,
    },
  ],
  options: [
    { flags: '--filter <text>', description: 'only cases whose name, file or @tag holds this' },
    { flags: '--watch', description: 'run again whenever the bot or a test changes' },
    { flags: '--bail [count]', description: 'stop after so many failures (1)' },
    { flags: '--seed <number>', description: 'shuffle the cases, the same number giving the same order' },
    { flags: '--coverage', description: 'tell which tasks, fields and actions no case touches' },
    {
      flags: '--min-coverage <percent>',
      description: 'fail below this: 80, or tasks=100,fields=80,actions=50',
    },
    { flags: '--junit <file>', description: 'write a JUnit report' },
    { flags: '--bundle <dir>', description: 'test a built bundle in place of the sources' },
    { flags: '--pass-with-no-tests', description: 'succeed where there is no test' },
  ],
  examples: [
    { call: 'botwright test', description: 'run all *.bot-test.ts and *.bot-test.txt of the project in this folder' },
    { call: 'botwright test --filter order --watch', description: 'keep an eye on what is about orders' },
    { call: 'botwright test --min-coverage tasks=100 --junit report.xml', description: 'in CI' },
  ],
  read: (paths, options) => ({
    paths: paths.flatMap((path) => path ?? []),
    filter: typeof options.filter === 'string' ? options.filter : '',
    least: options.minCoverage === undefined ? {} : readLeast(String(options.minCoverage)),
    coverage: options.coverage === true,
    passWithNoTests: options.passWithNoTests === true,
    watch: options.watch === true,
    ...(options.bail !== undefined && { bail: readBail(options.bail) }),
    ...(options.seed !== undefined && { seed: readWhole('--seed', String(options.seed), 4_294_967_295) }),
    ...(typeof options.junit === 'string' && { junit: options.junit }),
    ...(typeof options.bundle === 'string' && { bundle: options.bundle }),
  }),
  load: () => Promise.all([import('./run.js'), import('./report.js')]),
});

function readBail(value: OptionValues[string]): number {
  const count = value === true ? 1 : readWhole('--bail', String(value), 1_000_000);
  if (count > 0) return count;
  throw new Failure(EXIT.usage, 'option_invalid', '--bail needs a count of at least 1.');
}

function readWhole(flag: string, value: string, most: number): number {
  if (/^\d{1,10}$/.test(value) && Number(value) <= most) return Number(value);
  throw new Failure(EXIT.usage, 'option_invalid', `${flag} needs a whole number of at most ${most}, not ${value}.`);
}

const KINDS: readonly (keyof Coverage)[] = ['tasks', 'fields', 'actions'];

/** `80` -> the same for all kinds; `tasks=100,fields=80` -> for these. */
function readLeast(text: string): LeastCoverage {
  const entries = text.split(',').flatMap((part): [keyof Coverage, number][] => {
    const [, name, percent = ''] = /^(?:(\w+)=)?(\d+(?:\.\d+)?)%?$/.exec(part.trim()) ?? [];
    const kinds = name === undefined ? KINDS : KINDS.filter((kind) => kind === name);
    if (percent === '' || Number(percent) > 100 || kinds.length === 0) {
      throw new Failure(
        EXIT.usage,
        'option_invalid',
        `--min-coverage needs a percentage, or such as tasks=100,fields=80,actions=50, not ${part.trim() || 'nothing'}.`,
      );
    }
    return kinds.map((kind) => [kind, Number(percent)]);
  });
  return Object.fromEntries(entries);
}
