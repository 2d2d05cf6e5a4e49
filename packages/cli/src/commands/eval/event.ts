/** What the work of eval tells its report. */
import type { Diagnostic, PhaseTime } from '@botwright/bundle';
import type { Changes, Evaluation, EvaluationProgress, Verdict } from '@botwright/evaluation';
import type { CompilationEvent } from '../../compilation/event.js';
import type { DiagnosticPaths } from '../../terminal/diagnostics.js';

/** The document that `--json` prints, valid by `schemas/eval-report.schema.json`. */
export interface EvalReport {
  readonly ok: boolean;
  readonly command: 'eval';
  readonly assistant: string | null;
  /** Null where the project has errors. */
  readonly evaluation: Evaluation | null;
  /** Null without a baseline. */
  readonly changes: Changes | null;
  /** Null without `--fail-on`. */
  readonly gate: Verdict | null;
  readonly files: readonly { readonly kind: 'html' | 'markdown' | 'baseline'; readonly name: string }[];
  readonly diagnostics: readonly Diagnostic[];
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly phases: readonly PhaseTime[];
}

export type EvalEvent =
  | Exclude<CompilationEvent, { readonly kind: 'finished' }>
  | { readonly kind: 'evaluating'; readonly progress: EvaluationProgress }
  | {
      readonly kind: 'finished';
      readonly report: EvalReport;
      readonly paths: DiagnosticPaths;
      /** `src/tasks.ts:12:5`: the first sample of each task. */
      readonly places: ReadonlyMap<string, string>;
    };
