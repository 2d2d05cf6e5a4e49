/** Every command, in the order `--help` lists them. A process loads the one that it is called for. */
import type { ListedCommand } from '../command.js';

const LOADERS: Readonly<Record<string, () => Promise<ListedCommand>>> = {
  init: async () => (await import('./init/command.js')).init,
  build: async () => (await import('./build/command.js')).build,
  check: async () => (await import('./check/command.js')).check,
  dev: async () => (await import('./dev/command.js')).dev,
  query: async () => (await import('./query/command.js')).query,
  test: async () => (await import('./test/command.js')).test,
  chat: async () => (await import('./chat/command.js')).chat,
  eval: async () => (await import('./eval/command.js')).evalCommand,
  explain: async () => (await import('./explain/command.js')).explain,
  diff: async () => (await import('./diff/command.js')).diff,
  doctor: async () => (await import('./doctor/command.js')).doctor,
  import: async () => (await import('./import/command.js')).importCommand,
  export: async () => (await import('./export/command.js')).exportCommand,
};

/** Loads the command of a name, or all of them where it is none: for a list of them, or a guess at what was meant. */
export async function loadCommands(name?: string): Promise<readonly ListedCommand[]> {
  const named = name !== undefined && Object.hasOwn(LOADERS, name) ? LOADERS[name] : undefined;
  return Promise.all((named ? [named] : Object.values(LOADERS)).map((load) => load()));
}
