/** argv -> a call, a text to print, or a usage `Failure`. The only importer of commander. */
import { CommanderError, Command as Program } from 'commander';
import type { ArgumentSpec, Call, Example, ListedCommand } from './command.js';
import { EXIT, Failure } from './failure.js';

/** What the words on the command line ask for. */
export type Request = { readonly kind: 'call'; readonly call: Call } | { readonly kind: 'text'; readonly text: string };

export interface ProgramOptions {
  readonly version: string;
  /** Width of the help text, in columns. */
  readonly columns: number;
}

/**
 * Reads the command line.
 *
 * @param commands every command there is
 * @param argv     the words after `botwright`
 * @throws {Failure} with `EXIT.usage` on words that make no sense, with a guess at what was meant
 */
export function readCommandLine(
  commands: readonly ListedCommand[],
  argv: readonly string[],
  options: ProgramOptions,
): Request {
  let text = '';
  let call: Call | undefined;
  const keepText = {
    writeOut: (part: string) => {
      text += part;
    },
    writeErr: () => {},
    getOutHelpWidth: () => options.columns,
  };

  const program = new Program('botwright')
    .description('Bots as code: start, check, compile and query assistants written in TypeScript.')
    .version(options.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .configureOutput(keepText)
    .exitOverride();

  for (const command of commands) {
    const sub = program
      .command(command.name)
      .description(command.summary)
      .helpOption('-h, --help', 'show this help')
      .addHelpText('after', exampleText(command.examples));
    for (const argument of command.arguments) sub.argument(placeholder(argument), argument.description);
    for (const { flags, description, repeatable } of command.options) {
      if (repeatable) sub.option(flags, description, append);
      else sub.option(flags, description);
    }
    sub
      .option('--json', 'print one JSON document on stdout')
      .option('--verbose', 'tell more, and show the stack of an internal error')
      .action(() => {
        call = command.call(wordsOf(command, sub.args), sub.opts());
      });
  }

  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const help = commands.some(({ name }) => name === argv[0]) ? `botwright ${argv[0]} --help` : 'botwright --help';
    if (error.code === 'commander.help') {
      throw new Failure(EXIT.usage, 'command_missing', `Say what to do: botwright <command>. See ${help}.`);
    }
    if (error.exitCode !== 0) {
      throw new Failure(EXIT.usage, usageCode(error), `${usageSentence(error)} See ${help}.`, { cause: error });
    }
  }
  return call ? { kind: 'call', call } : { kind: 'text', text };
}

/** Operands in the order of the arguments; commander leaves the ones that were not given out. */
function wordsOf(command: ListedCommand, operands: readonly string[]): (string | undefined)[] {
  return command.arguments.flatMap(({ variadic }, index) => (variadic ? operands.slice(index) : [operands[index]]));
}

/** Gathers the values of a flag that may be given more than once. */
function append(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

function placeholder(argument: ArgumentSpec): string {
  const name = argument.variadic ? `${argument.name}...` : argument.name;
  return argument.required ? `<${name}>` : `[${name}]`;
}

function exampleText(examples: readonly Example[]): string {
  const lines = examples.map(({ call, description }) => `  # ${description}\n  ${call}`);
  return `\nExamples:\n${lines.join('\n')}\n`;
}

/** commander.unknownOption -> option_unknown, our spelling of a code. */
function usageCode(error: CommanderError): string {
  const codes: Readonly<Record<string, string>> = {
    'commander.unknownCommand': 'command_unknown',
    'commander.unknownOption': 'option_unknown',
    'commander.excessArguments': 'argument_excess',
    'commander.missingArgument': 'argument_missing',
    'commander.optionMissingArgument': 'option_value_missing',
  };
  return codes[error.code] ?? 'usage_invalid';
}

/** `error: unknown option '--jsno'\n(Did you mean --json?)` -> one sentence that begins with a capital letter. */
function usageSentence(error: CommanderError): string {
  const words = error.message.replace(/^error: /, '').replace(/\s*\n\s*\((.*)\)$/s, '. $1');
  const sentence = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}
