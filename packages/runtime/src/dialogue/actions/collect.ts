/** `collect`: begins a form. */
import { beginCollect } from '../collect/begin-collect.js';
import type { RunAction } from '../run-actions.js';

export const runCollect: RunAction<'collect'> = (running, { collect }) => beginCollect(running, collect);
