/** Asks a question, or skips it where it does not apply or was answered already; after the last one the form is complete. */
import type { Question } from '@botwright/bundle';
import { speak } from '../actions/say.js';
import type { Ending } from '../ending.js';
import { redirectTo } from '../follow.js';
import { ownValue } from '../json.js';
import type { Running } from '../running.js';
import type { WaitingCollect } from '../state.js';
import { askToConfirm } from './confirm.js';
import { answerOf, closeRecord, freshAnswer, questionOf, setAnswer } from './record.js';
import { isListed, judge } from './validate.js';

/** @param from  the question to begin at */
export async function askNext(running: Running, from: WaitingCollect): Promise<Ending> {
  const { collect } = from;
  for (let question = from.question; question < collect.questions.length; question++) {
    const waiting: WaitingCollect = { ...from, question, phase: 'answer' };
    const asked = questionOf(waiting);
    const isAsked = applies(running, waiting, asked);
    if (isAsked && isSettled(running, waiting, asked)) continue;
    setAnswer(running, collect, asked, freshAnswer(asked));
    if (!isAsked) continue;
    const known = ownValue(from.heard ?? {}, asked.name) ?? ownValue(from.said, asked.prefill ?? '');
    const verdict = known === undefined ? { valid: false } : await judge(running, collect, asked, known);
    if (known === undefined || !verdict.valid) return prompt(running, waiting);
    setAnswer(running, collect, asked, { ...freshAnswer(asked), answer: verdict.value ?? known, filled: true });
    if (asked.confirm) return askToConfirm(running, waiting);
  }
  closeRecord(running, collect, 'complete');
  return await redirectTo(running, collect.on_complete.redirect);
}

/** Whether what a question depends on is so. */
function applies(running: Running, { collect }: WaitingCollect, { when }: Question): boolean {
  if (when === undefined) return true;
  const other = collect.questions.find(({ name }) => name === when.question);
  const { filled, answer = '' } = other ? answerOf(running, collect, other) : { filled: false };
  return filled && isListed(answer, typeof when.is === 'string' ? [when.is] : when.is);
}

/** Whether a question was dealt with before a correction led back beyond it. */
function isSettled(running: Running, { collect, question, reached = 0 }: WaitingCollect, asked: Question): boolean {
  const { filled, attempts } = answerOf(running, collect, asked);
  return question < reached && (filled || attempts > 0);
}

/** Says the question and waits for its answer. */
export function prompt(running: Running, waiting: WaitingCollect): Ending {
  const { question } = questionOf(waiting);
  speak(running, typeof question === 'string' ? question : question.say);
  return waitFor(waiting);
}

/** Waits for an answer without another word. */
export function waitFor(waiting: WaitingCollect): Ending {
  const { name, barge = true, voice_digits: digits } = questionOf(waiting);
  return {
    next: {
      kind: 'collect',
      collect: waiting.collect.name,
      question: name,
      voice: {
        barge,
        ...(digits?.num_digits !== undefined && { digits: digits.num_digits }),
        ...(digits?.finish_on_key !== undefined && { finishOnKey: String(digits.finish_on_key) }),
      },
    },
    waiting,
  };
}
