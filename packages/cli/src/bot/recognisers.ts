/** What finds the values of the types that a bot's questions ask for, apart from its own lists. Only what it uses is loaded. */
import type { AssistantDocument } from '@botwright/bundle';
import type { ValueRecogniser } from '@botwright/runtime/dialogue';
import type { TestedBot } from '@botwright/testing';
import type { Bot } from './open-bundle.js';

/** A bot that can hold a conversation. */
export interface TalkingBot extends TestedBot {
  /** Types that nothing here recognises: answers are taken as they were said. */
  readonly unrecognised: readonly string[];
}

/** Loads what a bot needs to hold a conversation. What was loaded once costs nothing the next time. */
export async function talkingBot({ assistant, document }: Bot): Promise<TalkingBot> {
  const types = askedTypes(document);
  const loaded = await Promise.all(types.map(async (type) => [type, await loadRecogniser(type)] as const));
  return {
    assistant,
    document,
    recognisers: loaded.map(([type, recogniser]) => recogniser ?? takesAnything(type)),
    unrecognised: loaded.flatMap(([type, recogniser]) => (recogniser ? [] : [type])),
  };
}

const YES_NO = 'Twilio.YES_NO';

/** The types that questions ask for, and that of a confirmation; those of the assistant's own lists are at hand. */
function askedTypes({ tasks, fieldTypes }: AssistantDocument): string[] {
  const lists = new Set(fieldTypes.flatMap(({ kind, name }) => (kind === 'list' ? [name] : [])));
  const questions = tasks.flatMap(({ actions }) =>
    actions.flatMap((action) => ('collect' in action ? action.collect.questions : [])),
  );
  const asked = questions.flatMap(({ type, confirm }) => [...(type ? [type] : []), ...(confirm ? [YES_NO] : [])]);
  return [...new Set(asked)].filter((type) => !lists.has(type)).sort();
}

/** `Twilio.COUNTRY_ISO_ALPHA2` is found by `@botwright/values/country-iso-alpha2`. */
async function loadRecogniser(type: string): Promise<ValueRecogniser | undefined> {
  const [, name] = /^(?:Twilio|Botwright)\.([A-Z0-9_]+)$/.exec(type) ?? [];
  if (name === undefined) return undefined;
  try {
    const module = (await import(`@botwright/values/${name.toLowerCase().replaceAll('_', '-')}`)) as {
      readonly default?: ValueRecogniser;
    };
    return module.default?.type === type ? module.default : undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_MODULE_NOT_FOUND' || code === 'ERR_PACKAGE_PATH_NOT_EXPORTED') return undefined;
    throw error;
  }
}

function takesAnything(type: string): ValueRecogniser {
  return {
    type,
    find: (text) => (text.trim() === '' ? [] : [{ value: text.trim(), start: 0, end: text.length }]),
  };
}

/** What people are told of types that nothing recognises; undefined where there are none. */
export function noteOfUnrecognised({ unrecognised }: TalkingBot): string | undefined {
  return unrecognised.length === 0
    ? undefined
    : `nothing recognises values of ${unrecognised.join(', ')}: such answers are taken as they are said`;
}
