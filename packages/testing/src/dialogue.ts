/** A dialogue, turn by turn: what `chat`, the console and the conversations of `test` share. */
import type { AssistantDocument, QueryResult } from '@botwright/bundle';
import type { Assistant } from '@botwright/runtime';
import {
  createDialogues,
  type DialogueState,
  type Speaker,
  type Turn,
  type TurnInput,
  type ValueRecogniser,
} from '@botwright/runtime/dialogue';
import type { World } from './world.js';

/** A built assistant: what answers queries, and its actions. */
export interface TestedBot {
  readonly assistant: Assistant<QueryResult>;
  readonly document: AssistantDocument;
  /** For the built-in types that its questions ask for. */
  readonly recognisers?: readonly ValueRecogniser[];
}

/** What one input has come to. */
export interface TestedTurn extends Turn {
  /** The whole analysis, with the next best tasks; null where nothing was analysed, as of an answer to a question. */
  readonly result: QueryResult | null;
  /** The tasks that were gone through. */
  readonly path: readonly string[];
  /** The static actions that ran: `task#index`. */
  readonly actions: readonly string[];
}

/** Who speaks where a script does not say. */
export const SOMEBODY: Speaker = { user: 'somebody', channel: 'chat' };

/** How many of the next best tasks an analysis names. */
const RUNNERS_UP = 3;

/** Takes one turn.
 *
 * @param before  the state after the turn before; undefined for a dialogue that begins */
export async function takeTurn(
  { assistant, document, recognisers = [] }: TestedBot,
  before: DialogueState | undefined,
  input: TurnInput,
  world: World,
  speaker: Speaker = SOMEBODY,
): Promise<TestedTurn> {
  let result: QueryResult | null = null;
  const watched: Assistant<QueryResult> = {
    ...assistant,
    query: (text, options) => {
      result = assistant.query(text, { ...options, runnersUp: RUNNERS_UP });
      return result;
    },
  };
  const dialogues = createDialogues(watched, {
    now: () => world.now,
    newId: () => 'dialogue',
    request: (request) => world.request(request),
    recognisers,
  });
  for (const { name } of document.tasks) {
    const handler = world.handler(name);
    if (handler) dialogues.on(name, handler);
  }
  const turn = await dialogues.turn(before, input, speaker);
  return { ...turn, result: turn.analysis && result, ...pathOf(turn) };
}

/** The tasks and static actions among the steps of a turn. */
function pathOf({ steps }: Turn): Pick<TestedTurn, 'path' | 'actions'> {
  const path: string[] = [];
  const actions: string[] = [];
  let isStatic = false;
  for (const step of steps) {
    if (step.kind === 'task') {
      path.push(step.task);
      isStatic = step.from === 'actions';
    }
    // What a URL answers with is called by the URL, and no action of any task.
    if (step.kind === 'action' && isStatic && step.at === path.at(-1)) actions.push(`${step.at}#${step.index}`);
  }
  return { path, actions };
}
