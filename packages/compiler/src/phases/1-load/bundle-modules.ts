/** Entry module -> one ECMAScript module with everything it imports, and its source map; what esbuild says, as diagnostics. */
import { dirname, resolve } from 'node:path';
import type { Message as EsbuildMessage, Location } from 'esbuild';
import type { BuildMemory } from '../../build-memory.js';
import type { Diagnostics } from '../../diagnostics/diagnostics.js';
import { import_unresolved, syntax_error } from '../../diagnostics/generated.js';
import type { Place, SourceFiles } from '../../diagnostics/source-files.js';
import type { Project } from '../../ir.js';
import { hashesOf, hashFiles, readFiles, type SourceReader } from '../../sources.js';

/** A bundled module. Positions in `map` lead to project-relative paths. */
export interface ModuleBundle {
  readonly code: string;
  /** A source map, version 3, as JSON. */
  readonly map: string;
}

/** What a bundling works with. */
export interface BundleTools {
  readonly reader: SourceReader;
  readonly files: SourceFiles;
  readonly diagnostics: Diagnostics;
  readonly memory: Pick<BuildMemory, 'steps' | 'bundler'>;
}

/** Bundles the author's modules.
 *
 * @param configured  settles once it is known which files configure the project: esbuild reads them too
 * @returns undefined where they cannot be bundled, which has then been reported */
export async function bundleModules(
  project: Project,
  configured: Promise<readonly string[]>,
  { reader, files, diagnostics, memory }: BundleTools,
): Promise<ModuleBundle | undefined> {
  const { root } = project;
  // Read once: what tells whether a module has changed is what is bundled then.
  const known = await readFiles(root, memory.steps.inputOf('bundle'));
  const { errors, code, map, modules } = await memory.steps.run(
    'bundle',
    hashesOf(known),
    () => memory.bundler.bundle(project, known),
    {
      found: async ({ modules }) => {
        const configuration = (await configured).map((path) => reader.name(path));
        const read = Object.fromEntries(modules.map(({ path, sha256 }) => [path, sha256 ?? 'missing']));
        return { ...(await hashFiles(root, ['package.json', ...configuration])), ...read };
      },
      keeps: ({ errors }) => errors.length === 0,
    },
  );
  for (const module of modules) {
    reader.note(module);
    if (module.sha256 !== null) files.add(module.path, module.text);
  }
  for (const error of errors) {
    await readConfiguration(error, reader, files);
    reportError(error, files, diagnostics);
    await noteMissing(error, root, reader);
  }
  return code === undefined || map === undefined ? undefined : { code, map };
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
