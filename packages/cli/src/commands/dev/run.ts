/** `botwright dev`: watches, serves the console, writes each good build, and listens to the keyboard until it is told to stop. */
import { resolve } from 'node:path';
import { OutputError, type Swap, type WatchEvent, watchAssistant, writeOutput } from '@botwright/compiler';
import { openBytes } from '../../bot/open-bundle.js';
import type { Run, Tools } from '../../command.js';
import { EXIT, Failure } from '../../failure.js';
import { outFolder, refuseAround } from '../../project/out-folder.js';
import { readSettings } from '../../project/settings.js';
import { listenToKeys } from '../../terminal/keys.js';
import type { DevInput } from './command.js';
import { Console } from './console/console.js';
import { serve } from './console/serve.js';
import type { DevEvent } from './event.js';
import { openInBrowser } from './open-in-browser.js';

export const run: Run<DevInput, DevEvent> = async (input, tools) => {
  const { cwd, stdin, signal, emit } = tools;
  const project = resolve(cwd, input.project);
  if (input.out !== undefined) refuseAround(input.out, cwd, project);
  const console = new Console();
  const server = await serve((request, response) => console.handle(request, response), input);
  const end = createEnd();
  const writer = createWriter(input, tools);

  let isReady = false;
  const watcher = watchAssistant({
    project,
    typecheck: input.typecheck,
    onEvent(event) {
      // A project that is not there at all is the caller's mistake; one that goes later may come back.
      if (event.kind === 'failure' && event.build === 1 && event.code === 'project_missing') {
        return end.fail(new Failure(EXIT.usage, event.code, event.message));
      }
      emit(event.kind === 'diagnostic' ? { ...event, paths: { project: watcher.root, cwd } } : event);
      if (event.kind === 'swap') console.swap(openBytes(event.result.bundle), event.build);
      if (event.kind === 'swap' && input.write) writer.write(event);
      console.tell(event);
      if (isReady || !endsBuild(event)) return;
      isReady = true;
      const { build, at } = event;
      emit({ kind: 'ready', build, at, url: server.url, root: watcher.root });
      if (input.open) openInBrowser(server.url);
    },
  });
  const show = (kind: 'help' | 'clear') => () => emit({ kind, build: 0, at: 0 });
  const release = listenToKeys(
    stdin,
    {
      r: () => watcher.rebuild(),
      o: () => openInBrowser(server.url),
      c: show('clear'),
      h: show('help'),
      q: end.stop,
    },
    end.stop,
  );
  signal.addEventListener('abort', end.stop, { once: true });
  try {
    await end.reached;
  } finally {
    release();
    await Promise.all([watcher.close(), server.close()]);
    await writer.idle();
  }
  return EXIT.fine;
};

/** What the command waits for. */
function createEnd(): { readonly reached: Promise<void>; stop(): void; fail(reason: Failure): void } {
  let stop = (): void => {};
  let fail = (_: Failure): void => {};
  const reached = new Promise<void>((resolve, reject) => {
    stop = resolve;
    fail = reject;
  });
  return { reached, stop: () => stop(), fail: (reason) => fail(reason) };
}

/** A first build that is cancelled is followed by another one. */
function endsBuild(event: WatchEvent): boolean {
  return (
    event.kind === 'swap' || event.kind === 'failure' || (event.kind === 'build-done' && event.outcome === 'broken')
  );
}

/** Writes builds one after the other, and of those that wait only the last. */
function createWriter(
  input: DevInput,
  { cwd, emit }: Tools<DevEvent>,
): { write(swap: Swap): void; idle(): Promise<void> } {
  let next: Swap | undefined;
  let writing: Promise<void> | undefined;

  async function writeAll(): Promise<void> {
    for (let swap = next; swap !== undefined; swap = next) {
      next = undefined;
      await writeOne(swap);
    }
    writing = undefined;
  }

  async function writeOne({ build, at, result: { root, assistant, files } }: Swap): Promise<void> {
    try {
      const settings = readSettings(root);
      const out = outFolder({ given: input.out, cwd, project: root, settings, assistant: assistant.name });
      emit({ kind: 'written', build, at, out: out.label, files: await writeOutput(out.path, files) });
    } catch (error) {
      // The bot goes on answering; what stood in the folder still does.
      if (!(error instanceof OutputError || error instanceof Failure)) throw error;
      emit({ kind: 'failure', build, at, code: error.code, message: error.message });
    }
  }

  return {
    write(swap) {
      next = swap;
      writing ??= writeAll();
    },
    idle: async () => writing,
  };
}
