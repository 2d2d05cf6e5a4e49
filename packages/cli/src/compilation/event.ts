/** What the work of build and check tells while it goes on. */
import type { BuildReport } from '@botwright/bundle';
import type { DiagnosticPaths } from '../terminal/diagnostics.js';

/** A sign of life. */
export type ProgressEvent =
  /** A phase of the compiler begins. */
  | { readonly kind: 'phase'; readonly phase: string }
  /** Training has come this far: `done` of `total` steps of a stage. */
  | { readonly kind: 'training'; readonly stage: string; readonly done: number; readonly total: number };

export type CompilationEvent =
  | ProgressEvent
  /** The author's modules have printed something. */
  | { readonly kind: 'output'; readonly text: string }
  /** The end, with or without errors. */
  | { readonly kind: 'finished'; readonly report: BuildReport; readonly paths: DiagnosticPaths };
