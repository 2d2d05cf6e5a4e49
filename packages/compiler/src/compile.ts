/** The compiler: project folder -> bundle and module. Read it top to bottom; a phase is one line. */
import type { AssistantDocument, Diagnostic, LoweredProject, PhaseTime } from '@botwright/bundle';
import type { TrainingProgress } from '@botwright/nlu/train';
import { CompilerError } from './compiler-error.js';
import { Diagnostics } from './diagnostics/diagnostics.js';
import { SourceFiles } from './diagnostics/source-files.js';
import type { Lowered, Source } from './ir.js';
import { LONGEST_NAME, NAME_PATTERN, nameLength } from './names.js';
import type { EvaluationLimits } from './phases/1-load/evaluate.js';
import { findRoot } from './phases/1-load/find-project.js';
import { load } from './phases/1-load/load.js';
import { check as checkProject } from './phases/2-check/check.js';
import type { LintLevel } from './phases/2-check/rules/lint.js';
import { lower } from './phases/3-lower/lower.js';
import { SourceReader } from './sources.js';
import { Stopwatch } from './stopwatch.js';
import { openTypeScript } from './typescript/service.js';
import type { TypeScriptService } from './typescript/types.js';
import { Validator } from './validation.js';
import { compilerVersion } from './version.js';

/** The phases, in their order. */
export type Phase = 'load' | 'check' | 'lower' | 'train' | 'emit';

/** What a check or a compilation works on. */
export interface CheckOptions {
  /** A project folder, or its entry module. */
  readonly project: string;
  /** Name of the model build, in place of the author's. */
  readonly modelBuild?: string;
  readonly signal?: AbortSignal;
  /** Told when a phase begins. */
  readonly onPhase?: (phase: Phase) => void;
  /** Takes what the author's modules print while they are evaluated. */
  readonly onOutput?: (text: string) => void;
  /** Kept by whoever builds more than once; by default one is opened and closed again. */
  readonly typescript?: TypeScriptService;
  /** Whether the TypeScript compiler checks types; true by default. */
  readonly typecheck?: boolean;
  /** Which of the linter's rules run: `all` by default, `quick` where somebody waits for every save. */
  readonly lint?: LintLevel;
  /** Bounds of evaluating the author's modules; by default 10 seconds and 1,024 MB. */
  readonly limits?: Partial<EvaluationLimits>;
}

/** What a compilation works on. */
export interface CompileOptions extends CheckOptions {
  /** Told how far training is. */
  readonly onProgress?: (progress: TrainingProgress) => void;
  /** Whether the module carries the bundle in its own text, rather than to read the file beside it; false by default. */
  readonly inline?: boolean;
}

/** What came of a check. */
export interface CheckResult {
  /** Absolute path of the project folder; files of diagnostics and sources are relative to it. */
  readonly root: string;
  /** Sorted by file and position. */
  readonly diagnostics: readonly Diagnostic[];
  /** Absent where a diagnostic is an error. */
  readonly assistant?: AssistantDocument;
  /** The intermediate form: the assistant again, and its samples. Absent where a diagnostic is an error. */
  readonly lowered?: LoweredProject;
  /** Every file that was read or looked for in vain, sorted by path. */
  readonly sources: readonly Source[];
  /** The phases that ran, in their order. */
  readonly phases: readonly PhaseTime[];
}

/** What came of a compilation. */
export interface CompileResult extends CheckResult {
  /** Absent where a diagnostic is an error. */
  readonly bundle?: Uint8Array;
  /** The files of the output folder by name, the manifest last. Absent where a diagnostic is an error. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
}

/** Compiles a project.
 *
 * @throws {CompilerError} where there is no such project, the build's name is none, or the disk refuses
 * @throws the signal's reason where it is aborted */
export async function compile(options: CompileOptions): Promise<CompileResult> {
  const { signal, onProgress, inline = false } = options;
  const stopwatch = new Stopwatch(options.onPhase);
  const { result, lowered } = await analyse(options, stopwatch);
  if (lowered === undefined) return result;
  // Imported here: a check needs neither the trainer nor the generator of types.
  const { train } = await import('./phases/4-train/train.js');
  const trained = await stopwatch.run('train', () => train(lowered, { compilerVersion, signal, onProgress }));
  const { emit } = await import('./phases/5-emit/emit.js');
  const { project, bundle, sources } = trained;
  const { assistant } = project;
  const files = await stopwatch.run('emit', () => emit({ assistant, bundle, sources, compilerVersion, inline }));
  return { ...result, bundle, files, phases: stopwatch.times };
}

/** Checks a project: all of `compile` but training and what depends on it.
 *
 * @throws as `compile` does */
export async function check(options: CheckOptions): Promise<CheckResult> {
  const { result } = await analyse(options, new Stopwatch(options.onPhase));
  return result;
}

/** The phases that find problems. There is an intermediate form exactly where no error was found. */
async function analyse(
  options: CheckOptions,
  stopwatch: Stopwatch<Phase>,
): Promise<{ result: CheckResult; lowered: Lowered | undefined }> {
  const { signal, modelBuild, onOutput, typecheck = true, lint = 'all', limits = {} } = options;
  signal?.throwIfAborted();
  if (modelBuild !== undefined) expectName(modelBuild);
  const typescript = options.typescript ?? openTypeScript();
  try {
    const found = await findRoot(options.project);
    const files = new SourceFiles();
    const diagnostics = new Diagnostics(files);
    const reader = new SourceReader(found.root);
    const validator = new Validator();
    const tools = { files, diagnostics, reader, validator, typescript, typecheck, signal, onOutput };
    const bounds = { timeMs: 10_000, memoryMb: 1_024, ...limits };
    const loaded = await stopwatch.run('load', () => load(found, { ...tools, limits: bounds }));
    const checked = loaded && (await stopwatch.run('check', () => checkProject(loaded, validator, diagnostics, lint)));
    const lowered = checked && (await stopwatch.run('lower', () => lower(checked, modelBuild, validator)));
    const result = {
      root: found.root,
      diagnostics: diagnostics.list(),
      ...(lowered && { assistant: lowered.project.assistant, lowered: lowered.project }),
      sources: reader.list(),
      phases: stopwatch.times,
    };
    return { result, lowered };
  } finally {
    if (options.typescript === undefined) await typescript.close();
  }
}

function expectName(modelBuild: string): void {
  if (NAME_PATTERN.test(modelBuild) && nameLength(modelBuild) <= LONGEST_NAME) return;
  throw new CompilerError(
    'model_build_malformed',
    `'${modelBuild}' is no valid name for a model build: use at most ${LONGEST_NAME} letters, digits, underscores, dots and dashes, not beginning with a dot or a dash.`,
  );
}
