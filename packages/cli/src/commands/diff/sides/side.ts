/** One side of a comparison, and what opening it tells. */
import type { Diagnostic, DiffSide } from '@botwright/bundle';
import type { Comparable } from '@botwright/compiler';
import type { DiagnosticPaths } from '../../../terminal/diagnostics.js';

export interface Side extends Comparable {
  /** As it was named. */
  readonly label: string;
  readonly kind: DiffSide['kind'];
}

export type DiagnosticEvent =
  | { readonly kind: 'output'; readonly text: string }
  /** A side is a project with errors, so there is nothing to compare. */
  | {
      readonly kind: 'refused';
      readonly label: string;
      readonly diagnostics: readonly Diagnostic[];
      readonly paths: DiagnosticPaths;
    };
