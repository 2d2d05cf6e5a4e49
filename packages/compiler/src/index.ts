/** The public surface of the compiler. */

export type { Encoder, EncoderErrorCode, VectorSource } from '@botwright/nlu/train';
export type { Comparable, ModelFigures } from './compare/change.js';
export { compareAssistants } from './compare/compare.js';
export {
  type CheckOptions,
  type CheckResult,
  type CompileOptions,
  type CompileResult,
  check,
  compile,
  type EncoderSource,
  type Phase,
} from './compile.js';
export { CompilerError, type CompilerErrorCode } from './compiler-error.js';
export { diagnosticAt } from './diagnostics/diagnostic-at.js';
export { formatDiagnostic, formatDiagnostics } from './diagnostics/format.js';
export { type DiagnosticCode, pages } from './diagnostics/generated.js';
export { suggest } from './diagnostics/suggest.js';
export { type EvaluatedModule, type EvaluateModuleOptions, evaluateModule } from './evaluate-module.js';
export type { Source } from './ir.js';
export { withPackageFile } from './package-file.js';
export type { Step, StepRecord } from './phase-memory.js';
export type { LintLevel } from './phases/2-check/rules/lint.js';
export type { Cost, Rule, RuleOption } from './phases/2-check/rules/rule.js';
export { RULES as rules } from './phases/2-check/rules/rules.js';
export { trainingSet } from './phases/4-train/training-set.js';
export { type ParsedSample, parseSample, type SampleProblem } from './samples/parse-sample.js';
export { openTypeScript } from './typescript/service.js';
export type { TypeScriptService } from './typescript/types.js';
export { compilerVersion } from './version.js';
export type { Clock } from './watch/clock.js';
export type { FileWatcher, OpenFileWatcher } from './watch/file-watcher.js';
export { type Watcher, type WatchOptions, watchAssistant } from './watch/watch-assistant.js';
export type * from './watch/watch-event.js';
export { OutputError, type OutputErrorCode, writeOutput } from './write-output.js';
