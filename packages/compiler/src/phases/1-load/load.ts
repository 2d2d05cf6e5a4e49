/** Phase 1: project folder -> evaluated assistant. Bundle, evaluate apart, find the places meanwhile, read what it refers to. */
import type { BuildMemory } from '../../build-memory.js';
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
import type { StepInput } from '../../phase-memory.js';
import { hashFiles, type SourceReader } from '../../sources.js';
import { Places } from '../../typescript/places.js';
import type { ModuleIndex, TypeScriptService } from '../../typescript/types.js';
import { bundleModules, type ModuleBundle } from './bundle-modules.js';
import type { Evaluation, EvaluationLimits } from './evaluate.js';
import { findEntry } from './find-project.js';
import { loadAssistant } from './load-assistant.js';
import { type Definition, readDefinition } from './read-definition.js';
import { stackPlace } from './stack-place.js';

/** What the phase works with. */
export interface LoadTools {
  readonly reader: SourceReader;
  readonly files: SourceFiles;
  readonly typescript: TypeScriptService;
  readonly memory: BuildMemory;
  readonly diagnostics: Diagnostics;
  readonly limits: EvaluationLimits;
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
  const { reader, files, diagnostics, memory, limits } = tools;
  const project = await findEntry(found, reader, files, diagnostics);
  if (project === undefined) return undefined;

  // Both threads start while esbuild is at work.
  const configured = findConfiguration(project, tools);
  // Where it fails while esbuild is still at work, whoever waits for it later hears of that.
  configured.catch(() => {});
  memory.evaluator.prepare(limits.memoryMb);
  const bundle = await bundleModules(project, configured, tools);
  for (const path of await configured) await readText(path, reader, files);
  const [definition, indices] = await Promise.all([
    bundle && evaluateBundle(bundle, project, tools),
    indexModules(files, tools),
  ]);
  const places = new Places(indices, project.entry);
  const assistant = definition && (await loadAssistant(definition, { project, reader, files, places, diagnostics }));
  return { project, files, sources: reader.list(), assistant };
}

/** Accounts for a file that is not in the bundle: configuration, or a module that is imported for its types alone. */
export async function readText(path: string, reader: SourceReader, files: SourceFiles): Promise<void> {
  if (files.text(reader.name(path)) !== undefined) return;
  const bytes = await reader.read(path);
  if (bytes !== undefined) files.add(reader.name(path), new TextDecoder().decode(bytes));
}

/** Absolute paths of the files that configure the project. */
function findConfiguration({ root }: Project, { typescript, memory }: LoadTools): Promise<readonly string[]> {
  const hashes = (paths: readonly string[]): Promise<StepInput> => hashFiles(root, paths);
  return hashes(['tsconfig.json', ...memory.steps.inputOf('configure')]).then((input) =>
    memory.steps.run('configure', input, () => typescript.configFiles(root), { found: hashes }),
  );
}

/** Where the definitions of each module stand. */
function indexModules(files: SourceFiles, { typescript, memory }: LoadTools): Promise<readonly ModuleIndex[]> {
  const modules = new Map([...files.entries()].filter(([file]) => /\.([cm]?[jt]s|[jt]sx)$/.test(file)));
  return memory.steps.runEach('index', modules, (names) =>
    typescript.indexModules(names.map((file) => ({ file, text: modules.get(file)! }))),
  );
}

/** Evaluates the bundled modules; reports what is in the way. */
async function evaluateBundle(
  { code, map }: ModuleBundle,
  project: Project,
  { files, diagnostics, memory, limits, signal, onOutput }: LoadTools,
): Promise<Definition | undefined> {
  const evaluation = await memory.steps.run(
    'evaluate',
    { modules: code },
    () => memory.evaluator.evaluate(code, { ...limits, signal, onOutput }),
    { keeps: ({ kind }) => kind === 'exported' },
  );
  const entry = { file: project.entry };
  if (evaluation.kind !== 'exported') {
    const stack = 'stack' in evaluation ? evaluation.stack : '';
    diagnostics.report(explain(evaluation, limits), stackPlace(stack, map, files) ?? entry);
    return undefined;
  }
  const definition = readDefinition(evaluation, memory.validator);
  if (!('code' in definition)) return definition;
  diagnostics.report(definition, entry);
  return undefined;
}

/** Says why there is nothing to read. */
export function explain(evaluation: Exclude<Evaluation, { kind: 'exported' }>, limits: EvaluationLimits): Message {
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
