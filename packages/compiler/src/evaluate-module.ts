/** Evaluates another module of the author's than the assistant, such as a test file: apart, bounded, with places. */
import type { Diagnostic } from '@botwright/bundle';
import { Diagnostics } from './diagnostics/diagnostics.js';
import { definition_invalid } from './diagnostics/generated.js';
import { type Place, SourceFiles } from './diagnostics/source-files.js';
import type { Source } from './ir.js';
import { PhaseMemory } from './phase-memory.js';
import { bundleModules } from './phases/1-load/bundle-modules.js';
import { Bundler } from './phases/1-load/bundler.js';
import { type Calls, type EvaluationLimits, Evaluator } from './phases/1-load/evaluate.js';
import { explain } from './phases/1-load/load.js';
import { stackPlace, stackPlaces } from './phases/1-load/stack-place.js';
import { SourceReader } from './sources.js';

/** What is evaluated, and how. */
export interface EvaluateModuleOptions {
  /** Absolute path of the project folder. */
  readonly root: string;
  /** Absolute path of the module. */
  readonly module: string;
  /** The text of a module that is evaluated in its place: it imports the module by its absolute path, and exports as its
   * default what is to be known of it, in data that has a form in JSON; and functions, if any, in a list called `calls`. */
  readonly text: string;
  /** Absolute paths of modules that can be imported by these specifiers, whatever is installed. */
  readonly provided?: Readonly<Record<string, string>>;
  /** By default 10 seconds and 1,024 MB. */
  readonly limits?: Partial<EvaluationLimits>;
  readonly signal?: AbortSignal;
  /** Takes what the modules print. */
  readonly onOutput?: (text: string) => void;
}

/** What came of an evaluation. */
export interface EvaluatedModule {
  /** The default export, read from JSON: data from the author's thread, to be checked. Absent where there is a diagnostic. */
  readonly value?: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** The functions that it exports as `calls`; to be closed. Absent where there are none. */
  readonly calls?: Calls;
  /** Every file that was read or looked for in vain, sorted by path. */
  readonly sources: readonly Source[];
  /** The text of one of the author's modules, by project-relative path. */
  readonly textOf: (file: string) => string | undefined;
  /** The innermost place in the author's modules that a stack trace of the evaluation leads through. */
  readonly locate: (stack: string) => Place | undefined;
}

/** Evaluates a module.
 *
 * @throws {CompilerError} `read_failed` where the disk refuses
 * @throws the signal's reason where it is aborted */
export async function evaluateModule(options: EvaluateModuleOptions): Promise<EvaluatedModule> {
  const { root, module, text, provided = {}, signal, onOutput } = options;
  const limits = { timeMs: 10_000, memoryMb: 1_024, ...options.limits };
  const reader = new SourceReader(root);
  const files = new SourceFiles();
  const diagnostics = new Diagnostics(files);
  const memory = { steps: new PhaseMemory(), bundler: new Bundler({ provided, text }) };
  const evaluator = new Evaluator({ spare: false });
  const project = { root, entry: reader.name(module) };
  const told = (rest: Partial<EvaluatedModule> = {}): EvaluatedModule => ({
    diagnostics: diagnostics.list(),
    sources: reader.list(),
    textOf: (file) => files.text(file),
    locate: () => undefined,
    ...rest,
  });
  try {
    const bundle = await bundleModules(project, Promise.resolve([]), { reader, files, diagnostics, memory });
    if (bundle === undefined) return told();
    const { code, map } = bundle;
    const evaluation = await evaluator.evaluate(code, { ...limits, signal, onOutput, keepsCalls: true });
    if (evaluation.kind !== 'exported') {
      const stack = 'stack' in evaluation ? evaluation.stack : '';
      diagnostics.report(explain(evaluation, limits), stackPlace(stack, map, files) ?? { file: project.entry });
      return told();
    }
    const value = parse(evaluation.assistant);
    if (value === undefined) {
      diagnostics.report(definition_invalid({ path: 'its top', problem: 'it is not JSON' }), { file: project.entry });
      return told();
    }
    return told({ value, locate: stackPlaces(map, files), ...(evaluation.calls && { calls: evaluation.calls }) });
  } finally {
    await Promise.all([memory.bundler.close(), evaluator.close()]);
  }
}

/** The text is the author's thread's, which may send anything. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
