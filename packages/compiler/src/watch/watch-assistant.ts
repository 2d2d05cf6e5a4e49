/**
 * Builds a project again whenever it changes, as quickly as can be: changed files -> build -> swap -> a closer look. At any
 * time there is at most one build; one that is out of date is cancelled, and one that is broken leaves the last good one as it is.
 */
import { resolve } from 'node:path';
import type { Diagnostic } from '@botwright/bundle';
import { BuildMemory } from '../build-memory.js';
import { type CompileOptions, type CompileResult, compileQuickly, type QuickBuild } from '../compile.js';
import { CompilerError } from '../compiler-error.js';
import { hashFiles } from '../sources.js';
import { openTypeScript } from '../typescript/service.js';
import { type Clock, systemClock } from './clock.js';
import { type FileWatcher, type OpenFileWatcher, openFileWatcher } from './file-watcher.js';
import type { BuildStart, WatchEvent } from './watch-event.js';

/** What is watched, and who is told. */
export interface WatchOptions
  extends Pick<
    CompileOptions,
    'project' | 'modelBuild' | 'inline' | 'typecheck' | 'limits' | 'onPhase' | 'onProgress'
  > {
  /** Told each event as it happens. */
  readonly onEvent: (event: WatchEvent) => void;
  /** How long it has to be quiet after a change before a build begins; 15 by default. */
  readonly debounceMs?: number;
  /** Watches the disk by default. */
  readonly openFileWatcher?: OpenFileWatcher;
  /** The process's time by default. */
  readonly clock?: Clock;
}

/** A watch that goes on until it is closed. */
export interface Watcher {
  /** Absolute path of the project's folder; before the first build, of what was to be watched. */
  readonly root: string;
  /** The last good build; undefined until there is one. */
  readonly current: Required<CompileResult> | undefined;
  /** What is wrong with the project as it was last built. */
  readonly diagnostics: readonly Diagnostic[];
  /** Builds anew what is there, from scratch and so as a clean build does. */
  rebuild(): void;
  /** Settles once no build is under way and no change waits for one. */
  idle(): Promise<void>;
  /** Ends the watch and whatever it has under way; no event comes after. */
  close(): Promise<void>;
}

/** How long a file may be gone before that counts: editors and version control remove the old one before they write the new. */
const RETURN_MS = 60;

/** However much goes on, a build begins after so many times the quiet that is waited for. */
const PATIENCE = 10;

/** Watches a project. The first build begins at once.
 *
 * Of its results, training goes on from the model before, which is a fraction of the work: the bundle may differ by a hair from
 * that of a clean build. Types and samples are looked at after the swap; an error there is told and stops nothing. */
export function watchAssistant(options: WatchOptions): Watcher {
  return new AssistantWatcher(options);
}

/** What the next build is for. */
interface Demand {
  readonly reason: BuildStart['reason'];
  /** Project-relative paths. */
  readonly changed: ReadonlySet<string>;
}

class AssistantWatcher implements Watcher {
  readonly #options: WatchOptions;
  readonly #clock: Clock;
  readonly #opened: number;
  readonly #files: FileWatcher;
  readonly #typescript = openTypeScript();
  // A thread of its own: an edit need not wait until the types of the one before are checked.
  readonly #typeChecker = openTypeScript();
  #memory = new BuildMemory({ incremental: true });

  #root: string;
  /** Hashes of all files that matter, by project-relative path, as they were when last looked at. */
  #known: ReadonlyMap<string, string> = new Map([['package.json', 'unknown']]);
  #current: Required<CompileResult> | undefined;
  #diagnostics: readonly Diagnostic[] = [];
  #builds = 0;

  #demand: Demand | undefined = { reason: 'start', changed: new Set() };
  #quiet: { readonly since: number; readonly cancel: () => void } | undefined;
  #looking: Promise<void> | undefined;
  /** Since when a file has been gone that no build has missed yet. */
  #lostAt: number | undefined;
  #building: Promise<void> | undefined;
  #abort = new AbortController();
  #isClosed = false;
  #waiting: (() => void)[] = [];

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#opened = this.#clock.now();
    this.#root = resolve(options.project);
    this.#files = (options.openFileWatcher ?? openFileWatcher)(() => this.#onHint());
    // Not before whoever opens the watch has it in hand.
    queueMicrotask(() => this.#goOn());
  }

  get root(): string {
    return this.#root;
  }

  get current(): Required<CompileResult> | undefined {
    return this.#current;
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics;
  }

  rebuild(): void {
    const forgotten = this.#memory;
    this.#memory = new BuildMemory({ incremental: true });
    // A build may still be at work with the old one.
    void Promise.resolve(this.#building).then(() => forgotten.close());
    this.#require({ reason: 'request', changed: new Set() });
  }

  idle(): Promise<void> {
    if (this.#isIdle()) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#quiet?.cancel();
    this.#quiet = undefined;
    this.#demand = undefined;
    this.#abort.abort(new Error('The watch was closed.'));
    await Promise.all([this.#files.close(), this.#looking, this.#building]);
    await Promise.all([this.#memory.close(), this.#typescript.close(), this.#typeChecker.close()]);
    this.#goOn();
  }

  /** Something may have changed: waits until it is quiet, but not for ever. */
  #onHint(): void {
    if (this.#isClosed) return;
    const { debounceMs = 15 } = this.#options;
    const now = this.#clock.now();
    const since = this.#quiet?.since ?? now;
    this.#lookIn(Math.max(0, Math.min(debounceMs, since + PATIENCE * debounceMs - now)), since);
  }

  #lookIn(milliseconds: number, since: number): void {
    this.#quiet?.cancel();
    const cancel = this.#clock.after(milliseconds, () => {
      this.#quiet = undefined;
      this.#looking = Promise.resolve(this.#looking).then(() => this.#look());
    });
    this.#quiet = { since, cancel };
  }

  /** Compares what is there with what was: the content decides, not times. */
  async #look(): Promise<void> {
    const before = this.#known;
    const now = await this.#hash(before.keys());
    if (this.#isClosed) return;
    // A build has ended meanwhile and knows better; it has looked again itself.
    if (before === this.#known) {
      const changed = [...before.keys()].filter((name) => before.get(name) !== now.get(name));
      const isLost = changed.some((name) => now.get(name) === 'missing');
      this.#lostAt = isLost ? (this.#lostAt ?? this.#clock.now()) : undefined;
      const wait = isLost ? (this.#lostAt ?? 0) + RETURN_MS - this.#clock.now() : 0;
      if (wait > 0) {
        this.#follow(before);
        this.#lookIn(wait, this.#clock.now());
        this.#looking = undefined;
        return;
      }
      this.#lostAt = undefined;
      this.#follow(now);
      if (changed.length > 0) this.#require({ reason: 'change', changed: new Set(changed) });
    }
    this.#looking = undefined;
    this.#goOn();
  }

  async #hash(names: Iterable<string>): Promise<ReadonlyMap<string, string>> {
    const all = [...names];
    // Where one cannot be read, the next build tells which and why.
    const hashes = await hashFiles(this.#root, all).catch(() =>
      Object.fromEntries(all.map((name) => [name, 'unreadable'])),
    );
    return new Map(all.map((name) => [name, hashes[name] ?? 'missing']));
  }

  /** Takes note of the files that matter, and looks again where one could have changed before it was watched. */
  #follow(known: ReadonlyMap<string, string>): void {
    this.#known = known;
    const paths = Array.from(known.keys(), (name) => resolve(this.#root, name));
    if (this.#files.follow(this.#root, paths)) this.#onHint();
  }

  /** Asks for a build, and cancels the one under way. */
  #require({ reason, changed }: Demand): void {
    if (this.#isClosed) return;
    this.#demand = { reason, changed: new Set([...(this.#demand?.changed ?? []), ...changed]) };
    this.#abort.abort(new Error('The project has changed meanwhile.'));
    this.#goOn();
  }

  /** Starts the next build where none is under way, and tells those who wait where there is nothing left to do. */
  #goOn(): void {
    if (this.#building === undefined && this.#demand !== undefined) {
      const demand = this.#demand;
      this.#demand = undefined;
      this.#abort = new AbortController();
      this.#building = this.#build(demand, this.#abort.signal).finally(() => {
        this.#building = undefined;
        this.#goOn();
      });
    }
    if (this.#isIdle()) for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #isIdle(): boolean {
    return [this.#building, this.#demand, this.#quiet, this.#looking].every((each) => each === undefined);
  }

  async #build(demand: Demand, signal: AbortSignal): Promise<void> {
    this.#builds += 1;
    const start = this.#clock.now();
    this.#tell({ kind: 'build-start', reason: demand.reason, changed: [...demand.changed].sort() });
    const built = await this.#compile(signal).catch((error: unknown) => {
      if (signal.aborted) this.#passOn(demand, start);
      else this.#fail(error);
    });
    if (built === undefined) return;
    this.#adopt(built.result, start);
    await this.#lookCloser(built, start, signal).catch((error: unknown) => {
      if (!signal.aborted) this.#fail(error);
    });
  }

  async #compile(signal: AbortSignal): Promise<QuickBuild> {
    const built = await compileQuickly({
      ...this.#options,
      typescript: this.#typescript,
      memory: this.#memory,
      lint: 'off',
      signal,
      onOutput: (text) => this.#tell({ kind: 'output', text }),
    });
    signal.throwIfAborted();
    return built;
  }

  /** Tells what came of a build; a good one is the current one from here on. */
  #adopt(result: CompileResult, start: number): void {
    this.#root = result.root;
    this.#diagnostics = result.diagnostics;
    const { bundle, files, model, assistant, lowered, phases, steps } = result;
    for (const diagnostic of result.diagnostics) this.#tell({ kind: 'diagnostic', diagnostic });
    const isMade = bundle !== undefined && files !== undefined && model !== undefined;
    const isGood = isMade && assistant !== undefined && lowered !== undefined;
    const milliseconds = this.#since(start);
    this.#tell({ kind: 'build-done', outcome: isGood ? 'good' : 'broken', milliseconds, phases, steps });
    if (isGood) {
      this.#current = { ...result, bundle, files, model, assistant, lowered };
      this.#tell({ kind: 'swap', result: this.#current });
    }
    this.#follow(new Map(result.sources.map(({ path, sha256 }) => [path, sha256 ?? 'missing'])));
    // What changed after it was read, and before it was followed, is found by looking once more.
    this.#onHint();
  }

  /** Finds what nobody has to wait for. */
  async #lookCloser(built: QuickBuild, start: number, signal: AbortSignal): Promise<void> {
    const { typecheck = true } = this.#options;
    const known = new Set(this.#diagnostics.map((each) => JSON.stringify(each)));
    this.#diagnostics = await built.lookCloser({
      lint: 'quick',
      typescript: typecheck ? this.#typeChecker : undefined,
      signal,
    });
    signal.throwIfAborted();
    for (const diagnostic of this.#diagnostics) {
      if (!known.has(JSON.stringify(diagnostic))) this.#tell({ kind: 'diagnostic', diagnostic });
    }
    this.#tell({ kind: 'checked', milliseconds: this.#since(start), diagnostics: this.#diagnostics });
  }

  /** Ends a build that is out of date: what had changed for it is still new to the next one. */
  #passOn({ changed }: Demand, start: number): void {
    if (this.#demand === undefined) return;
    this.#demand = { ...this.#demand, changed: new Set([...changed, ...this.#demand.changed]) };
    const milliseconds = this.#since(start);
    this.#tell({ kind: 'build-done', outcome: 'cancelled', milliseconds, phases: [], steps: [] });
  }

  #fail(error: unknown): void {
    const code = error instanceof CompilerError ? error.code : 'internal';
    this.#tell({ kind: 'failure', code, message: error instanceof Error ? error.message : String(error) });
    this.#follow(this.#known);
  }

  #tell(event: Untold<WatchEvent>): void {
    if (this.#isClosed) return;
    this.#options.onEvent({ ...event, build: this.#builds, at: this.#since(this.#opened) } as WatchEvent);
  }

  #since(start: number): number {
    return Math.round((this.#clock.now() - start) * 10) / 10;
  }
}

/** An event before it is known when it happens. */
type Untold<Event> = Event extends WatchEvent ? Omit<Event, 'build' | 'at'> : never;
