/** One case -> what is wrong with it. */
import type { QueryResult } from '@botwright/bundle';
import type { DialogueState } from '@botwright/runtime/dialogue';
import type { ConversationCase, ExpectedTurn, TestCase, UtteranceCase } from '../cases.js';
import { type TestedBot, type TestedTurn, takeTurn } from '../dialogue.js';
import { type Call, USUAL_NOW, World } from '../world.js';
import { checkCase, type Suggest } from './check-case.js';
import type { Problem } from './difference.js';
import { matchReply } from './match-reply.js';
import { matchUnderstanding } from './match-understanding.js';

/** What came of a case that ran. */
export interface Outcome {
  /** Nothing where the case holds. */
  readonly problems: readonly Problem[];
  /** The tasks that the bot went through in a conversation, and the static actions that it ran: `task#index`. */
  readonly path: readonly string[];
  readonly actions: readonly string[];
}

/** What a case is run with, besides the bot. */
export interface RunOptions {
  /** Guesses what a misspelt name stood for. */
  readonly suggest: Suggest;
  /** Calls the functions of the file that the case is of. */
  readonly call?: Call;
}

/** How many of the next best tasks an analysis names. */
const RUNNERS_UP = 3;

/** Runs a case. A conversation goes on to its end also where a turn of it came out otherwise. */
export async function runCase(testCase: TestCase, bot: TestedBot, options: RunOptions): Promise<Outcome> {
  const mistakes = checkCase(testCase, bot.document, options.suggest);
  if (mistakes.length > 0) return { problems: mistakes, path: [], actions: [] };
  return testCase.kind === 'utterance' ? runUtterance(testCase, bot) : await runConversation(testCase, bot, options);
}

function runUtterance({ text, place, understanding }: UtteranceCase, bot: TestedBot): Outcome {
  let analysis: QueryResult;
  try {
    analysis = bot.assistant.query(text, { runnersUp: RUNNERS_UP });
  } catch (error) {
    // A text that the runtime does not take is a mistake of the case.
    const refusal = (error as Error).message;
    return { problems: [{ place, text: text.slice(0, 80), differences: [], refusal }], path: [], actions: [] };
  }
  const differences = matchUnderstanding(understanding, analysis);
  const problems = differences.length === 0 ? [] : [{ place, text, differences, analysis }];
  return { problems, path: [], actions: [] };
}

async function runConversation({ turns }: ConversationCase, bot: TestedBot, { call }: RunOptions): Promise<Outcome> {
  const world = new World(USUAL_NOW, call && { call });
  let state: DialogueState | undefined;
  const problems: Problem[] = [];
  const path: string[] = [];
  const actions: string[] = [];
  for (const expected of turns) {
    for (const change of expected.before ?? []) world.change(change);
    const turn = await takeTurn(bot, state, { text: expected.text }, world);
    problems.push(...judge(expected, turn, world.unanswered.splice(0)));
    path.push(...turn.path);
    actions.push(...turn.actions);
    state = turn.state;
  }
  return { problems, path, actions };
}

function judge(expected: ExpectedTurn, turn: TestedTurn, unanswered: readonly string[]): Problem[] {
  const { text, place, understanding, expectations } = expected;
  const { result, errors } = turn;
  const differences = [
    ...(understanding && result ? matchUnderstanding(understanding, result) : []),
    ...matchReply(expectations, turn),
  ];
  const refusals = [
    ...unanswered.map((url) => `${url} was asked, but nothing answers for it in this conversation: name it in 'http'.`),
    ...(understanding && !result ? [`This was taken without asking what it means: ${reasonOf(turn)}.`] : []),
    // What went wrong may be just what is tested; where something differs as well, it is most likely why.
    ...(differences.length > 0 && unanswered.length === 0 ? errors.map(({ message }) => message) : []),
  ];
  if (differences.length === 0 && refusals.length === 0) return [];
  const refusal = refusals.join(' ');
  return [{ place, text, differences, ...(result && { analysis: result }), ...(refusal !== '' && { refusal }) }];
}

/** Why nothing was analysed. */
function reasonOf({ steps }: TestedTurn): string {
  const answer = steps.find((step) => step.kind === 'answer');
  return answer
    ? `it answers the question ${answer.question} of form ${answer.collect}`
    : 'it leads to a task by itself';
}
