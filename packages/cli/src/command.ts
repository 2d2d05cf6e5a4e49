/**
 * The shape of a command, three files in `commands/<name>/`:
 *
 *   command.ts  words and flags -> typed input          loaded always, so it imports nothing heavy
 *   run.ts      input -> work, told in events -> exit code       loaded when the command is called
 *   report.ts   events -> text for people or one JSON document   loaded when the command is called
 */
import type { Readable, Writable } from 'node:stream';
import type { ExitCode } from './failure.js';
import type { Terminal } from './terminal/terminal.js';

/** A word after the command's name. */
export interface ArgumentSpec {
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  /** Whether it takes all words that are left, as the last argument may. */
  readonly variadic?: boolean;
}

/** A flag. `--out <dir>` takes a value, `--inline` is on or off. */
export interface OptionSpec {
  readonly flags: string;
  readonly description: string;
  /** Whether it may be given more than once; its values come as a list then. */
  readonly repeatable?: boolean;
}

/** A call that `--help` shows. */
export interface Example {
  readonly call: string;
  readonly description: string;
}

/** Words as they were given, one for each `ArgumentSpec`, and all that are left for a variadic one. */
export type ArgumentValues = readonly (string | undefined)[];

/** Flags as they were given, by camel-case name: `modelBuild` for `--model-build`. */
export type OptionValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** What the work of a command may touch besides its input. */
export interface Tools<Event> {
  readonly cwd: string;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  /** For questions to a person only; everything else goes through the report. */
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
  /** Tells the report what happened, at once: long work may keep the event loop busy. */
  readonly emit: (event: Event) => void;
}

/** How a report shall speak. */
export interface ReportOptions {
  readonly json: boolean;
  readonly verbose: boolean;
}

/** Does the work. Throws a `Failure` where it cannot go on, an `AbortError` where it was interrupted. */
export type Run<Input, Event> = (input: Input, tools: Tools<Event>) => Promise<ExitCode>;

/** Makes the function that turns events into output. */
export type CreateReport<Event> = (terminal: Terminal, options: ReportOptions) => (event: Event) => void;

/** One command of the command line. */
export interface Command<Input, Event> {
  readonly name: string;
  readonly summary: string;
  readonly arguments: readonly ArgumentSpec[];
  readonly options: readonly OptionSpec[];
  readonly examples: readonly Example[];
  /**
   * Turns words and flags into the command's input.
   *
   * @throws {Failure} with `EXIT.usage` on a value that makes no sense
   */
  readonly read: (args: ArgumentValues, options: OptionValues) => Input;
  /** Loads run.ts and report.ts; other commands do not pay for them. */
  readonly load: () => Promise<[{ run: Run<Input, Event> }, { createReport: CreateReport<Event> }]>;
}

/** A command whose input is read already. Closing over the input keeps the list of commands free of their types. */
export interface Call {
  readonly json: boolean;
  readonly verbose: boolean;
  readonly start: (terminal: Terminal, tools: Omit<Tools<never>, 'emit'>) => Promise<ExitCode>;
}

/** A command as the list of commands sees it. */
export interface ListedCommand extends Omit<Command<never, never>, 'read' | 'load'> {
  readonly call: (args: ArgumentValues, options: OptionValues) => Call;
}

/** Makes a command fit for the list of commands. */
export function defineCommand<Input, Event>(command: Command<Input, Event>): ListedCommand {
  const { read, load, ...words } = command;
  return {
    ...words,
    call: (args, options) => {
      const input = read(args, options);
      const speech: ReportOptions = { json: options.json === true, verbose: options.verbose === true };
      return {
        ...speech,
        start: async (terminal, tools) => {
          const [{ run }, { createReport }] = await load();
          return run(input, { ...tools, emit: createReport(terminal, speech) });
        },
      };
    },
  };
}
