/** The value of a type in an answer. */
import { DialogueFailure } from '../failure.js';
import type { FoundValue, Running } from '../running.js';

/** Of an answer that has a value, its place is known only where the app's function tells it. */
export type Found = Pick<FoundValue, 'value'> & Partial<FoundValue>;

const BUILTIN = 'Twilio.';

/** @param inPassing  whether the words answer another question
 * @throws {DialogueFailure} where the type is not known, or fails */
export function findValue(
  { bot, now, input }: Running,
  type: string,
  words: string,
  inPassing = false,
): Found | undefined {
  if (words.trim() === '') return undefined;
  try {
    const found = bot.findValue(type, words, now, input.language ?? bot.document.language, inPassing);
    return typeof found === 'string' ? { value: found } : found;
  } catch (cause) {
    if (cause instanceof DialogueFailure) throw cause;
    const isKnown = type.startsWith(BUILTIN) || bot.document.fieldTypes.some(({ name }) => name === type);
    if (!isKnown) throw new DialogueFailure('type_missing', `This build has no type ${type}.`, { cause });
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new DialogueFailure('type_failed', `The type ${type} failed to find its values: ${why}`, { cause });
  }
}
