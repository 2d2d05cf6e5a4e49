/** What a watch tells, in order: for each build `build-start`, any `diagnostic`, `build-done`, any `swap`, any `diagnostic`, `checked`. */
import type { Diagnostic, PhaseTime } from '@botwright/bundle';
import type { CompileResult } from '../compile.js';
import type { StepRecord } from '../phase-memory.js';

/** What every event has. */
interface Told {
  /** Which build it belongs to, from 1. */
  readonly build: number;
  /** Milliseconds since the watch was opened. */
  readonly at: number;
}

/** A build begins. */
export interface BuildStart extends Told {
  readonly kind: 'build-start';
  readonly reason: 'start' | 'change' | 'request';
  /** Files that are new, gone or different since the build before, project-relative and sorted. */
  readonly changed: readonly string[];
}

/** The author's modules have printed something. */
export interface Output extends Told {
  readonly kind: 'output';
  readonly text: string;
}

/** Something is wrong in the project. */
export interface DiagnosticFound extends Told {
  readonly kind: 'diagnostic';
  readonly diagnostic: Diagnostic;
}

/** A build is over. */
export interface BuildDone extends Told {
  readonly kind: 'build-done';
  /** `good`: it serves; `broken`: the last good one still does; `cancelled`: the project changed meanwhile, and a next one begins. */
  readonly outcome: 'good' | 'broken' | 'cancelled';
  readonly milliseconds: number;
  readonly phases: readonly PhaseTime[];
  /** What was done again, what was not, and why. */
  readonly steps: readonly StepRecord[];
}

/** From here on the result of this build is the current one. */
export interface Swap extends Told {
  readonly kind: 'swap';
  readonly result: Required<CompileResult>;
}

/** What need not be waited for is done: the check of types and the rules over the samples. */
export interface Checked extends Told {
  readonly kind: 'checked';
  readonly milliseconds: number;
  /** Everything that is wrong, that of the build included. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A build could not go on: the disk refuses, or the project is gone. The watch goes on. */
export interface BuildFailure extends Told {
  readonly kind: 'failure';
  readonly code: string;
  readonly message: string;
}

export type WatchEvent = BuildStart | Output | DiagnosticFound | BuildDone | Swap | Checked | BuildFailure;
