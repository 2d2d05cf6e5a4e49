/** One case -> what is wrong with it. */
import type { ConversationCase, ExpectedTurn, TestCase, UtteranceCase } from '../cases.js';
import { type DialogueState, NEW_DIALOGUE, type TestedBot, type Turn, takeTurn, unanswerable } from '../dialogue.js';
import { checkCase, type Suggest } from './check-case.js';
import type { Problem } from './difference.js';
import { matchReply } from './match-reply.js';
import { matchUnderstanding } from './match-understanding.js';

/** What came of a case that ran. */
export interface Outcome {
  /** Nothing where the case holds. */
  readonly problems: readonly Problem[];
  /** The tasks that the bot went through in a conversation, and the actions that it ran: `task#index`. */
  readonly path: readonly string[];
  readonly actions: readonly string[];
}

/** Runs a case. A conversation goes on to its end also where a turn of it came out otherwise.
 *
 * @param suggest  guesses what a misspelt name stood for */
export function runCase(testCase: TestCase, bot: TestedBot, suggest: Suggest): Outcome {
  const mistakes = checkCase(testCase, bot.document, suggest);
  if (mistakes.length > 0) return { problems: mistakes, path: [], actions: [] };
  return testCase.kind === 'utterance' ? runUtterance(testCase, bot) : runConversation(testCase, bot);
}

function runUtterance(testCase: UtteranceCase, bot: TestedBot): Outcome {
  const turn = orRefusal(testCase, () => takeTurn(bot, testCase.text, NEW_DIALOGUE));
  if ('refusal' in turn) return { problems: [turn], path: [], actions: [] };
  return { problems: judge(testCase, turn), path: [], actions: [] };
}

function runConversation({ turns }: ConversationCase, bot: TestedBot): Outcome {
  let state: DialogueState = NEW_DIALOGUE;
  const problems: Problem[] = [];
  const path: string[] = [];
  const actions: string[] = [];
  for (const expected of turns) {
    const reason = unanswerable(state);
    if (reason !== undefined) {
      const refusal = `What the bot does here cannot be told from static actions: ${reason}. End the conversation before.`;
      problems.push({ place: expected.place, text: expected.text, differences: [], refusal });
      break;
    }
    const turn = orRefusal(expected, () => takeTurn(bot, expected.text, state));
    if ('refusal' in turn) {
      problems.push(turn);
      break;
    }
    problems.push(...judge(expected, turn));
    path.push(...turn.reply.path);
    actions.push(...turn.reply.actions);
    state = turn.state;
  }
  return { problems, path, actions };
}

function judge(expected: UtteranceCase | ExpectedTurn, { result, reply }: Turn): Problem[] {
  const { text, place, understanding } = expected;
  const expectations = 'expectations' in expected ? expected.expectations : [];
  const differences = [
    ...(understanding ? matchUnderstanding(understanding, result) : []),
    ...matchReply(expectations, reply),
  ];
  const refusal =
    expectations.length > 0 && reply.next.kind === 'unknown'
      ? `What the bot does here cannot be told from static actions: ${reply.next.reason}. Leave out what it says and does.`
      : undefined;
  if (differences.length === 0 && refusal === undefined) return [];
  return [{ place, text, differences, analysis: result, ...(refusal !== undefined && { refusal }) }];
}

/** A text that the runtime does not take is a mistake of the case. */
function orRefusal(
  { text, place }: Pick<ExpectedTurn, 'text' | 'place'>,
  take: () => Turn,
): Turn | (Problem & { readonly refusal: string }) {
  try {
    return take();
  } catch (error) {
    return { place, text: text.slice(0, 80), differences: [], refusal: (error as Error).message };
  }
}
