/// <reference types="node" />
/** An assistant that follows its bundle on the disk. */
import { type FSWatcher, readFileSync, statSync, unwatchFile, watch, watchFile } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AnyQueryResult, type Assistant, openAssistant, type QueryResult } from '../index.js';

/** How a bundle is followed. */
export interface WatchBundleOptions {
  /** Told why a new bundle was not taken, such as damage; the one before goes on answering. By default nobody is. */
  readonly onError?: (error: Error) => void;
  /** Whether the watch keeps the process alive; false by default. */
  readonly persistent?: boolean;
}

/** A bundle that is followed until it is let go. */
export interface BundleWatcher<Result extends AnyQueryResult> {
  /** The assistant of the newest sound bundle: read it for each query. One that was taken before answers as it always did. */
  readonly assistant: Assistant<Result>;
  close(): void;
}

/** Changes that come together are looked at once. */
const QUIET_MS = 20;

/** The disk is asked so often too: notices of changes get lost where a folder is replaced, and never come on some file systems. */
const LOOK_EVERY_MS = 1_000;

const BUNDLE_FILE = 'bundle.bot';

/**
 * Opens a bundle and opens it again whenever it changes, so that a running app follows `botwright dev` or a new release. Only a
 * whole and sound bundle takes the place of the one before.
 *
 * @typeParam Result  the emitted result type of this assistant; any assistant's `QueryResult` where absent
 * @param path    an output folder of `botwright build`, or a bundle file in it
 * @param onSwap  called with each assistant after the first one, which is there at once
 * @throws {BundleError}  where the first bundle is damaged or none
 * @throws the disk's own error where there is none to read
 *
 * @example
 * const bot = watchBundle<OwlCafeBotResult>('src/owl-cafe-bot', ({ modelBuild }) => console.log(`now ${modelBuild}`));
 * server.on('request', (request, response) => response.end(bot.assistant.query(textOf(request)).task));
 */
export function watchBundle<Result extends AnyQueryResult = QueryResult>(
  path: string | URL,
  onSwap: (assistant: Assistant<Result>) => void = () => {},
  { onError = () => {}, persistent = false }: WatchBundleOptions = {},
): BundleWatcher<Result> {
  const file = bundleFile(typeof path === 'string' ? path : fileURLToPath(path));
  let bytes = readFileSync(file);
  let assistant = openAssistant<Result>(bytes);
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;

  const look = (): void => {
    let read: typeof bytes;
    try {
      read = readFileSync(file);
    } catch (error) {
      // Between two builds there may be none for a moment.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') onError(error as Error);
      return;
    }
    if (read.equals(bytes)) return;
    bytes = read;
    try {
      assistant = openAssistant<Result>(read);
    } catch (error) {
      onError(error as Error);
      return;
    }
    onSwap(assistant);
  };
  const lookSoon = (): void => {
    if (isClosed || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      look();
    }, QUIET_MS);
    if (!persistent) timer.unref();
  };

  const notices = watchFolder(dirname(file), persistent, lookSoon);
  watchFile(file, { interval: LOOK_EVERY_MS, persistent }, lookSoon);
  return {
    get assistant(): Assistant<Result> {
      return assistant;
    },
    close(): void {
      isClosed = true;
      clearTimeout(timer);
      notices?.close();
      unwatchFile(file, lookSoon);
    },
  };
}

function bundleFile(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? join(path, BUNDLE_FILE) : path;
}

/** Notices of the system, where it gives any. */
function watchFolder(folder: string, persistent: boolean, onNotice: () => void): FSWatcher | undefined {
  try {
    return watch(folder, { persistent }, onNotice).on('error', () => {});
  } catch {
    // No more handles, or a file system without notices: looking now and then will do.
    return undefined;
  }
}
