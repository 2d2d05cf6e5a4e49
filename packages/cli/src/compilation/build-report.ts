/** The document that build and check print with `--json`, and that their reports for people are made from. */
import type {
  AssistantDocument,
  BuildReport,
  Diagnostic,
  EmittedFile,
  ModelReport,
  PhaseTime,
} from '@botwright/bundle';

/** What is known when the compiler is done. */
export interface Outcome {
  readonly assistant?: AssistantDocument | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly phases: readonly PhaseTime[];
  readonly out?: string | undefined;
  readonly files?: readonly EmittedFile[];
  /** Absent where nothing was trained. */
  readonly model?: ModelReport | undefined;
}

/** Sums an outcome up. It is `ok` where no diagnostic is an error. */
export function createBuildReport(command: BuildReport['command'], outcome: Outcome): BuildReport {
  const { assistant, diagnostics, phases, out, files = [], model } = outcome;
  const amount = (wanted: Diagnostic['severity']): number =>
    diagnostics.filter(({ severity }) => severity === wanted).length;
  const errors = amount('error');
  return {
    ok: errors === 0,
    command,
    assistant: assistant?.name ?? null,
    modelBuild: assistant?.modelBuild ?? null,
    out: out ?? null,
    files: [...files],
    model: model ?? null,
    diagnostics: [...diagnostics],
    errors,
    warnings: amount('warning'),
    infos: amount('info'),
    phases: [...phases],
  };
}
