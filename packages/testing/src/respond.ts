/**
 * What the bot does about one understood utterance, as far as its static actions tell. This is the seam where a dialogue
 * engine goes: everything else here knows `Reply` only. What needs more than static actions (actions from a URL, the answers
 * to a form) ends in `unknown` with the reason, and nobody guesses on from there.
 */
import type { Action, AssistantDocument, Collect, QueryResult, Redirect, Speech } from '@botwright/bundle';

/** Something that the user gets to see or hear. */
export type Output =
  | { readonly kind: 'say'; readonly text: string }
  | { readonly kind: 'show'; readonly text: string }
  | { readonly kind: 'play'; readonly url: string };

/** How a turn ends. */
export type Next =
  /** Waits for the next input; only these tasks may win where some are named. */
  | { readonly kind: 'listen'; readonly tasks?: readonly string[] }
  /** Waits for the answer to a question of a form. */
  | { readonly kind: 'collect'; readonly name: string }
  | { readonly kind: 'handoff'; readonly uri: string }
  /** The dialogue is over; the next input begins another one. */
  | { readonly kind: 'end' }
  /** Static actions do not tell. */
  | { readonly kind: 'unknown'; readonly reason: string };

/** What the bot did in one turn. */
export interface Reply {
  readonly outputs: readonly Output[];
  /** The tasks that were gone through: that which was understood, then those that redirects led to. */
  readonly path: readonly string[];
  /** What ran: `task#index` for each action. */
  readonly actions: readonly string[];
  /** The memory of the dialogue afterwards. */
  readonly memory: Readonly<Record<string, unknown>>;
  readonly next: Next;
}

/** Redirects inside one turn; more lead in circles. */
const MOST_REDIRECTS = 5;

/** Answers an utterance by the static actions of the task that it was understood as.
 *
 * @param document  the lowered assistant
 * @param result    what `query` returned
 * @param memory    the memory of the dialogue before; left as it is */
export function respond(
  document: AssistantDocument,
  result: QueryResult,
  memory: Readonly<Record<string, unknown>> = {},
): Reply {
  const turn: Running = {
    document,
    result,
    outputs: [],
    path: [],
    actions: [],
    memory: new Map(Object.entries(memory)),
  };
  const next = followLink(turn, firstLink(document, result.task));
  const { outputs, path, actions } = turn;
  return { outputs, path, actions, memory: Object.fromEntries(turn.memory), next };
}

interface Running {
  readonly document: AssistantDocument;
  readonly result: QueryResult;
  readonly outputs: Output[];
  readonly path: string[];
  readonly actions: string[];
  /** A map, so that a key may be called `__proto__`. */
  readonly memory: Map<string, unknown>;
}

/** Where the bot is not sure, its default for that comes first, then a task that is called so. */
function firstLink({ defaults }: AssistantDocument, task: string): string {
  return task === 'fallback' && defaults.fallback ? defaults.fallback : `task://${task}`;
}

function followLink(turn: Running, redirect: Redirect): Next {
  const uri = typeof redirect === 'string' ? redirect : redirect.uri;
  if (!uri.startsWith('task://')) return { kind: 'unknown', reason: `the actions are asked for at ${uri}` };
  if (turn.path.length > MOST_REDIRECTS) {
    return { kind: 'unknown', reason: `there are more than ${MOST_REDIRECTS} redirects: ${turn.path.join(' → ')}` };
  }
  const name = uri.slice('task://'.length);
  const task = turn.document.tasks.find((each) => each.name === name);
  // An assistant without a task or a default for it has nothing to say when it is not sure.
  if (task === undefined) return { kind: 'end' };
  turn.path.push(name);
  if (task.actionsUrl !== undefined) {
    return { kind: 'unknown', reason: `task ${name} asks ${task.actionsUrl} for its actions` };
  }
  for (const [index, action] of task.actions.entries()) {
    turn.actions.push(`${name}#${index}`);
    const next = runAction(turn, action);
    if (next !== undefined) return next;
  }
  return { kind: 'end' };
}

/** @returns how the turn ends, where this action ends it */
function runAction(turn: Running, action: Action): Next | undefined {
  if ('say' in action) sayTo(turn, action.say);
  else if ('show' in action) turn.outputs.push({ kind: 'show', text: action.show.body });
  else if ('play' in action) turn.outputs.push({ kind: 'play', url: action.play.url });
  else if ('remember' in action) rememberIn(turn, action.remember);
  else if ('redirect' in action) return followLink(turn, action.redirect);
  else if ('handoff' in action) return { kind: 'handoff', uri: action.handoff.uri };
  else if ('collect' in action) return beginCollect(turn, action.collect);
  else if (action.listen !== false) {
    const { tasks } = action.listen === true ? {} : action.listen;
    return { kind: 'listen', ...(tasks && { tasks }) };
  }
  return undefined;
}

function rememberIn({ memory }: Running, values: object): void {
  for (const [key, value] of Object.entries(values)) memory.set(key, value);
}

function sayTo(turn: Running, speech: Speech): void {
  turn.outputs.push({ kind: 'say', text: typeof speech === 'string' ? speech : speech.speech });
}

/** Asks the first question that the utterance has not answered already. */
function beginCollect(turn: Running, { name, questions, on_complete: end }: Collect): Next {
  for (const { question, prefill, validate, confirm } of questions) {
    const said = prefill !== undefined && Object.hasOwn(turn.result.fields, prefill);
    if (!said) {
      sayTo(turn, typeof question === 'string' ? question : question.say);
      return { kind: 'collect', name };
    }
    if (validate?.allowed_values || validate?.webhook || confirm) {
      return { kind: 'unknown', reason: `form ${name} checks an answer that the utterance gave already` };
    }
  }
  return followLink(turn, end.redirect);
}
