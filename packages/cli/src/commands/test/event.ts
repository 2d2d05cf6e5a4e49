/** What a test run tells while it goes on. */
import type { TestReport } from '@botwright/bundle';
import type { ProgressEvent } from '../../compilation/event.js';
import type { DiagnosticPaths } from '../../terminal/diagnostics.js';

export type TestEvent =
  | ProgressEvent
  /** The author's modules have printed something. */
  | { readonly kind: 'output'; readonly text: string }
  /** So many cases of all have run. */
  | { readonly kind: 'ran'; readonly done: number; readonly total: number }
  /** A run is over. */
  | {
      readonly kind: 'finished';
      readonly report: TestReport;
      readonly paths: DiagnosticPaths;
      /** Whether people asked what is not covered. */
      readonly coverage: boolean;
      /** Whether another run may follow. */
      readonly watching: boolean;
    }
  /** Another run begins, since these files changed. */
  | { readonly kind: 'again'; readonly changed: readonly string[] };
