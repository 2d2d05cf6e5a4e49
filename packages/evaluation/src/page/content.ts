/** What pages are made from. */
import type { Evaluation } from '../document.js';
import type { Verdict } from '../gate/check-gate.js';
import type { Changes } from '../gate/compare.js';

export interface PageContent {
  readonly evaluation: Evaluation;
  /** Since the baseline, where there is one. */
  readonly changes?: Changes | undefined;
  /** Of the gate, where there is one. */
  readonly verdict?: Verdict | undefined;
}
