/** Ways out of a question: cancelling the form, and leaving an optional question open. Both are the author's to allow. */

import type { Ending } from '../ending.js';
import { redirectTo } from '../follow.js';
import type { Running } from '../running.js';
import type { WaitingCollect } from '../state.js';
import { askNext } from './ask-next.js';
import { answerOf, closeRecord, questionOf, setAnswer } from './record.js';
import { cancelWords, isOneOf, skipWords } from './words.js';

/** Leaves the form where the input says so; undefined where it does not. What was answered stays in the record. */
export async function cancelForm(running: Running, waiting: WaitingCollect): Promise<Ending | undefined> {
  const { collect } = waiting;
  if (collect.cancel === undefined || !isOneOf(running.words, cancelWords(collect.cancel.words))) return undefined;
  const { name: question } = questionOf(waiting);
  running.steps.push({ kind: 'answer', collect: collect.name, question, outcome: 'cancelled' });
  closeRecord(running, collect, 'cancelled');
  return await redirectTo(running, collect.cancel.redirect);
}

/** Leaves the question open where the input says so; undefined where it does not. */
export async function skipQuestion(running: Running, waiting: WaitingCollect): Promise<Ending | undefined> {
  const { collect } = waiting;
  const question = questionOf(waiting);
  if (!isOneOf(running.words, skipWords(question.optional))) return undefined;
  running.steps.push({ kind: 'answer', collect: collect.name, question: question.name, outcome: 'skipped' });
  const before = answerOf(running, collect, question);
  setAnswer(running, collect, question, { ...before, attempts: before.attempts + 1 });
  return await askNext(running, { ...waiting, question: waiting.question + 1 });
}
