/** What finds the values of types in answers to questions: the assistant's own lists, and recognisers that are handed in. */
import type { AnyQueryResult, Assistant } from './assistant.js';
import { DialogueFailure } from './dialogue/failure.js';
import type { FindValue } from './dialogue/running.js';

/** What the meaning of words may depend on. */
export interface RecogniserSetting {
  /** BCP 47. */
  readonly language: string;
  readonly now: Date;
  /** IANA time zone: `Europe/Oslo`. */
  readonly timeZone: string;
}

/** Finds values of one type, such as those of `@botwright/values`. */
export interface ValueRecogniser {
  /** Name of the type: `Twilio.DATE`. */
  readonly type: string;
  /** All values in a text, in order.
   *
   * @param answer  whether the text answers a question for this type */
  find(
    text: string,
    setting: RecogniserSetting,
    answer?: boolean,
  ): readonly { readonly value: string; readonly start: number; readonly end: number }[];
}

/** What finds values besides the assistant's own lists. */
export interface ValueOptions {
  /** For the types that the questions of forms ask for; `Twilio.YES_NO` for what they confirm. */
  readonly recognisers?: readonly ValueRecogniser[];
  /** Of the person who speaks; UTC by default. */
  readonly timeZone?: string;
}

/** Makes the function that a dialogue asks for the value of an answer.
 *
 * @returns a function that throws a `DialogueFailure`, `type_missing`, on a type that is neither a list nor recognised */
export function createFindValue<Result extends AnyQueryResult, Forms extends object>(
  assistant: Assistant<Result, Forms>,
  { recognisers = [], timeZone = 'UTC' }: ValueOptions,
): FindValue {
  const byType = new Map(recognisers.map((recogniser) => [recogniser.type, recogniser]));
  const lists = new Set(assistant.document.fieldTypes.flatMap(({ kind, name }) => (kind === 'list' ? [name] : [])));
  return (type, text, now, language, inPassing = false) => {
    const recogniser = byType.get(type);
    if (recogniser) return recogniser.find(text, { language, now, timeZone }, !inPassing)[0];
    if (lists.has(type)) return assistant.findValue(type, text);
    throw new DialogueFailure('type_missing', `Nothing finds values of the type ${type}: no recogniser was handed in.`);
  };
}
