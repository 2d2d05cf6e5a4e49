/** The compiler: project folder -> bundle and module. Read it top to bottom; a phase is one line. */
import { resolve } from 'node:path';
import type { AssistantDocument, Diagnostic, LoweredProject, ModelReport, PhaseTime } from '@botwright/bundle';
import type { Encoder, TrainingProgress } from '@botwright/nlu/train';
import { BuildMemory } from './build-memory.js';
import { CompilerError } from './compiler-error.js';
import { Diagnostics } from './diagnostics/diagnostics.js';
import { SourceFiles } from './diagnostics/source-files.js';
import type { Checked, Lowered, Project, Source } from './ir.js';
import { LONGEST_NAME, NAME_PATTERN, nameLength } from './names.js';
import type { StepRecord } from './phase-memory.js';
import { sdkTypes } from './phases/1-load/author-modules.js';
import type { EvaluationLimits } from './phases/1-load/evaluate.js';
import { findRoot } from './phases/1-load/find-project.js';
import { load, readText } from './phases/1-load/load.js';
import { check as checkProject, lintProject } from './phases/2-check/check.js';
import type { LintLevel } from './phases/2-check/rules/lint.js';
import { typescriptError } from './phases/2-check/typescript-error.js';
import { lower } from './phases/3-lower/lower.js';
import { SourceReader } from './sources.js';
import { Stopwatch } from './stopwatch.js';
import { openTypeScript } from './typescript/service.js';
import type { TypeScriptService } from './typescript/types.js';
import { compilerVersion } from './version.js';

/** The phases, in their order. Types are checked while the others run, so that theirs is the time that is waited in the end. */
export type Phase = 'load' | 'check' | 'lower' | 'train' | 'emit' | 'types';

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
  /** Kept by whoever builds the same project more than once: a step whose input did not change is not done again. */
  readonly memory?: BuildMemory;
  /** Whether the TypeScript compiler checks types; true by default. */
  readonly typecheck?: boolean;
  /** Which of the linter's rules run: `all` by default, `quick` where somebody waits for every save. */
  readonly lint?: LintLevel;
  /** Bounds of evaluating the author's modules; by default 10 seconds and 1,024 MB. */
  readonly limits?: Partial<EvaluationLimits>;
}

/** A dense view of texts, and where the emitted module finds it again. */
export interface EncoderSource {
  readonly encoder: Encoder;
  /** What the emitted module imports it from, as the default export: a package, or a path from the output folder. */
  readonly module: string;
}

/** What a compilation works on. */
export interface CompileOptions extends CheckOptions {
  /** Told how far training is. */
  readonly onProgress?: (progress: TrainingProgress) => void;
  /** Whether the module carries the bundle in its own text, rather than to read the file beside it; false by default. */
  readonly inline?: boolean;
  /** An encoder to train the model with; without it the model sees what the samples say and nothing else. */
  readonly encoder?: EncoderSource;
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
  /** What a kept memory spared, and why not. */
  readonly steps: readonly StepRecord[];
}

/** What came of a compilation. */
export interface CompileResult extends CheckResult {
  /** Absent where a diagnostic is an error. */
  readonly bundle?: Uint8Array;
  /** What training saw. Absent where a diagnostic is an error. */
  readonly model?: ModelReport;
  /** The files of the output folder by name, the manifest last. Absent where a diagnostic is an error. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
}

/** Compiles a project.
 *
 * @throws {CompilerError} where there is no such project, the build's name is none, or the disk refuses
 * @throws {EncoderError} where the encoder that was handed in cannot be used
 * @throws the signal's reason where it is aborted */
export async function compile(options: CompileOptions): Promise<CompileResult> {
  return withTools(options, async (tools) => {
    const analysis = await analyse(options, tools);
    const typing = startTypes(analysis, options, tools);
    // What is wrong with the types ends the training, which would be in vain.
    const signal = AbortSignal.any([...(options.signal ? [options.signal] : []), typing.failed]);
    const made = await make(analysis, { ...options, signal }, tools).catch((error: unknown) => {
      if (!typing.failed.aborted || options.signal?.aborted) throw error;
      return undefined;
    });
    if (typing.done !== undefined) await tools.stopwatch.run('types', () => typing.done);
    const result = resultOf(analysis, tools);
    return made === undefined || result.lowered === undefined ? result : { ...result, ...made };
  });
}

/** Checks a project: all of `compile` but training and what depends on it.
 *
 * @throws as `compile` does */
export async function check(options: CheckOptions): Promise<CheckResult> {
  return withTools(options, async (tools) => {
    const analysis = await analyse(options, tools);
    const { done } = startTypes(analysis, options, tools);
    if (done !== undefined) await tools.stopwatch.run('types', () => done);
    return resultOf(analysis, tools);
  });
}

/** A build that does not wait for its types and for the rules over its samples: `dev` serves it before they are looked at. */
export interface QuickBuild {
  /** As `compile` gives it without either. */
  readonly result: CompileResult;
  /** Looks at both.
   *
   * @returns all diagnostics, those of the result included
   * @throws the signal's reason where it is aborted */
  lookCloser(options: CloserLook): Promise<readonly Diagnostic[]>;
}

interface CloserLook {
  readonly lint: LintLevel;
  /** Checks the types; they are not where it is absent. */
  readonly typescript: TypeScriptService | undefined;
  readonly signal: AbortSignal;
}

/** Compiles a project with what a memory keeps of the builds before.
 *
 * @throws as `compile` does */
export async function compileQuickly(
  options: CompileOptions & { readonly typescript: TypeScriptService; readonly memory: BuildMemory },
): Promise<QuickBuild> {
  return withTools(options, async (tools) => {
    const analysis = await analyse(options, tools);
    const made = await make(analysis, options, tools);
    const result = { ...resultOf(analysis, tools), ...made };
    const { checked, diagnostics } = analysis;
    return {
      result,
      async lookCloser({ lint, typescript, signal }) {
        if (typescript !== undefined) await checkTypes(analysis, typescript, signal);
        if (checked !== undefined) lintProject(checked, tools.memory.validator, diagnostics, lint);
        return diagnostics.list();
      },
    };
  });
}

/** What the phases of one build work with. */
interface BuildTools {
  readonly stopwatch: Stopwatch<Phase>;
  readonly typescript: TypeScriptService;
  readonly memory: BuildMemory;
}

/** Does the work with the caller's tools, or with such as live no longer than it. */
async function withTools<Result>(options: CheckOptions, work: (tools: BuildTools) => Promise<Result>): Promise<Result> {
  options.signal?.throwIfAborted();
  if (options.modelBuild !== undefined) expectName(options.modelBuild);
  const typescript = options.typescript ?? openTypeScript();
  const memory = options.memory ?? new BuildMemory();
  memory.steps.begin();
  try {
    return await work({ stopwatch: new Stopwatch(options.onPhase), typescript, memory });
  } finally {
    if (options.typescript === undefined) await typescript.close();
    if (options.memory === undefined) await memory.close();
  }
}

/** What the phases before training found. There is an intermediate form exactly where no error was reported. */
interface Analysis {
  readonly root: string;
  readonly files: SourceFiles;
  readonly diagnostics: Diagnostics;
  readonly reader: SourceReader;
  /** Absent where the project has no entry module. */
  readonly project: Project | undefined;
  readonly checked: Checked | undefined;
  readonly lowered: Lowered | undefined;
}

async function analyse(options: CheckOptions, { stopwatch, typescript, memory }: BuildTools): Promise<Analysis> {
  const { signal, modelBuild, onOutput, lint = 'all' } = options;
  const limits = { timeMs: 10_000, memoryMb: 1_024, ...options.limits };
  const found = await findRoot(options.project);
  const { root } = found;
  const files = new SourceFiles();
  const diagnostics = new Diagnostics(files);
  const reader = new SourceReader(root);
  const { validator } = memory;
  const tools = { files, diagnostics, reader, memory, typescript, limits, signal, onOutput };
  const loaded = await stopwatch.run('load', () => load(found, tools));
  const checked = loaded && (await stopwatch.run('check', () => checkProject(loaded, validator, diagnostics, lint)));
  const lowered = checked && (await stopwatch.run('lower', () => lower(checked, modelBuild, validator)));
  return { root, files, diagnostics, reader, project: loaded?.project, checked, lowered };
}

/** The phases that make something of a sound project. */
async function make(
  { lowered }: Analysis,
  { signal, onProgress, inline = false, encoder }: CompileOptions,
  { stopwatch, memory }: BuildTools,
): Promise<Pick<Required<CompileResult>, 'bundle' | 'files' | 'model'> | undefined> {
  if (lowered === undefined) return undefined;
  signal?.throwIfAborted();
  // Imported here: a check needs neither the trainer nor the generator of types.
  const { train } = await import('./phases/4-train/train.js');
  const trained = await stopwatch.run('train', () =>
    train(lowered, { compilerVersion, memory, signal, onProgress, encoder: encoder?.encoder }),
  );
  const { emit } = await import('./phases/5-emit/emit.js');
  const { project, bundle, report, sources } = trained;
  const { assistant } = project;
  const input = { assistant, bundle, sources, compilerVersion, inline, encoderModule: encoder?.module };
  const files = await stopwatch.run('emit', () => emit(input, memory.steps));
  return { bundle, files, model: report };
}

/** Starts the check of types.
 *
 * @returns `done` once it is over, absent where the caller wants none; `failed` is aborted where it found an error */
function startTypes(
  analysis: Analysis,
  { typecheck = true, signal }: CheckOptions,
  { typescript }: BuildTools,
): { readonly done: Promise<void> | undefined; readonly failed: AbortSignal } {
  const failed = new AbortController();
  const done = typecheck ? checkTypes(analysis, typescript, signal) : undefined;
  // Whoever waits for `done` hears of what went wrong.
  done?.then(() => analysis.diagnostics.hasErrors && failed.abort()).catch(() => {});
  return { done, failed: failed.signal };
}

/** Adds what the TypeScript compiler refuses to the diagnostics. */
async function checkTypes(
  { project, diagnostics, reader, files }: Analysis,
  typescript: TypeScriptService,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (project === undefined) return;
  const { root, entry } = project;
  const problems = await typescript.checkTypes({ root, entry: resolve(root, entry), sdkTypes }, signal);
  for (const { file } of problems) if (file !== undefined) await readText(file, reader, files);
  typescriptError(problems, diagnostics);
}

function resultOf({ root, diagnostics, reader, lowered }: Analysis, { stopwatch, memory }: BuildTools): CheckResult {
  return {
    root,
    diagnostics: diagnostics.list(),
    ...(lowered && !diagnostics.hasErrors && { assistant: lowered.project.assistant, lowered: lowered.project }),
    sources: reader.list(),
    phases: stopwatch.times,
    steps: memory.steps.records,
  };
}

function expectName(modelBuild: string): void {
  if (NAME_PATTERN.test(modelBuild) && nameLength(modelBuild) <= LONGEST_NAME) return;
  throw new CompilerError(
    'model_build_malformed',
    `'${modelBuild}' is no valid name for a model build: use at most ${LONGEST_NAME} letters, digits, underscores, dots and dashes, not beginning with a dot or a dash.`,
  );
}
