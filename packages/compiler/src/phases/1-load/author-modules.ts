/**
 * esbuild plugin: reads the author's modules itself, so that each is accounted for, and gives every module its own view of
 * the SDK, bound to its path, so that definitions know where they come from.
 */
import { dirname, extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bindModule } from '@botwright/sdk/module';
import type { Loader, Plugin } from 'esbuild';
import type { Source } from '../../ir.js';

/** What `import.meta.url` and its like are replaced by; each module imports its own. */
export const META: Readonly<Record<string, string>> = {
  'import.meta.url': '__moduleUrl',
  'import.meta.dirname': '__moduleDirname',
  'import.meta.filename': '__moduleFilename',
};

const LOADERS: Readonly<Record<string, Loader>> = {
  '.ts': 'ts',
  '.mts': 'ts',
  '.cts': 'ts',
  '.tsx': 'tsx',
  '.js': 'js',
  '.mjs': 'js',
  '.cjs': 'js',
  '.jsx': 'jsx',
  '.json': 'json',
  '.txt': 'text',
};

/** Absolute path of the SDK that the compiler brings. */
export const sdkPath: string = fileURLToPath(import.meta.resolve('@botwright/sdk'));
/** Absolute path of its declarations. */
export const sdkTypes: string = sdkPath.replace(/\.js$/, '.d.ts');
const sdkModulePath = fileURLToPath(import.meta.resolve('@botwright/sdk/module'));

/** A module as the bundling read it, or looked for it in vain. */
export interface ReadModule extends Source {
  readonly text: string;
}

/** @param name  the project-relative path of a module
 * @param read  reads a module of the author's own: not one of a package or of the SDK */
export function authorModules(name: (path: string) => string, read: (path: string) => Promise<ReadModule>): Plugin {
  return {
    name: 'author-modules',
    setup(build) {
      build.onResolve({ filter: /^(botwright|@botwright\/sdk)$/ }, ({ importer, namespace }) =>
        namespace === 'file' ? { path: importer, namespace: 'bound-sdk', sideEffects: false } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: 'bound-sdk' }, ({ path }) => ({
        contents: boundSdk(name(path)),
        resolveDir: dirname(sdkPath),
      }));
      build.onResolve({ filter: /^botwright:meta$/ }, ({ importer }) => ({ path: importer, namespace: 'meta' }));
      build.onLoad({ filter: /.*/, namespace: 'meta' }, ({ path }) => ({ contents: moduleMeta(path) }));
      build.onLoad({ filter: /\.([cm]?[jt]s|[jt]sx|json|txt)$/, namespace: 'file' }, async ({ path }) => {
        const loader = LOADERS[extname(path)];
        if (loader === undefined || !isAuthored(path)) return undefined;
        const { text, sha256 } = await read(path);
        if (sha256 === null) return undefined;
        // Appended and not put in front: imports are evaluated first wherever they stand, and positions stay as they are.
        const suffix = /\bimport\.meta\b/.test(text)
          ? `\nimport { ${Object.values(META).join(', ')} } from 'botwright:meta';`
          : '';
        return { contents: text + suffix, loader };
      });
    },
  };
}

/** Whether a file is the author's own, not one of an installed package or of the SDK. */
function isAuthored(path: string): boolean {
  return !/[\\/]node_modules[\\/]/.test(path) && !path.startsWith(dirname(sdkPath));
}

/** A module with everything that the SDK exports, where what asks for the calling module's path has been given it. */
function boundSdk(from: string): string {
  const names = Object.keys(bindModule(from)).join(', ');
  return `export * from ${JSON.stringify(sdkPath)};
import { bindModule } from ${JSON.stringify(sdkModulePath)};
export const { ${names} } = bindModule(${JSON.stringify(from)});`;
}

function moduleMeta(path: string): string {
  const values = { __moduleUrl: pathToFileURL(path).href, __moduleDirname: dirname(path), __moduleFilename: path };
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}
