/** The record of a form in memory. */
import type { Collect, Question } from '@botwright/bundle';
import { type CollectedAnswer, type CollectRecord, collectedData, own, withRecord } from '../memory.js';
import type { Running } from '../running.js';
import { isoSeconds } from '../time.js';

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
  const answers = collectedData(memory)[name]?.answers ?? {};
  return Object.hasOwn(answers, question.name) ? (answers[question.name] as CollectedAnswer) : freshAnswer(question);
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
  return collectedData(memory)[name] ?? { answers: {}, date_started: isoSeconds(now), status: 'in-progress' };
}
