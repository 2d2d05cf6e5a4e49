/** An input for a form: an answer to its question, or to whether the answer before was understood. */
import type { Question } from '@botwright/bundle';
import { speak } from '../actions/say.js';
import { redirectTo } from '../follow.js';
import type { CollectedAnswer } from '../memory.js';
import { type Running, wordsOf } from '../running.js';
import type { WaitingCollect } from '../state.js';
import type { Ending } from '../turn.js';
import { askNext, prompt, waitFor } from './ask-next.js';
import { answerConfirmation, askToConfirm } from './confirm.js';
import { answerOf, closeRecord, setAnswer } from './record.js';
import { messageOf, validationRules } from './rules.js';
import { isValid, valueIn } from './validate.js';

const END: Ending = { next: { kind: 'end' }, waiting: null };

export async function answerQuestion(running: Running, waiting: WaitingCollect): Promise<Ending> {
  if (waiting.phase === 'confirm') return await answerConfirmation(running, waiting);
  const { collect } = waiting;
  const question = collect.questions[waiting.question] as Question;
  const words = wordsOf(running.input);
  const before = answerOf(running, collect, question);
  const attempted = {
    ...withoutOutcome(before),
    attempts: before.attempts + 1,
    validate_attempts: before.validate_attempts + 1,
    media: running.input.media ?? null,
  };
  const rules = validationRules(question, running.bot.document);
  const value = words.trim() === '' ? undefined : valueIn(running, question, words);
  const isGood = value !== undefined && (await isValid(running, collect, question, value));
  const outcome = isGood ? 'filled' : 'invalid';
  running.steps.push({ kind: 'answer', collect: collect.name, question: question.name, outcome });

  if (isGood) {
    setAnswer(running, collect, question, { ...attempted, answer: value, filled: true });
    if (question.confirm) return askToConfirm(running, waiting);
    speak(running, rules.onSuccess);
    return await askNext(running, { ...waiting, question: waiting.question + 1 });
  }
  setAnswer(running, collect, question, {
    ...attempted,
    filled: false,
    error: { message: 'Invalid Value', value: value ?? words },
  });
  if (attempted.validate_attempts >= rules.attempts) {
    closeRecord(running, collect, 'validation-max-attempts');
    return rules.redirect === undefined ? END : await redirectTo(running, rules.redirect);
  }
  speak(running, messageOf(rules.messages, attempted.validate_attempts) ?? '');
  return rules.repeatQuestion ? prompt(running, waiting) : waitFor(waiting);
}

/** An attempt begins without the outcome of the one before. */
function withoutOutcome({ error: _, answer: __, ...rest }: CollectedAnswer): CollectedAnswer {
  return rest;
}
