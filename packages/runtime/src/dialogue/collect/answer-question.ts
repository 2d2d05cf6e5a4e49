/** An input for a form: an answer to its question, or to whether the answer before was understood. */
import { speak } from '../actions/say.js';
import { END, type Ending } from '../ending.js';
import { redirectTo } from '../follow.js';
import { jsonCopy } from '../json.js';
import type { CollectedAnswer } from '../memory.js';
import type { Verdict } from '../request-actions.js';
import type { Running } from '../running.js';
import type { WaitingCollect } from '../state.js';
import { answerAside } from './answer-aside.js';
import { askNext, prompt, waitFor } from './ask-next.js';
import { answerConfirmation, askToConfirm } from './confirm.js';
import { correctAnswer } from './correct-answer.js';
import { heardAhead } from './hear-ahead.js';
import { cancelForm, skipQuestion } from './leave.js';
import { answerOf, closeRecord, questionOf, setAnswer } from './record.js';
import { messageOf, validationRules } from './rules.js';
import { judge, valueIn } from './validate.js';

export async function answerQuestion(running: Running, waiting: WaitingCollect): Promise<Ending> {
  const special = (await cancelForm(running, waiting)) ?? (await correctAnswer(running, waiting));
  if (special !== undefined) return special;
  if (waiting.phase === 'confirm') return await answerConfirmation(running, waiting);
  return (await skipQuestion(running, waiting)) ?? (await takeAnswer(running, waiting));
}

async function takeAnswer(running: Running, waiting: WaitingCollect): Promise<Ending> {
  const { collect } = waiting;
  const question = questionOf(waiting);
  const found = valueIn(running, question, running.words);
  // Any words answer a question without a type, so there the classifier has the first word.
  const aside = found === undefined || !question.type ? await answerAside(running, waiting) : undefined;
  if (aside !== undefined) return aside;

  const before = answerOf(running, collect, question);
  const attempted: CollectedAnswer = {
    ...withoutOutcome(before),
    attempts: before.attempts + 1,
    validate_attempts: before.validate_attempts + 1,
    media: mediaOf(running),
  };
  const verdict: Verdict = found ? await judge(running, collect, question, found.value) : { valid: false };
  const outcome = verdict.valid ? 'filled' : 'invalid';
  running.steps.push({ kind: 'answer', collect: collect.name, question: question.name, outcome });
  if (found === undefined || !verdict.valid) {
    const error = { message: 'Invalid Value', value: found?.value ?? running.words };
    setAnswer(running, collect, question, { ...attempted, filled: false, error });
    return await goOnWithout(running, waiting, verdict.message);
  }
  setAnswer(running, collect, question, { ...attempted, answer: verdict.value ?? found.value, filled: true });
  const ahead = heardAhead(running, waiting, found);
  if (question.confirm) return askToConfirm(running, ahead);
  speak(running, verdict.message ?? validationRules(question, running.bot.document).onSuccess);
  return await askNext(running, { ...ahead, question: ahead.question + 1 });
}

/** Says that an answer was not good, and asks again; gives up where that was the last attempt.
 *
 * @param message  what the webhook wants to be said */
async function goOnWithout(running: Running, waiting: WaitingCollect, message: string | undefined): Promise<Ending> {
  const { collect } = waiting;
  const question = questionOf(waiting);
  const rules = validationRules(question, running.bot.document);
  const { validate_attempts: failures } = answerOf(running, collect, question);
  if (failures >= rules.attempts) {
    if (question.optional) return await askNext(running, { ...waiting, question: waiting.question + 1 });
    closeRecord(running, collect, 'validation-max-attempts');
    return rules.redirect === undefined ? END : await redirectTo(running, rules.redirect);
  }
  speak(running, message ?? messageOf(rules.messages, failures) ?? '');
  return rules.repeatQuestion ? prompt(running, waiting) : waitFor(waiting);
}

/** The attachment of a message, where JSON can hold it. */
function mediaOf({ input }: Running): unknown {
  try {
    return jsonCopy(input.media) ?? null;
  } catch {
    return null;
  }
}

/** An attempt begins without the outcome of the one before. */
function withoutOutcome({ error: _, answer: __, ...rest }: CollectedAnswer): CollectedAnswer {
  return rest;
}
