/** The record of a form in memory. */
import type { Collect, Question } from '@botwright/bundle';
import { own, ownValue } from '../json.js';
import { type CollectedAnswer, type CollectRecord, recordIn, withRecord } from '../memory.js';
import type { Running } from '../running.js';
import type { WaitingCollect } from '../state.js';
import { isoSeconds } from '../time.js';

/** The question that is waited for. */
export function questionOf({ collect, question }: WaitingCollect): Question {
  return collect.questions[question] as Question;
}

/** An answer that is not there yet. */
export function freshAnswer({ type }: Question): CollectedAnswer {
  return {
    ...(type && { type }),
    filled: false,
    attempts: 0,
    validate_attempts: 0,
    confirm_attempts: 0,
    confirmed: false,
  };
}

export function answerOf({ memory }: Running, { name }: Collect, question: Question): CollectedAnswer {
  return ownValue(recordIn(memory, name)?.answers ?? {}, question.name) ?? freshAnswer(question);
}

export function setAnswer(running: Running, { name }: Collect, question: Question, answer: CollectedAnswer): void {
  const record = recordOf(running, name);
  const answers = { ...record.answers, ...own(question.name, answer) };
  running.memory = withRecord(running.memory, name, { ...record, answers });
}

export function closeRecord(running: Running, { name }: Collect, status: CollectRecord['status']): void {
  const record = recordOf(running, name);
  running.memory = withRecord(running.memory, name, { ...record, status, date_completed: isoSeconds(running.now) });
}

/** The state that was stored may come with a memory that somebody has emptied. */
function recordOf({ memory, now }: Running, name: string): CollectRecord {
  return recordIn(memory, name) ?? { answers: {}, date_started: isoSeconds(now), status: 'in-progress' };
}
