/** Confirmation: was the answer understood? Yes goes on, no asks anew. */
import type { Speech } from '@botwright/bundle';
import { hasMarkup } from '../../markup/ssml.js';
import { escapeXml } from '../../markup/xml.js';
import { speak } from '../actions/say.js';
import { END, type Ending } from '../ending.js';
import { redirectTo } from '../follow.js';
import type { Running } from '../running.js';
import type { WaitingCollect } from '../state.js';
import { answerAside } from './answer-aside.js';
import { askNext, prompt, waitFor } from './ask-next.js';
import { findValue } from './find-value.js';
import { answerOf, closeRecord, freshAnswer, questionOf, setAnswer } from './record.js';
import { confirmationAttempts, messageOf, validationRules } from './rules.js';

const YES_NO = 'Twilio.YES_NO';

/** Asks whether the answer of a question was understood. */
export function askToConfirm(running: Running, waiting: WaitingCollect): Ending {
  const question = questionOf(waiting);
  const answer = answerOf(running, waiting.collect, question);
  const message = messageOf(wordsIn(question.confirm?.messages), answer.confirm_attempts + 1);
  const { speech, isPlain } = fill(message ?? '', question.name, answer.answer ?? '');
  speak(running, speech, isPlain);
  return waitFor({ ...waiting, phase: 'confirm' });
}

/** Takes the answer to that. What is neither yes nor no counts as an attempt, and the question is put again. */
export async function answerConfirmation(running: Running, waiting: WaitingCollect): Promise<Ending> {
  const { collect } = waiting;
  const question = questionOf(waiting);
  const before = answerOf(running, collect, question);
  const { confirm } = question;
  const reply = findValue(running, YES_NO, running.words)?.value;
  const aside = reply === undefined ? await answerAside(running, waiting) : undefined;
  if (aside !== undefined) return aside;
  const outcome = reply === 'Yes' ? 'confirmed' : reply === 'No' ? 'rejected' : 'unclear';
  running.steps.push({ kind: 'answer', collect: collect.name, question: question.name, outcome });
  if (outcome === 'confirmed') {
    setAnswer(running, collect, question, { ...before, confirmed: true });
    speak(running, confirm?.on_confirm?.say ?? validationRules(question, running.bot.document).onSuccess);
    return await askNext(running, { ...waiting, phase: 'answer', question: waiting.question + 1 });
  }
  const attempts = before.confirm_attempts + 1;
  if (attempts >= confirmationAttempts(question)) {
    setAnswer(running, collect, question, { ...before, confirm_attempts: attempts });
    closeRecord(running, collect, 'confirm-max-attempts');
    const where = confirm?.max_attempts?.redirect ?? running.bot.document.defaults.collect?.validate_on_failure;
    return where ? await redirectTo(running, where) : END;
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

function wordsIn(messages: readonly { readonly say: Speech }[] = []): readonly Speech[] {
  return messages.map(({ say }) => say);
}

/** Puts the answer where its name stands in braces. It brings no markup with it: in SSML it is escaped, and a plain text stays plain. */
function fill(say: Speech, name: string, answer: string): { speech: string; isPlain: boolean } {
  const text = typeof say === 'string' ? say : say.speech;
  const isMarkup = hasMarkup(text);
  const speech = text.replaceAll(`{${name}}`, () => (isMarkup ? escapeXml(answer) : answer));
  return { speech, isPlain: !isMarkup && hasMarkup(speech) };
}
