/** A path -> the project there: its folder and its entry module. */
import { realpath, stat } from 'node:fs/promises';
import { dirname, join, parse, resolve } from 'node:path';
import { CompilerError } from '../../compiler-error.js';
import type { Diagnostics } from '../../diagnostics/diagnostics.js';
import { entry_missing, project_config_invalid } from '../../diagnostics/generated.js';
import type { Place, SourceFiles } from '../../diagnostics/source-files.js';
import type { Project } from '../../ir.js';
import type { SourceReader } from '../../sources.js';

const EXTENSIONS = ['ts', 'mts', 'js', 'mjs'];
const CANDIDATES = ['src/assistant', 'assistant'].flatMap((path) =>
  EXTENSIONS.map((extension) => `${path}.${extension}`),
);

/** Finds the folder of a project.
 *
 * @param path  a project folder, or a module in one: then the project is the nearest folder above with a package.json, or
 *              else the module's own folder
 * @returns absolute path of the folder, and of the module where one was given
 * @throws {CompilerError} `project_missing` */
export async function findRoot(path: string): Promise<{ root: string; module: string | undefined }> {
  // Through symbolic links, as the bundler resolves imports: what lies above a link is not above the project.
  const absolute = await realpath(resolve(path)).catch((error: unknown) => {
    throw new CompilerError('project_missing', `There is no project at ${path}.`, { cause: error });
  });
  const stats = await stat(absolute);
  if (stats.isDirectory()) return { root: absolute, module: undefined };
  for (let folder = dirname(absolute); folder !== parse(folder).root; folder = dirname(folder)) {
    if (await isFile(join(folder, 'package.json'))) return { root: folder, module: absolute };
  }
  return { root: dirname(absolute), module: absolute };
}

/** Finds the entry module: the one given, else what package.json names, else the first of the usual places.
 *
 * @returns undefined where there is none, which has then been reported */
export async function findEntry(
  { root, module }: { root: string; module: string | undefined },
  reader: SourceReader,
  files: SourceFiles,
  diagnostics: Diagnostics,
): Promise<Project | undefined> {
  const settings = await readSettings(reader, files, diagnostics);
  if (settings === undefined) return undefined;
  if (module !== undefined) return { root, entry: reader.name(module) };
  const candidates = settings.entry === undefined ? CANDIDATES : [settings.entry];
  for (const candidate of candidates) {
    // Also one that is missing is accounted for: once it is there, it is the entry.
    if ((await reader.read(candidate)) !== undefined) return { root, entry: reader.name(candidate) };
  }
  diagnostics.report(entry_missing({ candidates: candidates.join(', ') }), settings.place);
  return undefined;
}

/** What package.json says under `botwright`; undefined where it cannot be used, which has then been reported. */
async function readSettings(
  reader: SourceReader,
  files: SourceFiles,
  diagnostics: Diagnostics,
): Promise<{ readonly entry?: string; readonly place?: Place } | undefined> {
  const file = 'package.json';
  const bytes = await reader.read(file);
  if (bytes === undefined) return {};
  const text = new TextDecoder().decode(bytes);
  files.add(file, text);
  const refuse = (problem: string, start: number, length: number): undefined => {
    diagnostics.report(project_config_invalid({ file, problem }), { file, start, end: start + length });
  };
  const keyStart = (key: string): number => Math.max(0, text.indexOf(`"${key}"`, text.indexOf('"botwright"')));
  const refuseKey = (key: string, problem: string): undefined =>
    refuse(`"${key}" has to be ${problem}`, keyStart(key), key.length + 2);
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    // Every version of V8 words this differently, but all name the position, save at the end of the text.
    const [, position = text.length] = /position (\d+)/.exec(String(error)) ?? [];
    return refuse('it is not JSON', Number(position), 0);
  }
  const { botwright: settings = {} } = isRecord(content) ? content : {};
  if (!isRecord(settings)) return refuseKey('botwright', 'an object');
  const { entry, out } = settings;
  if (out !== undefined && typeof out !== 'string') return refuseKey('out', 'a text');
  if (entry !== undefined && typeof entry !== 'string') return refuseKey('entry', 'a text');
  if (entry === undefined) return {};
  const start = keyStart('entry');
  return { entry, place: { file, start, end: start + '"entry"'.length } };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );
}
