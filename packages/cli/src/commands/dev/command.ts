/** `botwright dev`: words and flags. */
import { defineCommand, type ListedCommand, type OptionValues } from '../../command.js';
import { projectArgument, typecheckOption } from '../../compilation/words.js';
import { EXIT, Failure } from '../../failure.js';
import type { DevEvent } from './event.js';

export interface DevInput {
  /** Project folder or entry module, relative to where the user stands. */
  readonly project: string;
  readonly host: string;
  /** The first port to try. */
  readonly port: number;
  /** Whether the console is shown in a browser at once. */
  readonly open: boolean;
  readonly typecheck: boolean;
  /** Whether each good build is written to the output folder. */
  readonly write: boolean;
  /** Output folder, relative to where the user stands. */
  readonly out?: string;
}

const DEFAULT_PORT = 4848;

export const dev: ListedCommand = defineCommand<DevInput, DevEvent>({
  name: 'dev',
  summary: 'Watch a project, build it again as it changes, and try it in the browser.',
  arguments: [projectArgument],
  options: [
    { flags: '--port <number>', description: `port of the console, or the next free one (default: ${DEFAULT_PORT})` },
    { flags: '--host <address>', description: 'address of the console (default: 127.0.0.1, this machine alone)' },
    { flags: '--open', description: 'show the console in a browser' },
    { flags: '--out <dir>', description: 'output folder (default: as that of botwright build)' },
    { flags: '--no-write', description: 'leave the output folder as it is' },
    typecheckOption,
  ],
  examples: [
    { call: 'botwright dev --open', description: 'work on the project in this folder' },
    { call: 'botwright dev examples/owl-cafe --no-write --json', description: 'from another tool: an event a line' },
  ],
  read: ([project = '.'], { port, host, open, out, write, typecheck }) => ({
    project,
    port: readPort(port),
    host: typeof host === 'string' ? host : '127.0.0.1',
    open: open === true,
    write: write !== false,
    typecheck: typecheck !== false,
    ...(typeof out === 'string' && { out }),
  }),
  load: () => Promise.all([import('./run.js'), import('./report.js')]),
});

function readPort(value: OptionValues[string]): number {
  if (value === undefined) return DEFAULT_PORT;
  const port = Number(value);
  if (/^\d{1,5}$/.test(String(value)) && port <= 65_535) return port;
  throw new Failure(EXIT.usage, 'option_invalid', `--port needs a number from 0 to 65535, not ${value}.`);
}
