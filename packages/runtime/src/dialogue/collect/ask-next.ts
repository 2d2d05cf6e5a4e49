/** Asks a question, or skips it where the utterance that began the form has answered it; after the last one the form is complete. */
import type { Question } from '@botwright/bundle';
import { speak } from '../actions/say.js';
import { redirectTo } from '../follow.js';
import type { Running } from '../running.js';
import type { WaitingCollect } from '../state.js';
import type { Ending } from '../turn.js';
import { askToConfirm } from './confirm.js';
import { closeRecord, freshAnswer, setAnswer } from './record.js';
import { isValid } from './validate.js';

/** @param from  the question to begin at */
export async function askNext(running: Running, from: WaitingCollect): Promise<Ending> {
  const { collect, said } = from;
  for (let question = from.question; question < collect.questions.length; question++) {
    const asked = collect.questions[question] as Question;
    const waiting: WaitingCollect = { ...from, question, phase: 'answer' };
    setAnswer(running, collect, asked, freshAnswer(asked));
    const prefilled =
      asked.prefill !== undefined && Object.hasOwn(said, asked.prefill) ? said[asked.prefill] : undefined;
    if (prefilled !== undefined && (await isValid(running, collect, asked, prefilled))) {
      setAnswer(running, collect, asked, { ...freshAnswer(asked), answer: prefilled, filled: true });
      if (asked.confirm) return askToConfirm(running, waiting);
      continue;
    }
    return prompt(running, waiting);
  }
  closeRecord(running, collect, 'complete');
  return await redirectTo(running, collect.on_complete.redirect);
}

/** Says the question and waits for its answer. */
export function prompt(running: Running, waiting: WaitingCollect): Ending {
  const asked = waiting.collect.questions[waiting.question] as Question;
  speak(running, typeof asked.question === 'string' ? asked.question : asked.question.say);
  return waitFor(waiting);
}

/** Waits for an answer without another word. */
export function waitFor(waiting: WaitingCollect): Ending {
  const { collect, question } = waiting;
  const { name, barge = true, voice_digits: digits } = collect.questions[question] as Question;
  return {
    next: {
      kind: 'collect',
      collect: collect.name,
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
