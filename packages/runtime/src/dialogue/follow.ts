/** Links: to a task, whose program is static, code or a URL, or to a URL that answers with one. */
import type { Redirect } from '@botwright/bundle';
import { checkActions } from './check-actions.js';
import type { Ending } from './ending.js';
import { DialogueFailure } from './failure.js';
import { jsonCopy } from './json.js';
import { collectedData } from './memory.js';
import { requestActions } from './request-actions.js';
import { runActions } from './run-actions.js';
import type { HandlerTurn, Running } from './running.js';

/** Redirects that are followed in one turn. */
export const MOST_REDIRECTS = 5;

const SCHEME = 'task://';

/** Goes where a link leads.
 *
 * @throws {DialogueFailure} where there is nothing that can be run */
export async function follow(running: Running, redirect: Redirect): Promise<Ending> {
  const { uri, method = 'POST' } = typeof redirect === 'string' ? { uri: redirect } : redirect;
  if (!uri.startsWith(SCHEME)) return await runActions(running, await requestActions(running, uri, method), uri);
  return await enterTask(running, uri.slice(SCHEME.length));
}

/** Follows a link out of a program, and counts it.
 *
 * @throws {DialogueFailure} */
export async function redirectTo(running: Running, redirect: Redirect): Promise<Ending> {
  running.redirects += 1;
  if (running.redirects > MOST_REDIRECTS) {
    throw new DialogueFailure('redirects_exceeded', `A turn follows at most ${MOST_REDIRECTS} redirects.`);
  }
  return await follow(running, redirect);
}

async function enterTask(running: Running, name: string): Promise<Ending> {
  const task = running.bot.document.tasks.find((each) => each.name === name);
  if (task === undefined) throw new DialogueFailure('task_missing', `This build has no task ${JSON.stringify(name)}.`);
  running.task = name;
  const handler = running.bot.handler(name);
  const from = handler ? 'handler' : task.actionsUrl ? 'url' : 'actions';
  running.steps.push({ kind: 'task', task: name, from });
  if (handler) return await runActions(running, await callHandler(running, name, handler), name);
  if (task.actionsUrl) return await runActions(running, await requestActions(running, task.actionsUrl, 'POST'), name);
  return await runActions(running, task.actions, name);
}

async function callHandler(
  running: Running,
  task: string,
  handler: (turn: HandlerTurn) => unknown,
): Promise<ReturnType<typeof checkActions>> {
  const { analysis, memory, user, channel, dialogue, now, words } = running;
  const turn: HandlerTurn = {
    task,
    text: words,
    confidence: analysis?.confidence ?? 0,
    // Those of another task, that a redirect came from, are none of its own.
    fields: analysis?.task === task ? analysis.fields : {},
    memory,
    collected: filledAnswers(running),
    user,
    channel,
    dialogue,
    now,
  };
  let actions: unknown;
  try {
    // What JSON cannot hold cannot be stored, and what the handler keeps a hand on could change later.
    actions = jsonCopy(await handler(turn));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new DialogueFailure('handler_failed', `The handler of task ${task} failed: ${why}`, { cause });
  }
  return checkActions({ actions }, running.bot.document);
}

function filledAnswers({ memory }: Running): HandlerTurn['collected'] {
  const forms = Object.entries(collectedData(memory)).map(([form, { answers }]) => {
    const filled = Object.entries(answers).flatMap(([question, { answer, filled: isFilled }]) =>
      isFilled && answer !== undefined ? [[question, answer] as const] : [],
    );
    return [form, Object.fromEntries(filled)] as const;
  });
  return Object.fromEntries(forms);
}
