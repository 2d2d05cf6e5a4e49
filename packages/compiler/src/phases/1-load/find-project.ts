/** A path -> the project there: its folder and its entry module. */
import { stat } from 'node:fs/promises';
import { dirname, join, parse, resolve } from 'node:path';
import { CompilerError } from '../../compiler-error.js';
import type { Diagnostics } from '../../diagnostics/diagnostics.js';
import { entry_missing, project_config_invalid } from '../../diagnostics/generated.js';
import type { SourceFiles } from '../../diagnostics/source-files.js';
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
  const absolute = resolve(path);
  const stats = await stat(absolute).catch((error: unknown) => {
    throw new CompilerError('project_missing', `There is no project at ${path}.`, { cause: error });
  });
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
  const configured = await readConfiguredEntry(reader, files, diagnostics);
  if (module !== undefined) return { root, entry: reader.name(module) };
  const candidates = configured === undefined ? CANDIDATES : [configured];
  for (const candidate of candidates) {
    // Also one that is missing is accounted for: once it is there, it is the entry.
    if ((await reader.read(candidate)) !== undefined) return { root, entry: reader.name(join(root, candidate)) };
  }
  diagnostics.report(entry_missing({ candidates: candidates.join(', ') }));
  return undefined;
}

async function readConfiguredEntry(
  reader: SourceReader,
  files: SourceFiles,
  diagnostics: Diagnostics,
): Promise<string | undefined> {
  const file = 'package.json';
  const bytes = await reader.read(file);
  if (bytes === undefined) return undefined;
  const text = new TextDecoder().decode(bytes);
  files.add(file, text);
  const refuse = (problem: string, key?: string): undefined => {
    const start = key === undefined ? 0 : Math.max(0, text.indexOf(`"${key}"`));
    const end = key === undefined ? 0 : start + key.length + 2;
    diagnostics.report(project_config_invalid({ file, problem }), { file, start, end });
  };
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return refuse('it is not JSON');
  }
  const settings = isRecord(content) ? content.botwright : undefined;
  if (settings === undefined) return undefined;
  if (!isRecord(settings)) return refuse('"botwright" has to be an object', 'botwright');
  if (settings.out !== undefined && typeof settings.out !== 'string') refuse('"out" has to be a text', 'out');
  if (settings.entry === undefined || typeof settings.entry === 'string') return settings.entry;
  return refuse('"entry" has to be a text', 'entry');
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
