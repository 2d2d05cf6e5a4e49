/** Confirmation: was the answer understood? Yes goes on, no asks anew. */
import type { Question, Speech } from '@botwright/bundle';
import { speak } from '../actions/say.js';
import { redirectTo } from '../follow.js';
import { type Running, wordsOf } from '../running.js';
import type { WaitingCollect } from '../state.js';
import type { Ending } from '../turn.js';
import { askNext, prompt, waitFor } from './ask-next.js';
import { answerOf, closeRecord, freshAnswer, setAnswer } from './record.js';
import { messageOf } from './rules.js';

const YES_NO = 'Twilio.YES_NO';

/** Without a number of its own, a confirmation is asked for as often as an answer. */
const ATTEMPTS = 4;

/** Asks whether the answer of a question was understood. */
export function askToConfirm(running: Running, waiting: WaitingCollect): Ending {
  const question = questionOf(waiting);
  const answer = answerOf(running, waiting.collect, question);
  const message = messageOf(wordsIn(question.confirm?.messages), answer.confirm_attempts + 1);
  speak(running, fill(message ?? '', question.name, answer.answer ?? ''));
  return waitFor({ ...waiting, phase: 'confirm' });
}

/** Takes the answer to that. What is neither yes nor no counts as an attempt, and the question is put again. */
export async function answerConfirmation(running: Running, waiting: WaitingCollect): Promise<Ending> {
  const { collect } = waiting;
  const question = questionOf(waiting);
  const before = answerOf(running, collect, question);
  const { confirm } = question;
  const { bot, now, input } = running;
  const reply = bot.findValue(YES_NO, wordsOf(input), now, input.language ?? bot.document.language);
  const outcome = reply === 'Yes' ? 'confirmed' : reply === 'No' ? 'rejected' : 'unclear';
  running.steps.push({ kind: 'answer', collect: collect.name, question: question.name, outcome });
  if (outcome === 'confirmed') {
    setAnswer(running, collect, question, { ...before, confirmed: true });
    speak(running, confirm?.on_confirm?.say ?? '');
    return await askNext(running, { ...waiting, phase: 'answer', question: waiting.question + 1 });
  }
  const attempts = before.confirm_attempts + 1;
  const { num_attempts: most = ATTEMPTS, redirect } = confirm?.max_attempts ?? {};
  if (attempts >= most) {
    setAnswer(running, collect, question, { ...before, confirm_attempts: attempts });
    closeRecord(running, collect, 'confirm-max-attempts');
    const where = redirect ?? running.bot.document.defaults.collect?.validate_on_failure;
    return where ? await redirectTo(running, where) : { next: { kind: 'end' }, waiting: null };
  }
  if (outcome === 'unclear') {
    setAnswer(running, collect, question, { ...before, confirm_attempts: attempts });
    return askToConfirm(running, waiting);
  }
  // The answer was wrong, and how often it was tried counts from the start.
  setAnswer(running, collect, question, {
    ...freshAnswer(question),
    attempts: before.attempts,
    confirm_attempts: attempts,
  });
  const again: WaitingCollect = { ...waiting, phase: 'answer' };
  const message = messageOf(wordsIn(confirm?.on_reject?.messages), attempts);
  if (message === undefined) return prompt(running, again);
  speak(running, message);
  return waitFor(again);
}

function questionOf({ collect, question }: WaitingCollect): Question {
  return collect.questions[question] as Question;
}

function wordsIn(messages: readonly { readonly say: Speech }[] = []): readonly Speech[] {
  return messages.map(({ say }) => say);
}

/** Puts the answer where its name stands in braces. */
function fill(say: Speech, name: string, answer: string): string {
  const speech = typeof say === 'string' ? say : say.speech;
  return speech.replaceAll(`{${name}}`, () => answer);
}
