/** Several answers in one utterance: "a table for four on Tuesday" answers how many, and when as well. */
import type { Running } from '../running.js';
import type { WaitingCollect } from '../state.js';
import { type Found, findValue } from './find-value.js';

/** A no to one question says nothing of the others. */
const NEVER_AHEAD = 'Twilio.YES_NO';

/** What an answer says of later questions: of each type the first one that asks for it, from the words that are left.
 *
 * @param answer  what was taken of the words already */
export function heardAhead(running: Running, waiting: WaitingCollect, answer: Found): WaitingCollect {
  const { collect, question, heard } = waiting;
  if (!collect.fill_ahead || running.input.digits !== undefined) return waiting;
  const types = new Set([collect.questions[question]?.type, NEVER_AHEAD]);
  const ahead: [name: string, value: string][] = [];
  let words = without(running.words, answer);
  for (const { name, type } of collect.questions.slice(question + 1)) {
    if (!type || types.has(type)) continue;
    types.add(type);
    const found = findValue(running, type, words, true);
    if (found === undefined) continue;
    ahead.push([name, found.value]);
    words = without(words, found);
  }
  if (ahead.length === 0) return waiting;
  return { ...waiting, heard: Object.fromEntries([...Object.entries(heard ?? {}), ...ahead]) };
}

/** The other words, each where it was. */
function without(words: string, { start, end }: Found): string {
  if (start === undefined || end === undefined || end <= start) return words;
  return words.slice(0, start) + ' '.repeat(Math.min(end, words.length) - start) + words.slice(end);
}
