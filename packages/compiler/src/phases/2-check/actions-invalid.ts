import type { Action } from '@botwright/bundle';
import { actions_invalid } from '../../diagnostics/generated.js';
import { suggest } from '../../diagnostics/suggest.js';
import type { Violation } from '../../validation.js';
import type { Check, CheckContext } from './check-context.js';
import { elements, entries, member } from './json-guards.js';

type KindOf<Each> = Each extends unknown ? keyof Each : never;

/** Action kinds and their definitions in schemas/actions.schema.json. */
const DEFINITIONS: Readonly<Record<KindOf<Action>, string>> = {
  say: 'SayAction',
  show: 'ShowAction',
  play: 'PlayAction',
  listen: 'ListenAction',
  collect: 'CollectAction',
  redirect: 'RedirectAction',
  remember: 'RememberAction',
  handoff: 'HandoffAction',
};

/** Actions of a wrong shape, and an actionsUrl that is no URL. */
export const actionsInvalid: Check = (context) => {
  const { assistant, diagnostics } = context;
  for (const { name: task, actions, actionsUrl, places } of assistant.tasks) {
    for (const [index, action] of actions.entries()) {
      const violation = violationOf(action, context);
      if (violation === undefined) continue;
      const { path, problem, suggestion } = violation;
      const at = `actions[${index}]${path === '' || path.startsWith('[') ? path : `.${path}`}`;
      diagnostics.report(actions_invalid({ task, path: at, problem, suggestion }), places.element('actions', index));
    }
    if (actionsUrl !== undefined && !/^https?:\/\/.+/.test(actionsUrl)) {
      const message = actions_invalid({ task, path: 'actionsUrl', problem: 'it must begin with http:// or https://' });
      diagnostics.report(message, places.text('actionsUrl', actionsUrl));
    }
  }
};

function violationOf(action: unknown, { validator }: CheckContext): Violation | undefined {
  const [[kind] = [], ...others] = entries(action);
  if (kind === undefined || others.length > 0) return { path: '', problem: 'it must be an object with one key' };
  if (isKind(kind)) {
    const definition = `actions.schema.json#/definitions/${DEFINITIONS[kind]}`;
    return validator.validate(definition, action) ?? conditionOnNothing(action);
  }
  return { path: '', problem: `there is no action "${kind}"`, suggestion: suggest(kind, Object.keys(DEFINITIONS)) };
}

/** A question that depends on one that is not asked before it is never asked itself. */
function conditionOnNothing(action: unknown): Violation | undefined {
  const questions = elements(member(member(action, 'collect'), 'questions'));
  for (const [index, question] of questions.entries()) {
    const other = member(member(question, 'when'), 'question');
    const earlier = questions.slice(0, index).map((each) => String(member(each, 'name')));
    if (typeof other !== 'string' || earlier.includes(other)) continue;
    const path = `collect.questions[${index}].when.question`;
    return { path, problem: 'it must name an earlier question', suggestion: suggest(other, earlier) };
  }
  return undefined;
}

function isKind(key: string): key is KindOf<Action> {
  return Object.hasOwn(DEFINITIONS, key);
}
