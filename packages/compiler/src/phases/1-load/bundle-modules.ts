/** Entry module -> one ECMAScript module with everything it imports, and its source map. */
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Message as EsbuildMessage, type Location } from 'esbuild';
import type { Diagnostics } from '../../diagnostics/diagnostics.js';
import { import_unresolved, syntax_error } from '../../diagnostics/generated.js';
import type { Place, SourceFiles } from '../../diagnostics/source-files.js';
import type { Project } from '../../ir.js';
import type { SourceReader } from '../../sources.js';
import { authorModules, META } from './author-modules.js';

/** A bundled module. Positions in `map` lead to project-relative paths. */
export interface ModuleBundle {
  readonly code: string;
  /** A source map, version 3, as JSON. */
  readonly map: string;
}

/** Bundles the author's modules.
 *
 * @returns undefined where they cannot be bundled, which has then been reported */
export async function bundleModules(
  { root, entry }: Project,
  reader: SourceReader,
  files: SourceFiles,
  diagnostics: Diagnostics,
): Promise<ModuleBundle | undefined> {
  const entryUrl = pathToFileURL(resolve(root, entry)).href;
  const result = await build({
    absWorkingDir: root,
    entryPoints: [resolve(root, entry)],
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
      js: `import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(${JSON.stringify(entryUrl)});`,
    },
    plugins: [authorModules(reader, files)],
  }).catch((error: unknown) => {
    const { errors } = error as { errors?: EsbuildMessage[] };
    if (errors === undefined) throw error;
    return { errors, outputFiles: [] };
  });
  for (const error of result.errors) {
    await readConfiguration(error, reader, files);
    reportError(error, files, diagnostics);
    await noteMissing(error, root, reader);
  }
  const map = result.outputFiles.find(({ path }) => path.endsWith('.map'));
  const code = result.outputFiles.find((file) => file !== map);
  return code === undefined || map === undefined ? undefined : { code: code.text, map: map.text };
}

/** Reads tsconfig.json where it is to blame, which esbuild reads by itself: without its text there is no position in it. */
async function readConfiguration(
  { location }: EsbuildMessage,
  reader: SourceReader,
  files: SourceFiles,
): Promise<void> {
  if (location === null || files.text(location.file) !== undefined || !location.file.endsWith('.json')) return;
  const bytes = await reader.read(location.file);
  if (bytes !== undefined) files.add(reader.name(location.file), new TextDecoder().decode(bytes));
}

/** What esbuild says where an import leads nowhere. */
const UNRESOLVED = /^(Could not resolve|No matching export)/;

function reportError({ text, location }: EsbuildMessage, files: SourceFiles, diagnostics: Diagnostics): void {
  const place = location === null ? undefined : toPlace(location, files);
  // The SDK's stand-in for one module is no name that the author knows.
  const problem = text.replace(/"bound-sdk:[^"]*"/, '"botwright"').replace(/\.$/, '');
  const suggestion = location?.suggestion || undefined;
  const message = UNRESOLVED.test(text) ? import_unresolved({ problem, suggestion }) : syntax_error({ problem });
  diagnostics.report(message, place);
}

/** Notes the files that an unresolved relative import may have meant: once one is there, the project has changed. */
async function noteMissing({ text, location }: EsbuildMessage, root: string, reader: SourceReader): Promise<void> {
  const specifier = /^Could not resolve "(\.[^"]*)"/.exec(text)?.[1];
  if (specifier === undefined || location === null) return;
  const path = resolve(root, dirname(location.file), specifier);
  await reader.read(path);
  if (/\.[cm]?js$/.test(path)) await reader.read(path.replace(/js$/, 'ts'));
}

/** esbuild counts columns and lengths in bytes of UTF-8, lines from 1 and columns from 0. */
function toPlace({ file, line, column, length, lineText }: Location, files: SourceFiles): Place {
  const bytes = Buffer.from(lineText);
  const units = (count: number): number => bytes.subarray(0, count).toString().length;
  const name = file.replaceAll('\\', '/');
  const start = files.offset(name, { line, column: units(column) + 1 });
  return { file: name, start, end: start + units(column + length) - units(column) };
}
