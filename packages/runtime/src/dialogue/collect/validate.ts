/** What makes an answer good: the words have a value of the type, the list allows it, the webhook agrees. */
import type { Collect, Question } from '@botwright/bundle';
import { requestValidation } from '../request-actions.js';
import type { Running } from '../running.js';

/** The value that the words have for a question, in the form of its type; undefined where they have none. */
export function valueIn({ bot, now, input }: Running, { type }: Question, words: string): string | undefined {
  if (!type) return words;
  return bot.findValue(type, words, now, input.language ?? bot.document.language);
}

/** Whether a value is allowed. Lists are compared without regard to case; the webhook is asked last, and only about values that the
 * list allows. */
export async function isValid(running: Running, collect: Collect, question: Question, value: string): Promise<boolean> {
  const { allowed_values: allowed, webhook } = question.validate ?? {};
  const isListed = allowed === undefined || allowed.list.some((each) => folded(each) === folded(value));
  if (!isListed) return false;
  if (webhook === undefined) return true;
  return await requestValidation(running, webhook, { collect: collect.name, question: question.name, value });
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
