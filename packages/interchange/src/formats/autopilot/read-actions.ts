/** Actions: what fits the schema of actions, with links and field types by the names that they have now. */
import type { Action, AutopilotTask, Collect, Question, Redirect } from '@botwright/bundle';
import { compileSchema, prune } from '../../json/prune.js';
import type { TaskReading } from './read-tasks.js';
import { lossOf } from './schema.js';

const validators = new Map(
  Object.entries({
    say: 'SayAction',
    show: 'ShowAction',
    play: 'PlayAction',
    listen: 'ListenAction',
    collect: 'CollectAction',
    redirect: 'RedirectAction',
    remember: 'RememberAction',
    handoff: 'HandoffAction',
  }).map(([kind, definition]) => [kind, compileSchema(`actions.schema.json#/definitions/${definition}`)]),
);

/** Reads a task's actions, under the doubled key or not. */
export function readActions(task: AutopilotTask, name: string, reading: TaskReading): Action[] {
  const list = listOf(task, name, reading);
  return list
    .flatMap((written, index) => oneByOne(written, reading.places.of(list, index), name, reading))
    .flatMap((action) => readAction(action, name, reading));
}

function listOf(task: AutopilotTask, name: string, { places, losses }: TaskReading): readonly unknown[] {
  const written: unknown = task.actions ?? [];
  if (Array.isArray(written)) return written;
  const { actions = [], ...others } = written as { actions?: unknown };
  for (const key of Object.keys(others)) {
    losses.warn({
      ...lossOf({ path: places.of(written as object, key), problem: 'there is no such key' }),
      task: name,
    });
  }
  if (Array.isArray(actions)) return actions;
  losses.warn({
    ...lossOf({ path: places.of(written as object, 'actions'), problem: 'it must be array' }),
    task: name,
  });
  return [];
}

/** An element with several actions -> each on its own, in their order. */
function oneByOne(written: unknown, path: string, task: string, { places, losses }: TaskReading): readonly object[] {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) {
    losses.warn({ path, task, what: 'This action was left out.', why: 'It is no object.' });
    return [];
  }
  const members = Object.entries(written);
  if (members.length === 1) return [written];
  if (members.length === 0) losses.warn({ path, task, what: 'This action was left out.', why: 'It is empty.' });
  else losses.inform({ path, task, what: 'This element became several actions.', why: 'An action has one key.' });
  return members.map(([key, value]) => {
    const action = { [key]: value };
    places.move(written, action);
    return action;
  });
}

function readAction(action: object, task: string, reading: TaskReading): Action[] {
  const { places, losses } = reading;
  const [kind = ''] = Object.keys(action);
  const path = places.of(action, kind);
  const validate = validators.get(kind);
  const leaveOut = (why: string): Action[] => {
    losses.warn({ path, task, what: `The action ${JSON.stringify(kind)} was left out.`, why });
    return [];
  };
  if (validate === undefined) return leaveOut('There is no such action.');
  if (kind === 'collect') leadSomewhere((action as { collect: unknown }).collect, reading);
  const pruned = prune(action, validate, places);
  if (pruned === undefined) return leaveOut('It cannot be used: what it must have is missing or malformed.');
  for (const part of pruned) losses.warn({ ...lossOf(part), task });
  return [withCurrentNames(action as Action, reading)];
}

/** A collect has to lead somewhere at its end: one that does not is worth more than its missing link. */
function leadSomewhere(collect: unknown, { places, taskNames }: TaskReading): void {
  if (typeof collect !== 'object' || collect === null || Array.isArray(collect)) return;
  const form = collect as { on_complete?: { redirect?: unknown } | null };
  const redirect = form.on_complete?.redirect;
  const link = typeof redirect === 'object' && redirect !== null ? (redirect as { uri?: unknown }).uri : redirect;
  if (link !== undefined && link !== null && link !== '') return;
  form.on_complete = { redirect: taskNames.nowhere(`${places.of(collect)}.on_complete`) };
}

function withCurrentNames(action: Action, reading: TaskReading): Action {
  const { taskNames, places } = reading;
  if ('redirect' in action) return { redirect: redirectNow(action.redirect, places.of(action, 'redirect'), reading) };
  if ('collect' in action) return { collect: collectNow(action.collect, reading) };
  if (!('listen' in action) || typeof action.listen === 'boolean') return action;
  const { tasks, voice_digits: digits, ...others } = action.listen;
  const path = places.of(action.listen);
  const redirects = Object.entries(digits?.redirects ?? {}).map(([keys, link]) => [
    keys,
    taskNames.link(link, `${path}.voice_digits.redirects`),
  ]);
  return {
    listen: {
      ...(tasks && { tasks: tasks.map((task, index) => taskNames.reference(task, `${path}.tasks[${index}]`)) }),
      ...others,
      ...(digits && {
        voice_digits: { ...digits, ...(digits.redirects && { redirects: Object.fromEntries(redirects) }) },
      }),
    },
  };
}

function redirectNow(redirect: Redirect, path: string, { taskNames }: TaskReading): Redirect {
  if (typeof redirect === 'string') return taskNames.link(redirect, path);
  return { ...redirect, uri: taskNames.link(redirect.uri, `${path}.uri`) };
}

function collectNow(collect: Collect, reading: TaskReading): Collect {
  const { questions, on_complete: end } = collect;
  return {
    ...collect,
    questions: questions.map((question) => questionNow(question, reading)),
    on_complete: { redirect: redirectNow(end.redirect, `${reading.places.of(collect)}.on_complete.redirect`, reading) },
  };
}

function questionNow(question: Question, reading: TaskReading): Question {
  const { types, places } = reading;
  const { type, validate, confirm } = question;
  const path = places.of(question);
  return {
    ...question,
    ...(type && { type: types.find(type) ?? types.addMissing(type, `${path}.type`) }),
    ...(validate && { validate: lastAttemptNow(validate, `${path}.validate`, reading) }),
    ...(confirm && { confirm: lastAttemptNow(confirm, `${path}.confirm`, reading) }),
  };
}

function lastAttemptNow<Check extends NonNullable<Question['validate'] | Question['confirm']>>(
  check: Check,
  path: string,
  reading: TaskReading,
): Check {
  const { max_attempts: attempts } = check;
  if (attempts === undefined) return check;
  const redirect = redirectNow(attempts.redirect, `${path}.max_attempts.redirect`, reading);
  return { ...check, max_attempts: { ...attempts, redirect } };
}
