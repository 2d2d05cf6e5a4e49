/** Where the bot of a chat comes from: a bundle, a build, or a watch that builds it again and again. */
import { relative, resolve } from 'node:path';
import type { Diagnostic, LoweredProject } from '@botwright/bundle';
import { type Bot, openBundle, openBytes } from '../../bot/open-bundle.js';
import type { Tools } from '../../command.js';
import { findBundle } from '../../project/find-bundle.js';
import { duration } from '../../terminal/quantity.js';
import type { ChatInput } from './command.js';
import type { ChatEvent } from './event.js';

/** The bot as it is now. */
export interface CurrentBot {
  readonly bot: Bot;
  /** Absent where only a bundle is known. */
  readonly samples?: LoweredProject['samples'];
}

/** A bot that may change while one talks to it. */
export interface BotSource {
  /** Absolute path of the project; of the current folder for a bundle. */
  readonly root: string;
  /** Whether the sources are known. */
  readonly hasSources: boolean;
  /** Undefined where there is none yet, or the project is broken. */
  current(): CurrentBot | undefined;
  close(): Promise<void>;
}

/** Opens a bundle.
 *
 * @throws {Failure} where there is none, or it is refused */
export function bundleSource(given: string, cwd: string): BotSource {
  const path = findBundle(given, cwd);
  const bot = openBundle(path, relative(cwd, path) || path);
  return { root: cwd, hasSources: false, current: () => ({ bot }), close: async () => {} };
}

/** Builds a project once.
 *
 * @throws {Failure} with `EXIT.usage` where there is no such project */
export async function builtSource({ project }: ChatInput, { cwd, signal, emit }: Tools<ChatEvent>): Promise<BotSource> {
  const { buildBot } = await import('../../bot/build-bot.js');
  const { bot, root, diagnostics } = await buildBot({
    project: resolve(cwd, project),
    typecheck: false,
    signal,
    onPhase: (phase) => emit({ kind: 'phase', phase }),
    onProgress: (progress) => emit({ kind: 'training', ...progress }),
    onOutput: (text) => emit({ kind: 'output', text }),
  });
  tellErrors(diagnostics, root, cwd, emit);
  return { root, hasSources: true, current: () => bot && { bot }, close: async () => {} };
}

/** Builds a project, and again whenever it changes.
 *
 * @param whenFree  calls a function that tells something, once what the user is typing is out of the way */
export async function watchedSource(
  { project }: ChatInput,
  { cwd, emit }: Tools<ChatEvent>,
  whenFree: (tell: () => void) => void,
): Promise<BotSource> {
  const { watchAssistant } = await import('@botwright/compiler');
  let current: CurrentBot | undefined;
  let changed: readonly string[] = [];
  let root = resolve(cwd, project);
  const news = (text: string): void => whenFree(() => emit({ kind: 'note', text }));
  const watcher = watchAssistant({
    project: root,
    typecheck: false,
    onPhase: (phase) => current === undefined && emit({ kind: 'phase', phase }),
    onEvent: (event) => {
      if (event.kind === 'output') whenFree(() => emit({ kind: 'output', text: event.text }));
      if (event.kind === 'failure') news(event.message);
      if (event.kind === 'build-start') changed = event.changed;
      if (event.kind === 'swap') {
        const { bundle, lowered } = event.result;
        root = event.result.root;
        current = { bot: openBytes(bundle), samples: lowered.samples };
      }
      if (event.kind !== 'build-done' || event.outcome === 'cancelled') return;
      const files = changed.join(', ');
      if (event.outcome === 'good') {
        // The first build is no news.
        if (event.build > 1) news(`rebuilt in ${duration(event.milliseconds)}: ${files}`);
        return;
      }
      whenFree(() => tellErrors(watcher.diagnostics, root, cwd, emit));
      news(current ? `${files} is broken: the bot stays as it was` : 'the bot cannot be built: waiting for a repair');
    },
  });
  await watcher.idle();
  return {
    get root() {
      return root;
    },
    hasSources: true,
    current: () => current,
    close: () => watcher.close(),
  };
}

function tellErrors(
  diagnostics: readonly Diagnostic[],
  project: string,
  cwd: string,
  emit: (event: ChatEvent) => void,
): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) emit({ kind: 'diagnostics', diagnostics: errors, paths: { project, cwd } });
}
