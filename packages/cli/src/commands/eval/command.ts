/** `botwright eval`: words and flags. */
import { defineCommand, type ListedCommand, type OptionValues } from '../../command.js';
import type { CompilationInput } from '../../compilation/compiler-options.js';
import { projectArgument, typecheckOption } from '../../compilation/words.js';
import { EXIT, Failure } from '../../failure.js';
import type { EvalEvent } from './event.js';

/** Files are relative to where the user stands. */
export interface EvalInput extends CompilationInput {
  readonly folds: number;
  readonly repeats: number;
  readonly seed: number;
  readonly curve: boolean;
  /** Held-out data, in place of cross-validation. */
  readonly data?: string;
  readonly split: string;
  /** Whether to ask what the project's test files expect, in place of cross-validation. */
  readonly tests: boolean;
  readonly baseline?: string;
  /** Expressions; the model falls short where one holds. */
  readonly failOn: readonly string[];
  readonly saveBaseline?: string;
  readonly html?: string;
  readonly markdown?: string;
}

export const evalCommand: ListedCommand = defineCommand<EvalInput, EvalEvent>({
  name: 'eval',
  summary: 'Measure how well a project answers what it has not learned, and hold it against a gate.',
  arguments: [projectArgument],
  options: [
    { flags: '--folds <count>', description: 'folds of cross-validation (default: 10)' },
    { flags: '--repeats <count>', description: 'rounds of cross-validation, each with other folds (default: 1)' },
    { flags: '--seed <number>', description: 'fixes folds and training (default: 0)' },
    { flags: '--data <file>', description: 'ask held-out data instead: .json, .csv (text,task) or .txt (## task)' },
    { flags: '--split <name>', description: 'which part of a .json file (default: test)' },
    { flags: '--tests', description: 'ask what the test files of the project expect instead' },
    { flags: '--no-curve', description: 'leave the learning curve out: fewer models to train' },
    { flags: '--baseline <file>', description: 'an earlier evaluation to compare with' },
    {
      flags: '--fail-on <expression>',
      description: "exit with 1 where it holds: 'accuracy < 0.9', 'task.f1 < -0.02' (a sign: since the baseline)",
      repeatable: true,
    },
    { flags: '--save-baseline <file>', description: 'write the evaluation, for a later --baseline' },
    { flags: '--html <file>', description: 'write a page with tables and charts' },
    { flags: '--markdown <file>', description: 'write a summary for a pull request' },
    typecheckOption,
  ],
  examples: [
    { call: 'botwright eval', description: 'cross-validate the project in this folder' },
    {
      call: 'botwright eval --data queries.csv --html report.html',
      description: 'ask your own data; look at the page',
    },
    {
      call: "botwright eval --baseline eval.json --fail-on 'accuracy < -0.01' --fail-on 'task.f1 < -0.1'",
      description: 'in CI: refuse a worse model',
    },
  ],
  read: ([project = '.'], options) => {
    if (options.tests === true && options.data !== undefined)
      throw new Failure(EXIT.usage, 'option_invalid', '--tests and --data are two ways to ask: choose one.');
    return {
      project,
      typecheck: options.typecheck !== false,
      curve: options.curve !== false,
      folds: readNumber('--folds', options.folds, 10, 2, 100),
      repeats: readNumber('--repeats', options.repeats, 1, 1, 100),
      seed: readNumber('--seed', options.seed, 0, 0, 0xffff_ffff),
      tests: options.tests === true,
      split: typeof options.split === 'string' ? options.split : 'test',
      failOn: Array.isArray(options.failOn) ? options.failOn : [],
      ...file('data', options.data),
      ...file('baseline', options.baseline),
      ...file('saveBaseline', options.saveBaseline),
      ...file('html', options.html),
      ...file('markdown', options.markdown),
    };
  },
  load: () => Promise.all([import('./run.js'), import('./report.js')]),
});

function file<Key extends string>(key: Key, value: OptionValues[string]): { readonly [K in Key]?: string } {
  return (typeof value === 'string' ? { [key]: value } : {}) as { readonly [K in Key]?: string };
}

function readNumber(flag: string, value: OptionValues[string], usual: number, least: number, most: number): number {
  if (value === undefined) return usual;
  const number = typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new Failure(
    EXIT.usage,
    'option_invalid',
    `${flag} needs a whole number from ${least} to ${most}, not ${value}.`,
  );
}
