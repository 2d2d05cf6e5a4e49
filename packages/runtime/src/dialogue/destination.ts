/** Where an input goes: the first row of the table that fits. */
import type { QueryResult } from '@botwright/bundle';
import { DialogueFailure } from './failure.js';
import { ownValue } from './json.js';
import type { Running } from './running.js';
import type { Waiting, WaitingCollect } from './state.js';
import type { DestinationRule } from './trace.js';

/** A link to follow, a question to take the input for, or nothing. */
export type Destination =
  | { readonly kind: 'link'; readonly link: string; readonly rule: DestinationRule }
  | { readonly kind: 'collect'; readonly waiting: WaitingCollect }
  | { readonly kind: 'nowhere' };

const FALLBACK = 'fallback';

/** Chooses the destination, and keeps what the classifier said.
 *
 * @param waiting  what the dialogue waited for; null where it begins
 * @throws {DialogueFailure} where the input cannot be analysed */
export function chooseDestination(running: Running, waiting: Waiting | null): Destination {
  const { input, bot } = running;
  const { defaults } = bot.document;
  if (input.targetTask !== undefined) return toTask(input.targetTask, 'target-task');
  if (input.connected && running.words === '') {
    return defaults.assistant_initiation ? toLink(defaults.assistant_initiation, 'initiation') : { kind: 'nowhere' };
  }
  if (waiting?.kind === 'collect') return { kind: 'collect', waiting };
  const mapped = input.digits !== undefined && waiting?.digits ? ownValue(waiting.digits, input.digits) : undefined;
  if (mapped !== undefined) return toLink(mapped, 'digits');
  const task = classify(running, waiting?.tasks);
  if (task !== undefined) return toTask(task, waiting?.tasks ? 'listen-tasks' : 'classifier');
  return fallbackOf(running) ?? { kind: 'nowhere' };
}

/** Asks the classifier, and keeps what it said.
 *
 * @param among  the only tasks that may win; all where left out
 * @returns the task; undefined where it is none
 * @throws {DialogueFailure} where the input cannot be analysed */
export function classify(running: Running, among?: readonly string[]): string | undefined {
  const { input, bot, words } = running;
  // A build of today may not have a task of yesterday.
  const tasks = among?.filter((name) => bot.document.tasks.some((task) => task.name === name));
  const language = input.language === undefined ? {} : { language: input.language };
  let result: QueryResult;
  try {
    result = bot.query(words, { ...(tasks && { tasks }), ...language, runnersUp: 1 });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new DialogueFailure('input_refused', `The input could not be analysed: ${why}`, { cause });
  }
  running.analysis = analysisOf(result);
  return result.task === FALLBACK ? undefined : result.task;
}

/** What answers where nothing else does: the default for it, else the task that is called so. */
export function fallbackOf({ bot: { document } }: Running): Destination | undefined {
  if (document.defaults.fallback) return toLink(document.defaults.fallback, 'fallback');
  return document.tasks.some(({ name }) => name === FALLBACK) ? toTask(FALLBACK, 'fallback') : undefined;
}

function toTask(name: string, rule: DestinationRule): Destination {
  return toLink(`task://${name}`, rule);
}

function toLink(link: string, rule: DestinationRule): Destination {
  return { kind: 'link', link, rule };
}

function analysisOf({ task, confidence, fields, runnersUp = [] }: QueryResult): Running['analysis'] {
  const second = runnersUp[0]?.task;
  return { task, confidence, fields, nextBestTask: second === undefined || second === FALLBACK ? null : second };
}
