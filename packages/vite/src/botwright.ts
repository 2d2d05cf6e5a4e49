/** The plug-in: in a build the project is compiled before its module is bundled; in the dev server it is watched, and the page
 * follows each good build. */
import { createHash } from 'node:crypto';
import { dirname, join, posix } from 'node:path';
import {
  type CompileResult,
  compile,
  formatDiagnostics,
  type WatchEvent,
  type Watcher,
  watchAssistant,
  writeOutput,
} from '@botwright/compiler';
import type { HotPayload, Logger, Plugin, ViteDevServer } from 'vite';
import { errorPayload, errorsOf } from './errors.js';
import { liveModule, SWAP } from './live-module.js';
import { type Folders, resolveFolders } from './settings.js';

/** One assistant of an app. */
export interface BotwrightOptions {
  /** Folder of the project that defines it, relative to Vite's root; Vite's root itself where absent. */
  readonly project?: string;
  /** Folder of its compiled module, relative to the project; `botwright.out` of the project's package.json where absent. */
  readonly out?: string;
  /** Whether the module of a build carries the bundle in its own text, for hosts that serve no files beside it; false by default. */
  readonly inline?: boolean;
  /** Whether the TypeScript compiler checks the project; true by default. */
  readonly typecheck?: boolean;
}

/**
 * Compiles an assistant as part of an app. Its module is imported as ever, from the output folder; the plug-in writes that folder
 * before the module is asked for, and again whenever the project changes. In the page the new bundle takes the place of the old
 * one between two queries, without a reload. An app of several assistants has the plug-in several times.
 *
 * @throws where nothing says what the output folder is
 *
 * @example
 * // vite.config.ts
 * import { botwright } from '@botwright/vite';
 * import { defineConfig } from 'vite';
 *
 * export default defineConfig({ plugins: [botwright({ project: 'bot', out: '../src/owl-cafe-bot' })] });
 */
export function botwright(options: BotwrightOptions = {}): Plugin {
  let folders: Folders;
  let logger: Logger;
  let live: LiveAssistant | undefined;
  return {
    name: 'botwright',
    enforce: 'pre',

    configResolved(config) {
      folders = resolveFolders(config.root, options);
      logger = config.logger;
    },

    async buildStart() {
      if (live !== undefined) return;
      const result = await compile({
        project: folders.project,
        inline: options.inline ?? false,
        typecheck: options.typecheck ?? true,
        onOutput: (text) => logger.info(text.trimEnd()),
      });
      for (const { path } of result.sources) this.addWatchFile(join(result.root, path));
      if (result.files === undefined) {
        const errors = formatDiagnostics(errorsOf(result.diagnostics));
        this.error({ message: `The assistant in ${folders.project} cannot be built.\n\n${errors}` });
      }
      for (const diagnostic of result.diagnostics) {
        if (diagnostic.severity === 'warning') this.warn(formatDiagnostics([diagnostic]));
      }
      await writeOutput(folders.out, result.files);
    },

    resolveId(source, importer) {
      // The first import may come before the first build has written anything.
      const isRelative = /^\.{1,2}\//.test(source) && importer !== undefined;
      return isRelative && posix.join(dirname(importer), source) === folders.module ? folders.module : undefined;
    },

    configureServer(server) {
      live = new LiveAssistant(folders, options, server, logger);
    },

    async load(id) {
      if (live === undefined || id.split('?')[0] !== folders.module) return undefined;
      const version = await live.version();
      // A server's own module reads the file; only a page has to be told of a swap.
      return this.environment.config.consumer === 'client'
        ? liveModule({ module: folders.module, version })
        : undefined;
    },

    hotUpdate({ file }) {
      // What the plug-in writes it also tells, once all of it is there.
      return file.startsWith(folders.module.slice(0, -'index.js'.length)) ? [] : undefined;
    },

    async closeBundle() {
      await live?.close();
    },
  };
}

/** The assistant of a dev server: watched, written, and told to its pages. */
class LiveAssistant {
  readonly #folders: Folders;
  readonly #server: ViteDevServer;
  readonly #logger: Logger;
  readonly #watcher: Watcher;
  #version: string | undefined;
  #errors: ReturnType<typeof errorPayload>;
  /** Ends with the last of the writes that were begun. */
  #writing: Promise<void> = Promise.resolve();

  constructor(folders: Folders, options: BotwrightOptions, server: ViteDevServer, logger: Logger) {
    this.#folders = folders;
    this.#server = server;
    this.#logger = logger;
    this.#watcher = watchAssistant({
      project: folders.project,
      typecheck: options.typecheck ?? true,
      onEvent: (event) => this.#onEvent(event),
    });
    // Who opens the page while the project is broken should see it too.
    server.ws.on('connection', () => this.#errors && this.#send({ type: 'error', err: this.#errors }));
  }

  /** Version of the bundle that is written.
   *
   * @throws as long as there has not been a good build */
  async version(): Promise<string> {
    if (this.#version === undefined) await this.#watcher.idle();
    await this.#writing;
    if (this.#version !== undefined) return this.#version;
    throw Object.assign(new Error(this.#errors?.message ?? 'The assistant could not be built.'), this.#errors);
  }

  async close(): Promise<void> {
    await this.#watcher.close();
    await this.#writing;
  }

  #onEvent(event: WatchEvent): void {
    if (event.kind === 'output') this.#logger.info(event.text.trimEnd());
    else if (event.kind === 'failure') this.#logger.error(`[botwright] ${event.message}`);
    else if (event.kind === 'diagnostic') this.#log(event.diagnostic);
    else if (event.kind === 'swap') this.#writing = this.#writing.then(() => this.#swap(event.result));
    else if (event.kind === 'build-done' && event.outcome === 'broken') this.#showErrors();
  }

  #log(diagnostic: Parameters<typeof errorsOf>[0][number]): void {
    if (diagnostic.severity === 'info') return;
    const text = formatDiagnostics([diagnostic]).trimEnd();
    if (diagnostic.severity === 'error') this.#logger.error(text, { timestamp: true });
    else this.#logger.warn(text, { timestamp: true });
  }

  #showErrors(): void {
    this.#errors = errorPayload(errorsOf(this.#watcher.diagnostics), this.#folders.project);
    if (this.#errors) this.#send({ type: 'error', err: this.#errors });
  }

  /** Writes a good build, and lets the pages and the server's own modules know. */
  async #swap({ files, bundle, assistant }: Required<CompileResult>): Promise<void> {
    try {
      await writeOutput(this.#folders.out, files);
    } catch (error) {
      this.#logger.error(`[botwright] ${(error as Error).message}`);
      return;
    }
    const isFirst = this.#version === undefined;
    const wasBroken = this.#errors !== undefined;
    this.#version = createHash('sha256').update(bundle).digest('hex').slice(0, 16);
    this.#errors = undefined;
    const { module } = this.#folders;
    for (const { moduleGraph } of Object.values(this.#server.environments)) {
      for (const each of moduleGraph.getModulesByFile(module) ?? []) moduleGraph.invalidateModule(each);
    }
    if (isFirst && !wasBroken) return;
    this.#logger.info(`[botwright] ${assistant.name} answers from ${assistant.modelBuild}`, { timestamp: true });
    // A page whose first import failed has nothing that could be replaced.
    if (isFirst) this.#send({ type: 'full-reload' });
    else this.#send({ type: 'custom', event: SWAP, data: { module, version: this.#version } });
  }

  #send(payload: HotPayload): void {
    this.#server.environments.client.hot.send(payload);
  }
}
