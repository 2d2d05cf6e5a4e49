/** "No, make it Tuesday": words of correction, and then a value for a question that has been answered. */
import type { Question } from '@botwright/bundle';
import { speak } from '../actions/say.js';
import type { Ending } from '../ending.js';
import type { Verdict } from '../request-actions.js';
import type { Running } from '../running.js';
import type { WaitingCollect } from '../state.js';
import { askNext, prompt } from './ask-next.js';
import { askToConfirm } from './confirm.js';
import { findValue } from './find-value.js';
import { answerOf, questionOf, setAnswer } from './record.js';
import { confirmationAttempts, messageOf, validationRules } from './rules.js';
import { judge } from './validate.js';
import { afterWords, correctionWords } from './words.js';

/** @returns undefined where the input corrects nothing: it is an answer like others */
export async function correctAnswer(running: Running, waiting: WaitingCollect): Promise<Ending | undefined> {
  const { collect } = waiting;
  const rest = afterWords(running.words, correctionWords(collect.corrections));
  if (rest === undefined) return undefined;
  if (waiting.phase === 'confirm') return await correctConfirmed(running, waiting, rest);
  const { type } = questionOf(waiting);
  if (type && findValue(running, type, rest) !== undefined) return undefined;
  // What was said last is what is corrected first.
  for (const question of collect.questions.slice(0, waiting.question).reverse()) {
    const value = correctionIn(running, waiting, question, rest);
    if (value === undefined) continue;
    const verdict = await judge(running, collect, question, value);
    const rules = validationRules(question, running.bot.document);
    if (!verdict.valid) {
      speak(running, verdict.message ?? messageOf(rules.messages, 1) ?? '');
      return prompt(running, waiting);
    }
    keep(running, waiting, question, verdict, value);
    speak(running, verdict.message ?? rules.onSuccess);
    // Questions in between may apply now that did not before, and the other way round.
    const reached = Math.max(waiting.reached ?? 0, waiting.question);
    return await askNext(running, { ...waiting, question: collect.questions.indexOf(question) + 1, reached });
  }
  return undefined;
}

/** In place of yes or no: another answer to the question that is to be confirmed. */
async function correctConfirmed(running: Running, waiting: WaitingCollect, rest: string): Promise<Ending | undefined> {
  const { collect } = waiting;
  const question = questionOf(waiting);
  const value = correctionIn(running, waiting, question, rest);
  const { confirm_attempts: attempts } = answerOf(running, collect, question);
  if (value === undefined || attempts + 1 >= confirmationAttempts(question)) return undefined;
  const verdict = await judge(running, collect, question, value);
  if (!verdict.valid) return undefined;
  keep(running, waiting, question, verdict, value);
  const kept = answerOf(running, collect, question);
  setAnswer(running, collect, question, { ...kept, confirm_attempts: attempts + 1 });
  return askToConfirm(running, waiting);
}

/** Another value than a question has been answered with. */
function correctionIn(
  running: Running,
  { collect }: WaitingCollect,
  question: Question,
  rest: string,
): string | undefined {
  const { filled, answer } = answerOf(running, collect, question);
  if (!filled || !question.type) return undefined;
  const value = findValue(running, question.type, rest)?.value;
  return value === answer ? undefined : value;
}

function keep(
  running: Running,
  { collect }: WaitingCollect,
  question: Question,
  verdict: Verdict,
  value: string,
): void {
  running.steps.push({ kind: 'answer', collect: collect.name, question: question.name, outcome: 'corrected' });
  const before = answerOf(running, collect, question);
  setAnswer(running, collect, question, {
    ...before,
    answer: verdict.value ?? value,
    confirmed: false,
    attempts: before.attempts + 1,
    validate_attempts: before.validate_attempts + 1,
  });
}
