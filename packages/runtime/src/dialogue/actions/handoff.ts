/** `handoff`: gives the call away. */
import type { HandoffAction } from '@botwright/bundle';
import type { RunAction } from '../run-actions.js';

/** Where a call goes, and how. */
export type Handoff = HandoffAction['handoff'];

export const runHandoff: RunAction<'handoff'> = (_, { handoff }) => ({
  next: { kind: 'handoff', handoff },
  waiting: null,
});
