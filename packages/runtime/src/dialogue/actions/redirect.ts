/** `redirect`: goes on elsewhere; what was said before is kept. */
import { redirectTo } from '../follow.js';
import type { RunAction } from '../run-actions.js';

export const runRedirect: RunAction<'redirect'> = (running, { redirect }) => redirectTo(running, redirect);
