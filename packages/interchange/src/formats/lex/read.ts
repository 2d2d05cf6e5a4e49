/** An export of Lex V2 -> a draft. A bot has a folder for each locale, with a folder for each intent, slot and slot type. */
import { AmazonTypes, isAmazonFallback } from '../../draft/amazon-types.js';
import type { DraftField, DraftQuestion, DraftReply, DraftSample, DraftTask } from '../../draft/draft.js';
import { plainSpeech } from '../../draft/plain-speech.js';
import { settle } from '../../draft/settle.js';
import { taggedSegments } from '../../draft/tagged-text.js';
import type { Imported } from '../../format.js';
import type { InputFile } from '../../input/read-input.js';
import { InterchangeError } from '../../interchange-error.js';
import { openFiles } from '../../json/open-files.js';
import type { Part } from '../../json/part.js';
import { Losses } from '../../losses.js';
import { type Composites, readComposites, readTypes } from './read-types.js';

/** One intent in one locale. */
interface Intent {
  readonly locale: string;
  readonly part: Part;
  readonly slots: readonly Part[];
}

export function read(files: readonly InputFile[]): Imported {
  const losses = new Losses();
  const parts = openFiles(files, losses);
  const intents = readIntents(parts);
  if (intents.length === 0) {
    throw new InterchangeError('document_foreign', 'The document is no Lex V2 export: it has no file Intent.json.');
  }
  const bot = [...parts].find(([path]) => /(?:^|\/)Bot\.json$/.test(path))?.[1];
  const language = mainLocale(intents);
  const composites = readComposites(parts);
  const types = new AmazonTypes(readTypes(parts, losses), losses);
  const byName = groupByName(intents, language);
  // Before the types are asked for: fields may name some of Amazon's.
  const tasks = [...byName].map(([intent, locales]) =>
    readTask(intent, locales, { language, types, composites, losses }),
  );
  const name = bot?.get('name').text();
  return settle(
    {
      name: { text: name || 'assistant', path: bot?.get('name').path ?? '' },
      ...(name && { friendlyName: name }),
      ...(language !== '' && { language }),
      types: types.types,
      tasks,
      placeholder: /\{[\w.]+\}|\[[\w.]+\]/,
    },
    losses,
  );
}

interface TaskReading {
  /** Of the bot. */
  readonly language: string;
  readonly types: AmazonTypes;
  readonly composites: Composites;
  readonly losses: Losses;
}

/** A task from an intent that several locales may have: samples of all, everything else of the first. */
function readTask(name: string, locales: readonly Intent[], reading: TaskReading): DraftTask {
  const { language, types, composites, losses } = reading;
  const fields = new Map<string, DraftField>();
  for (const slot of locales.flatMap(({ slots }) => slots)) {
    const text = slot.get('name').text() ?? '';
    const type = slot.get('slotTypeName').text() ?? slot.get('slotTypeId').text() ?? '';
    if (text === '' || fields.has(text)) continue;
    const path = slot.get('name').path;
    fields.set(text, { name: { text, path }, type: types.typeName(type || text, path) });
    // Utterances name the parts of a composite slot: {Stay.CheckIn}.
    for (const part of composites.get(type) ?? []) {
      const name = { text: `${text}.${part.name}`, path };
      fields.set(name.text, { name, type: types.typeName(part.type, path) });
    }
    if (slot.get('multipleValuesSetting').get('allowMultipleValues').flag()) {
      const what = 'This slot has one value now.';
      losses.warn({ path: slot.get('multipleValuesSetting').path, what, why: 'A field has one value.' });
    }
  }
  const [{ part, slots } = { part: undefined, slots: [] }] = locales;
  const samples = locales.flatMap(({ part: intent, locale: spoken }) =>
    intent
      .get('sampleUtterances')
      .items()
      .flatMap((utterance): DraftSample[] => {
        const text = utterance.get('utterance').text();
        if (text === undefined) return [];
        const segments = taggedSegments(text, (field) => fields.has(field));
        return [{ segments, ...(spoken !== '' && spoken !== language && { language: spoken }), path: utterance.path }];
      }),
  );
  const isFallback = isAmazonFallback(part?.get('parentIntentSignature').text() ?? '');
  for (const hook of ['fulfillmentCodeHook', 'dialogCodeHook']) {
    if (part?.get(hook).get('enabled').flag()) {
      const why = 'Answer the task from your own code, or give it an actionsUrl.';
      losses.warn({ path: part.get(hook).path, what: 'The code hook of this intent was left out.', why });
    }
  }
  const questions = part === undefined ? [] : readQuestions(part, slots);
  const replies = part === undefined ? [] : readReplies(part, losses);
  const opening = part === undefined ? [] : messagesOf(part.get('initialResponseSetting').get('initialResponse'));
  return {
    name: { text: name, path: part?.get('name').path ?? '' },
    ...(isFallback && { isFallback }),
    fields: [...fields.values()],
    samples,
    ...(opening.length > 0 && { opening: opening.map(reply) }),
    ...(questions.length > 0 && { questions }),
    ...(replies.length > 0 && { replies }),
  };
}

/** The required slots in the order of their priorities. */
function readQuestions(intent: Part, slots: readonly Part[]): DraftQuestion[] {
  const priorities = intent.get('slotPriorities').items();
  const rank = (slot: Part): number => {
    const name = slot.get('name').text();
    const priority = priorities.find((each) => each.get('slotName').text() === name);
    return Number(priority?.get('priority').text() ?? Number.MAX_SAFE_INTEGER);
  };
  return [...slots]
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((slot): DraftQuestion[] => {
      const text = slot.get('name').text() ?? '';
      const setting = slot.get('valueElicitationSetting');
      if (text === '' || setting.get('slotConstraint').text()?.toLowerCase() !== 'required') return [];
      const [prompt] = messagesOf(setting.get('promptSpecification'));
      return [{ name: { text, path: slot.path }, prompt: prompt?.text ?? `${text}?` }];
    });
}

function readReplies(intent: Part, losses: Losses): DraftReply[] {
  const closing = messagesOf(intent.get('intentClosingSetting').get('closingResponse'));
  const fulfilled = messagesOf(
    intent.get('fulfillmentCodeHook').get('postFulfillmentStatusSpecification').get('successResponse'),
  );
  if (!intent.get('intentConfirmationSetting').get('promptSpecification').isAbsent) {
    const why = 'Give the questions of the collect a confirm of their own.';
    const path = intent.get('intentConfirmationSetting').path;
    losses.warn({ path, what: 'The confirmation of this intent was left out.', why });
  }
  return [...fulfilled, ...closing].map(reply);
}

interface Message {
  readonly text: string;
  readonly path: string;
}

function reply({ text, path }: Message): DraftReply {
  return { say: text, path };
}

/** The first variant of each group of messages. */
function messagesOf(specification: Part): readonly Message[] {
  const groups = ['messageGroupsList', 'messageGroups'].flatMap((key) => specification.get(key).items());
  return groups.flatMap((group) => {
    const message = group.get('message');
    const text = message.get('plainTextMessage').get('value').text() ?? message.get('ssmlMessage').get('value').text();
    return text === undefined || text.trim() === '' ? [] : [{ text: plainSpeech(text), path: message.path }];
  });
}

function readIntents(parts: ReadonlyMap<string, Part>): readonly Intent[] {
  return [...parts].flatMap(([path, part]): Intent[] => {
    const folder = /^(.*\/|)Intent\.json$/.exec(path)?.[1];
    if (folder === undefined) return [];
    const slots = [...parts].flatMap(([each, slot]) =>
      each.startsWith(`${folder}Slots/`) && each.endsWith('/Slot.json') ? [slot] : [],
    );
    return [{ locale: localeOf(path), part, slots }];
  });
}

/** The locale with most samples; of several, the first. */
function mainLocale(intents: readonly Intent[]): string {
  const counts = new Map<string, number>();
  for (const { locale, part } of intents) {
    counts.set(locale, (counts.get(locale) ?? 0) + part.get('sampleUtterances').items().length);
  }
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? '';
}

/** Each intent with its locales, the main one first. */
function groupByName(intents: readonly Intent[], language: string): ReadonlyMap<string, readonly Intent[]> {
  const groups = new Map<string, Intent[]>();
  for (const intent of intents) {
    const name = intent.part.get('name').text() ?? '';
    if (name === '') continue;
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    if (intent.locale === language) group.unshift(intent);
    else group.push(intent);
  }
  return groups;
}

function localeOf(path: string): string {
  return /(?:^|\/)BotLocales\/([^/]+)\//.exec(path)?.[1] ?? '';
}
