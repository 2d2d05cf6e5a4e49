/** Runs a program: one action after the other, until one of them ends the turn. */
import type { Action } from '@botwright/bundle';
import { runCollect } from './actions/collect.js';
import { runHandoff } from './actions/handoff.js';
import { runListen } from './actions/listen.js';
import { runPlay } from './actions/play.js';
import { runRedirect } from './actions/redirect.js';
import { runRemember } from './actions/remember.js';
import { runSay } from './actions/say.js';
import { runShow } from './actions/show.js';
import { END, type Ending } from './ending.js';
import type { Running } from './running.js';

/** What each file of `actions/` exports: runs one action, and gives an ending where it ends the turn. */
export type RunAction<Kind extends string> = (
  running: Running,
  action: Extract<Action, { readonly [Key in Kind]: unknown }>,
) => Ending | undefined | Promise<Ending>;

/** @param at  the task or URL that the program is of
 * @throws {DialogueFailure} */
export async function runActions(running: Running, actions: readonly Action[], at: string): Promise<Ending> {
  for (const [index, action] of actions.entries()) {
    running.steps.push({ kind: 'action', action: Object.keys(action)[0] ?? '', index, at });
    const ending = await runAction(running, action);
    if (ending !== undefined) return ending;
  }
  return END;
}

function runAction(running: Running, action: Action): ReturnType<RunAction<'say'>> {
  if ('say' in action) return runSay(running, action);
  if ('show' in action) return runShow(running, action);
  if ('play' in action) return runPlay(running, action);
  if ('remember' in action) return runRemember(running, action);
  if ('listen' in action) return runListen(running, action);
  if ('collect' in action) return runCollect(running, action);
  if ('redirect' in action) return runRedirect(running, action);
  return runHandoff(running, action);
}
