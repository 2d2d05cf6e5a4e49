/** What import and export tell their report. */
import type { InterchangeReport } from '@botwright/bundle';
import type { DiagnosticPaths } from '../terminal/diagnostics.js';

export type InterchangeEvent =
  /** An author's module printed something. */
  | { readonly kind: 'output'; readonly text: string }
  | { readonly kind: 'finished'; readonly report: InterchangeReport; readonly paths?: DiagnosticPaths };
