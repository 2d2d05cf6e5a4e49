/** A question of the user's in the middle of a form: a task that the form listens for answers it, and the form goes on. */
import { classify } from '../destination.js';
import type { Ending } from '../ending.js';
import { follow } from '../follow.js';
import type { Running } from '../running.js';
import type { WaitingCollect } from '../state.js';
import { prompt } from './ask-next.js';
import { askToConfirm } from './confirm.js';

/** @returns undefined where the input is for none of those tasks. A task that asks or hands over itself leaves the form. */
export async function answerAside(running: Running, waiting: WaitingCollect): Promise<Ending | undefined> {
  const { listen_for: tasks = [] } = waiting.collect;
  if (tasks.length === 0 || running.words.trim() === '' || running.input.digits !== undefined) return undefined;
  const found = classify(running, tasks);
  if (found === undefined) {
    // The input is an answer, then, and what the classifier said of it is of no use.
    running.analysis = null;
    return undefined;
  }
  const { task } = running;
  running.steps.push({ kind: 'destination', rule: 'listen-for', to: `task://${found}` });
  const ending = await follow(running, `task://${found}`);
  if (ending.next.kind !== 'listen' && ending.next.kind !== 'end') return ending;
  running.task = task;
  return waiting.phase === 'confirm' ? askToConfirm(running, waiting) : prompt(running, waiting);
}
