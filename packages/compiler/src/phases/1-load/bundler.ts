/** esbuild, kept from one build to the next: modules that did not change are not parsed again. */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildContext, type BuildOptions, context, type Message } from 'esbuild';
import type { Project } from '../../ir.js';
import { type ReadSource, SourceReader } from '../../sources.js';
import { authorModules, META, type ReadModule } from './author-modules.js';

/** What came of a bundling: a module with everything that it imports and its source map, or errors. */
export interface Bundled {
  readonly errors: readonly Message[];
  /** The author's modules, as they were read. */
  readonly modules: readonly ReadModule[];
  readonly code?: string;
  /** A source map, version 3, as JSON. Its positions lead to project-relative paths. */
  readonly map?: string;
}

interface Open {
  readonly key: string;
  readonly context: BuildContext<BuildOptions & { write: false }>;
}

/** What a bundle is made of besides the author's modules. */
export interface BundlerOptions {
  /** Absolute paths of modules that can be imported by these specifiers, whatever is installed. */
  readonly provided?: Readonly<Record<string, string>>;
  /** The text of a module that takes the place of the entry, and may import it by its absolute path. */
  readonly text?: string;
}

/** Bundles one project after another, one at a time. */
export class Bundler {
  readonly #options: BundlerOptions;
  #open: Open | undefined;
  #modules = new Map<string, ReadModule>();
  #known: ReadonlyMap<string, ReadSource> = new Map();

  constructor(options: BundlerOptions = {}) {
    this.#options = options;
  }

  /** Bundles the entry module of a project.
   *
   * @param known  files that were read already, by project-relative path */
  async bundle({ root, entry }: Project, known: ReadonlyMap<string, ReadSource> = new Map()): Promise<Bundled> {
    this.#modules = new Map();
    this.#known = known;
    const outcome = await this.#rebuild(root, resolve(root, entry));
    this.#known = new Map();
    return { ...outcome, modules: [...this.#modules.values()] };
  }

  async close(): Promise<void> {
    const closing = this.#open;
    this.#open = undefined;
    await closing?.context.dispose();
  }

  async #rebuild(root: string, entry: string): Promise<Omit<Bundled, 'modules'>> {
    try {
      const { outputFiles } = await (await this.#contextOf(root, entry)).rebuild();
      const map = outputFiles.find(({ path }) => path.endsWith('.map'));
      const code = outputFiles.find((file) => file !== map);
      return { errors: [], ...(code && { code: code.text }), ...(map && { map: map.text }) };
    } catch (error) {
      const { errors } = error as { errors?: Message[] };
      if (errors === undefined) throw error;
      return { errors };
    }
  }

  async #contextOf(root: string, entry: string): Promise<Open['context']> {
    const key = JSON.stringify([root, entry]);
    if (this.#open?.key !== key) {
      await this.close();
      const reader = new SourceReader(root);
      const name = (path: string): string => reader.name(path);
      const read = async (path: string): Promise<ReadModule> => {
        const module = toModule(this.#known.get(name(path)) ?? (await reader.readSource(path)));
        this.#modules.set(module.path, module);
        return module;
      };
      this.#open = {
        key,
        context: await context({ ...optionsOf(root, entry, this.#options), plugins: [authorModules(name, read)] }),
      };
    }
    return this.#open.context;
  }
}

function toModule({ source, bytes }: ReadSource): ReadModule {
  return { ...source, text: new TextDecoder().decode(bytes) };
}

function optionsOf(
  root: string,
  entry: string,
  { provided = {}, text }: BundlerOptions,
): BuildOptions & { write: false } {
  return {
    absWorkingDir: root,
    ...(text === undefined ? { entryPoints: [entry] } : { stdin: { contents: text, resolveDir: root } }),
    alias: provided,
    // Nothing is written; the name is what paths in the source map are relative to.
    outfile: join(root, 'assistant.js'),
    write: false,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'external',
    sourcesContent: false,
    logLevel: 'silent',
    define: META,
    // Packages in CommonJS may require what Node brings.
    banner: {
      js: `import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(${JSON.stringify(pathToFileURL(entry).href)});`,
    },
  };
}
