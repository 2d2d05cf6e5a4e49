/** The edge of `create-botwright`: argv in, exit code out. */
import { parseArgs } from 'node:util';
import { createProject, type Request, summary } from './create-project.js';
import { createPrompts } from './prompts.js';
import { ScaffoldError } from './scaffold-error.js';
import { TEMPLATES } from './templates.js';
import { ownVersion } from './version.js';

const HELP = `Usage: npm create botwright [dir] -- [options]

Start a Botwright project. Existing files are never overwritten.

Arguments:
  dir                 folder of the project (default: here)

Options:
  --name <name>       name of the bot (default: made of the folder's)
  --template <name>   ${TEMPLATES.map(({ name }) => name).join(' or ')} (default: ${TEMPLATES[0].name})
  -y, --yes           ask nothing
  -V, --version       print the version
  -h, --help          show this help

Examples:
  # a coffee counter in the folder my-cafe
  npm create botwright my-cafe -- --template cafe --yes
`;

/** Exit codes, the same as those of `botwright`. */
const EXIT = { fine: 0, usage: 2, fault: 70, interrupted: 130 } as const;

/** Runs the command line of `process`. Sets its exit code and lets it end by itself, so that pipes are drained. */
export async function start(process: NodeJS.Process): Promise<void> {
  const abort = new AbortController();
  const interrupt = () => abort.abort();
  process.once('SIGINT', interrupt);
  try {
    process.stdout.write(await run(process, abort.signal));
    process.exitCode = EXIT.fine;
  } catch (error) {
    const [code, sentence] = abort.signal.aborted ? [EXIT.interrupted, 'Interrupted.'] : explain(error);
    process.stderr.write(`create-botwright: ${sentence}\n`);
    process.exitCode = code;
  } finally {
    process.off('SIGINT', interrupt);
  }
}

/** @returns what to print on stdout */
async function run(process: NodeJS.Process, signal: AbortSignal): Promise<string> {
  const { argv, env, stdin, stderr } = process;
  const call = readCall(argv.slice(2));
  if (call === 'help') return HELP;
  if (call === 'version') return `${ownVersion()}\n`;
  const prompts = call.yes ? undefined : createPrompts({ stdin, stderr, env, signal });
  const userAgent = env.npm_config_user_agent;
  const project = await createProject(call.request, { cwd: process.cwd(), prompts, userAgent, signal });
  return `${summary(project).join('\n')}\n`;
}

/** The words on the command line made no sense. */
class UsageError extends Error {}

type Call = 'help' | 'version' | { readonly request: Request; readonly yes: boolean };

function readCall(args: string[]): Call {
  const { values, positionals } = readWords(args);
  if (values.help) return 'help';
  if (values.version) return 'version';
  const [folder, ...more] = positionals;
  if (more.length > 0) throw new UsageError('There is one folder to name, not more.');
  const { name, template, yes = false } = values;
  return {
    request: {
      ...(folder !== undefined && { folder }),
      ...(name !== undefined && { name }),
      ...(template !== undefined && { template }),
    },
    yes,
  };
}

interface Words {
  readonly values: { name?: string; template?: string; yes?: boolean; version?: boolean; help?: boolean };
  readonly positionals: string[];
}

function readWords(args: string[]): Words {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        name: { type: 'string' },
        template: { type: 'string' },
        yes: { type: 'boolean', short: 'y' },
        version: { type: 'boolean', short: 'V' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (cause) {
    // The sentences after the first one are about parsing, not about this command.
    const [sentence] = (cause as Error).message.split(/\. |\n/, 1);
    throw new UsageError(`${sentence?.replace(/\.$/, '')}.`, { cause });
  }
}

function explain(error: unknown): [code: number, sentence: string] {
  if (error instanceof UsageError) return [EXIT.usage, `${error.message} See npm create botwright -- --help.`];
  if (error instanceof ScaffoldError) {
    return [error.code === 'interrupted' ? EXIT.interrupted : EXIT.usage, error.message];
  }
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [EXIT.fault, `This is a fault of create-botwright itself. Please report it.\n${what}`];
}
