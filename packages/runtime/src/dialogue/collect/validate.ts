/** What makes an answer good: the words have a value of the type, the list allows it, the webhook agrees. */
import type { Collect, Question } from '@botwright/bundle';
import { requestValidation, type Verdict } from '../request-actions.js';
import type { Running } from '../running.js';
import { type Found, findValue } from './find-value.js';

/** The value that the words have for a question, in the form of its type; undefined where they have none. */
export function valueIn(running: Running, { type }: Question, words: string): Found | undefined {
  if (type) return findValue(running, type, words);
  return words.trim() === '' ? undefined : { value: words };
}

/** Judges a value. Lists are compared without regard to case; the webhook is asked last, and only about values that the list allows. */
export async function judge(running: Running, collect: Collect, question: Question, value: string): Promise<Verdict> {
  const { allowed_values: allowed, webhook } = question.validate ?? {};
  if (allowed !== undefined && !isListed(value, allowed.list)) return { valid: false };
  if (webhook === undefined) return { valid: true };
  return await requestValidation(running, webhook, { collect: collect.name, question: question.name, value });
}

/** Whether a value is among others, without regard to case. */
export function isListed(value: string, list: readonly string[]): boolean {
  return list.some((each) => folded(each) === folded(value));
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
