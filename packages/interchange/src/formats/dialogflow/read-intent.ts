/** An intent -> a task: its parameters, what users say, what it asks for, and what it answers. */
import type { DraftField, DraftQuestion, DraftReply, DraftSample, DraftTask } from '../../draft/draft.js';
import type { Part } from '../../json/part.js';
import type { Losses } from '../../losses.js';
import type { Definition } from './read.js';
import type { EntityReader } from './read-entities.js';

export interface IntentReading {
  readonly entities: EntityReader;
  /** Of the agent. */
  readonly language: string | undefined;
  readonly losses: Losses;
}

/** What an intent may have that is not carried over, and why. */
const LEFT_OUT: readonly (readonly [key: string, what: string, why: string])[] = [
  ['contexts', 'The contexts of this intent were left out.', 'A task is limited by the listen of the one before it.'],
  ['events', 'The events of this intent were left out.', 'Tasks are reached by what is said, and by links.'],
];

/** Messages that are texts, as numbers and as names. */
const TEXT_MESSAGES = new Set(['0', 'message', 'simple_response', 'text']);

export function readIntent({ name, part, texts }: Definition, reading: IntentReading): DraftTask {
  const { entities, language, losses } = reading;
  for (const [key, what, why] of LEFT_OUT) {
    if (part.get(key).items().length > 0) losses.warn({ path: part.get(key).path, what, why });
  }
  if (part.get('webhookUsed').flag()) {
    const why = 'Answer the task from your own code, or give it an actionsUrl.';
    losses.warn({ path: part.get('webhookUsed').path, what: 'The webhook of this intent was left out.', why });
  }
  const [response] = part.get('responses').items();
  const parameters = response?.get('parameters').items() ?? [];
  const fields = new Map<string, DraftField>();
  for (const parameter of parameters) {
    const [text, type] = [parameter.get('name').text() ?? '', parameter.get('dataType').text() ?? ''];
    if (text === '' || type === '') continue;
    const path = parameter.get('name').path;
    fields.set(text, { name: { text, path }, type: entities.typeName(type, path) });
    if (parameter.get('isList').flag()) {
      const what = 'This parameter is no list any more.';
      losses.warn({ path: parameter.get('isList').path, what, why: 'A field has one value.' });
    }
  }
  const inline = { language: language ?? '', part: part.get('userSays') };
  const samples = [...texts, ...(texts.length === 0 ? [inline] : [])].flatMap(({ language: spoken, part: said }) =>
    said.items().map((utterance): DraftSample => {
      const own = utterance.get('lang').text() ?? spoken;
      const segments = utterance
        .get('data')
        .items()
        .flatMap((chunk) =>
          utterance.get('isTemplate').flag()
            ? readTemplate(chunk, fields, entities)
            : [readChunk(chunk, fields, entities)],
        );
      return { segments, ...(own !== '' && own !== language && { language: own }), path: utterance.path };
    }),
  );
  const questions = parameters.flatMap((parameter) => readQuestion(parameter, language));
  const replies = response === undefined ? [] : readReplies(response.get('messages'), language, losses);
  return {
    name: { text: name, path: part.get('name').path },
    ...(part.get('fallbackIntent').flag() === true && { isFallback: true }),
    fields: [...fields.values()],
    samples,
    ...(questions.length > 0 && { questions }),
    ...(replies.length > 0 && { replies }),
  };
}

/** A piece of a text; what it annotates becomes a field even where no parameter names it. */
function readChunk(chunk: Part, fields: Map<string, DraftField>, entities: EntityReader): DraftSample['segments'][0] {
  const text = chunk.get('text').text() ?? '';
  const [alias, meta] = [chunk.get('alias').text() ?? '', chunk.get('meta').text() ?? ''];
  if (alias === '' || meta === '' || meta === '@sys.ignore') return { text };
  return { text, field: fieldOf(alias, meta, { chunk, fields, entities }) };
}

/** A text that names entities in place of words: `from @city:origin`. */
function readTemplate(chunk: Part, fields: Map<string, DraftField>, entities: EntityReader): DraftSample['segments'] {
  // Text, entity and alias by turns.
  const pieces = (chunk.get('text').text() ?? '').split(/(@[\w.-]+):([\w-]+)/);
  return pieces.flatMap((text, index) => {
    if (index % 3 === 2) return [];
    return [
      index % 3 === 0 ? { text } : { field: fieldOf(pieces[index + 1] ?? '', text, { chunk, fields, entities }) },
    ];
  });
}

interface Mention {
  readonly chunk: Part;
  readonly fields: Map<string, DraftField>;
  readonly entities: EntityReader;
}

/** Names the field of a mention, and defines it where no parameter does. */
function fieldOf(alias: string, meta: string, { chunk: { path }, fields, entities }: Mention): string {
  if (!fields.has(alias)) fields.set(alias, { name: { text: alias, path }, type: entities.typeName(meta, path) });
  return alias;
}

/** A required parameter is asked for, with the first of its prompts in the agent's language. */
function readQuestion(parameter: Part, language: string | undefined): DraftQuestion[] {
  const name = parameter.get('name').text() ?? '';
  if (!parameter.get('required').flag() || name === '') return [];
  const prompts = ['prompts', 'promptMessages'].flatMap((key) => parameter.get(key).items());
  const own = prompts.find((prompt) => [language, undefined].includes(prompt.get('lang').text())) ?? prompts[0];
  const prompt = own === undefined ? undefined : (own.get('value').text() ?? textsOf(own.get('speech'))[0]);
  return [{ name: { text: name, path: parameter.path }, prompt: prompt || `${name.replaceAll(/[_-]/g, ' ')}?` }];
}

/** Texts and pictures in the agent's language, those for every platform. */
function readReplies(messages: Part, language: string | undefined, losses: Losses): DraftReply[] {
  const own = messages.items().filter((message) => {
    const spoken = message.get('lang').text();
    return spoken === undefined || language === undefined || spoken === language;
  });
  const common = own.filter((message) => message.get('platform').isAbsent);
  return (common.length > 0 ? common : own).flatMap((message): DraftReply[] => {
    const kind = message.get('type').text() ?? '';
    const path = message.path;
    const [image, title] = [message.get('imageUrl').text(), message.get('title').text()];
    if (image !== undefined && /^https?:\/\/.+/.test(image)) return [{ body: title || image, image, path }];
    if (!TEXT_MESSAGES.has(kind)) {
      losses.warn({ path, what: 'This message was left out.', why: 'A reply is a text or a picture.' });
      return [];
    }
    const texts = [...textsOf(message.get('speech')), ...textsOf(message.get('textToSpeech'))];
    const [first, ...others] = texts.filter((text) => text.trim() !== '');
    if (others.length > 0) {
      const what = 'All variants of this reply but the first were left out.';
      losses.warn({ path, what, why: 'A reply has one text.' });
    }
    return first === undefined ? [] : [{ say: first, path }];
  });
}

/** One text, or a list of alternatives. */
function textsOf(speech: Part): readonly string[] {
  if (speech.isList) return speech.items().flatMap((item) => item.text() ?? []);
  return (speech.text() ?? '') ? [speech.text() ?? ''] : [];
}
