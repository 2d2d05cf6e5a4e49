/** Test runs one after another: whenever the bot has been built anew, or a test file has changed. */
import { statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { type Watcher, watchAssistant } from '@botwright/compiler';
import type { BuiltBot } from '../../bot/build-bot.js';
import { openBytes } from '../../bot/open-bundle.js';
import type { Tools } from '../../command.js';
import { EXIT, type ExitCode, Failure } from '../../failure.js';
import { findTestFiles } from '../../tests/find-test-files.js';
import type { TestInput } from './command.js';
import type { TestEvent } from './event.js';
import type { Target } from './run.js';

/** How often the test files are looked at. They are few, and looking is a matter of microseconds each. */
const LOOK_MS = 250;

/** Runs tests until it is interrupted.
 *
 * @param runWith  one run with a bot
 * @throws {Failure} with `EXIT.usage` where a bundle is to be tested, since no source of it is known */
export async function watchTests(
  target: Target,
  { bundle }: TestInput,
  { signal, emit }: Tools<TestEvent>,
  runWith: (bot: Promise<BuiltBot>) => Promise<ExitCode>,
): Promise<ExitCode> {
  if (bundle !== undefined) {
    throw new Failure(EXIT.usage, 'option_invalid', '--watch follows the sources of a project. Leave --bundle out.');
  }
  const changes = new Changes();
  const watcher = watchAssistant({
    project: target.project,
    typecheck: false,
    onEvent: (event) => {
      if (event.kind === 'output') emit({ kind: 'output', text: event.text });
      if (event.kind === 'failure') emit({ kind: 'output', text: event.message });
      if (event.kind === 'build-start') changes.note(event.changed);
      if (event.kind === 'build-done' && event.outcome !== 'cancelled') changes.tell();
    },
  });
  let seen = lookAt(target, watcher);
  const timer = setInterval(() => {
    const now = lookAt(target, watcher);
    const changed = differing(seen, now);
    seen = now;
    if (changed.length === 0) return;
    changes.note(changed);
    // Before the first build there is nothing to run with.
    if (watcher.current) changes.tell();
  }, LOOK_MS);
  const stop = (): void => changes.close();
  signal.addEventListener('abort', stop, { once: true });
  try {
    for (let runs = 0; ; runs++) {
      const changed = await changes.next();
      if (changed === undefined) return EXIT.fine;
      if (runs > 0) emit({ kind: 'again', changed });
      await runWith(botOf(watcher, target)).catch((error: unknown) => {
        // A test file that is gone for a moment ends no watch.
        if (!(error instanceof Failure)) throw error;
        emit({ kind: 'output', text: error.message });
      });
    }
  } catch (error) {
    if (signal.aborted) return EXIT.fine;
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    clearInterval(timer);
    await watcher.close();
  }
}

/** The last good bot; none where the project is broken as it stands. */
async function botOf({ current, diagnostics }: Watcher, target: Target): Promise<BuiltBot> {
  const root = current?.root ?? target.project;
  if (current === undefined || diagnostics.some(({ severity }) => severity === 'error')) return { root, diagnostics };
  return { bot: openBytes(current.bundle), root, diagnostics };
}

/** When each test file was last written, by project-relative path. */
function lookAt(target: Target, { current }: Watcher): ReadonlyMap<string, string> {
  const root = current?.root ?? target.project;
  const paths = target.files ?? (statSync(root, { throwIfNoEntry: false })?.isDirectory() ? findTestFiles(root) : []);
  const stamps = paths.map((path): [string, string] => {
    const stats = statSync(path, { throwIfNoEntry: false });
    return [relative(root, path).split(sep).join('/'), stats ? `${stats.mtimeMs} ${stats.size}` : 'gone'];
  });
  return new Map(stamps);
}

function differing(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] {
  const names = new Set([...before.keys(), ...now.keys()]);
  return [...names].filter((name) => before.get(name) !== now.get(name)).sort();
}

/** Names of what changed, until somebody asks for them. */
class Changes {
  #changed = new Set<string>();
  #isDue = false;
  #isClosed = false;
  #wake: () => void = () => {};

  note(names: readonly string[]): void {
    for (const name of names) this.#changed.add(name);
  }

  /** A run is due. */
  tell(): void {
    this.#isDue = true;
    this.#wake();
  }

  close(): void {
    this.#isClosed = true;
    this.#wake();
  }

  /** Settles once a run is due, with the names of what changed; with undefined once it is closed. */
  async next(): Promise<readonly string[] | undefined> {
    while (!this.#isDue && !this.#isClosed) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    if (this.#isClosed) return undefined;
    const changed = [...this.#changed].sort();
    this.#changed = new Set();
    this.#isDue = false;
    return changed;
  }
}
