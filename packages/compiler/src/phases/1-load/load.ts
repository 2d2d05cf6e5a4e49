/** Phase 1: project folder -> evaluated assistant. Bundle, evaluate apart, type-check meanwhile, read what it refers to. */
import { resolve } from 'node:path';
import type { Diagnostics } from '../../diagnostics/diagnostics.js';
import {
  default_export_invalid,
  default_export_missing,
  definition_invalid,
  module_exits,
  module_hangs,
  module_out_of_memory,
  module_throws,
} from '../../diagnostics/generated.js';
import type { Message } from '../../diagnostics/message.js';
import type { SourceFiles } from '../../diagnostics/source-files.js';
import type { Loaded, Project } from '../../ir.js';
import { orAborted } from '../../or-aborted.js';
import type { SourceReader } from '../../sources.js';
import { Places } from '../../typescript/places.js';
import type { TypeProblem, TypeScriptService } from '../../typescript/types.js';
import type { Validator } from '../../validation.js';
import { sdkPath } from './author-modules.js';
import { bundleModules } from './bundle-modules.js';
import { type Evaluation, type EvaluationLimits, evaluate } from './evaluate.js';
import { findEntry } from './find-project.js';
import { loadAssistant } from './load-assistant.js';
import { type Definition, readDefinition } from './read-definition.js';
import { stackPlace } from './stack-place.js';

/** What the phase works with. */
export interface LoadTools {
  readonly reader: SourceReader;
  readonly files: SourceFiles;
  readonly typescript: TypeScriptService;
  readonly validator: Validator;
  readonly diagnostics: Diagnostics;
  readonly limits: EvaluationLimits;
  readonly typecheck: boolean;
  readonly signal: AbortSignal | undefined;
  readonly onOutput: ((text: string) => void) | undefined;
}

/** Loads a project.
 *
 * @param found  what `findRoot` gave
 * @returns undefined where the project has no entry module; without an assistant where its modules cannot be evaluated */
export async function load(
  found: { readonly root: string; readonly module: string | undefined },
  tools: LoadTools,
): Promise<Loaded | undefined> {
  const { reader, files, diagnostics, typescript } = tools;
  const project = await findEntry(found, reader, files, diagnostics);
  if (project === undefined) return undefined;

  // Type-checking takes longest and needs nothing of what follows, so it runs meanwhile.
  const checking = checkTypes(project, tools);
  const [definition, typeProblems] = await Promise.all([evaluateProject(project, tools), checking]);
  // Also without a type check: esbuild reads the configuration too.
  const configFiles = await typescript.configFiles(project.root);
  await readUnbundled([...configFiles, ...typeProblems.flatMap(({ file }) => file ?? [])], reader, files);
  const modules = Array.from(files.entries(), ([file, text]) => ({ file, text }));
  const indices = await typescript.indexModules(modules.filter(({ file }) => /\.([cm]?[jt]s|[jt]sx)$/.test(file)));
  const places = new Places(indices, project.entry);
  const assistant = definition && (await loadAssistant(definition, { project, reader, files, places, diagnostics }));
  return { project, files, sources: reader.list(), assistant, typeProblems };
}

async function checkTypes(
  { root, entry }: Project,
  { typescript, typecheck, signal }: LoadTools,
): Promise<readonly TypeProblem[]> {
  if (!typecheck) return [];
  const sdkTypes = sdkPath.replace(/\.js$/, '.d.ts');
  return orAborted(typescript.checkTypes({ root, entry: resolve(root, entry), sdkTypes }), signal);
}

/** Accounts for what is not in the bundle: configuration, and modules that are imported for their types alone.
 *
 * @param paths  absolute, or relative to the project */
async function readUnbundled(paths: readonly string[], reader: SourceReader, files: SourceFiles): Promise<void> {
  for (const path of new Set(paths)) {
    const name = reader.name(path);
    if (files.text(name) !== undefined) continue;
    const bytes = await reader.read(path);
    if (bytes !== undefined) files.add(name, new TextDecoder().decode(bytes));
  }
}

/** Bundles and evaluates the modules; reports what is in the way. */
async function evaluateProject(project: Project, tools: LoadTools): Promise<Definition | undefined> {
  const { reader, files, diagnostics, validator, limits, signal, onOutput } = tools;
  const bundle = await bundleModules(project, reader, files, diagnostics);
  if (bundle === undefined) return undefined;
  const evaluation = await evaluate(bundle.code, { ...limits, signal, onOutput });
  const entry = { file: project.entry };
  if (evaluation.kind !== 'exported') {
    const stack = 'stack' in evaluation ? evaluation.stack : '';
    diagnostics.report(explain(evaluation, limits), stackPlace(stack, bundle.map, files) ?? entry);
    return undefined;
  }
  const definition = readDefinition(evaluation, validator);
  if (!('code' in definition)) return definition;
  diagnostics.report(definition, entry);
  return undefined;
}

function explain(evaluation: Exclude<Evaluation, { kind: 'exported' }>, limits: EvaluationLimits): Message {
  switch (evaluation.kind) {
    case 'nothing':
      return default_export_missing();
    case 'foreign':
      return default_export_invalid({ found: evaluation.found });
    case 'unreadable':
      return definition_invalid({ path: 'its top', problem: evaluation.problem });
    case 'threw':
      return module_throws({ thrown: evaluation.thrown });
    case 'exited':
      return module_exits({ status: evaluation.status });
    case 'stalled':
      return module_hangs({ reason: 'a top-level await waits for something that never comes' });
    case 'out-of-time':
      return module_hangs({ reason: `they were stopped after ${limits.timeMs / 1000} seconds` });
    case 'out-of-memory':
      return module_out_of_memory({ megabytes: limits.memoryMb });
  }
}
