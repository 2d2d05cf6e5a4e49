/** An interaction model -> a draft. */
import { AmazonTypes, isAmazonFallback } from '../../draft/amazon-types.js';
import type { Draft, DraftField, DraftQuestion, DraftTask, DraftType } from '../../draft/draft.js';
import { plainSpeech } from '../../draft/plain-speech.js';
import { settle } from '../../draft/settle.js';
import { taggedSegments } from '../../draft/tagged-text.js';
import type { Imported } from '../../format.js';
import type { InputFile } from '../../input/read-input.js';
import { InterchangeError } from '../../interchange-error.js';
import { parseJson } from '../../json/parse-json.js';
import { Part } from '../../json/part.js';
import { DEFAULT_LANGUAGE, languageTag } from '../../language.js';
import { Losses } from '../../losses.js';
import { builtinSamples } from './builtin-intents.js';

export function read([file]: readonly InputFile[]): Imported {
  const losses = new Losses();
  const document = new Part(parseJson(file?.bytes ?? new Uint8Array()), '', losses);
  const wrapped = document.get('interactionModel');
  const model = wrapped.isRecord ? wrapped : document;
  const languageModel = model.get('languageModel');
  if (!languageModel.get('intents').isList) {
    const why = 'it has no interactionModel.languageModel.intents';
    throw new InterchangeError('document_foreign', `The document is no Alexa interaction model: ${why}.`);
  }
  const types = new AmazonTypes(languageModel.get('types').items().map(readType), losses);
  // The files of a skill are named by their languages: en-US.json.
  const [, locale = ''] = /^([a-z]{2,3}[-_][a-z]{2})\.json$/i.exec(file?.path ?? '') ?? [];
  const language = languageTag(locale);
  const reading = { language: language ?? DEFAULT_LANGUAGE, types, dialog: new Dialog(model, losses), losses };
  const tasks = languageModel
    .get('intents')
    .items()
    .flatMap((intent) => readTask(intent, reading));
  const name = languageModel.get('invocationName');
  const draft: Draft = {
    name: { text: name.text()?.trim().replaceAll(/\s+/g, '-') || 'assistant', path: name.path },
    ...(name.text() && { friendlyName: name.text() ?? '' }),
    ...(language !== undefined && { language }),
    types: types.types,
    tasks,
    placeholder: /\{[\w.]+\}/,
  };
  return settle(draft, losses);
}

function readType(type: Part): DraftType {
  return {
    name: { text: type.get('name').text() ?? '', path: type.get('name').path },
    // Alexa takes words outside of the list too.
    open: true,
    learns: false,
    values: type
      .get('values')
      .items()
      .map((entry) => {
        const name = entry.get('name');
        const synonyms = name.get('synonyms').items();
        return {
          value: (name.isText ? name : name.get('value')).text() ?? '',
          synonyms: synonyms.flatMap((synonym) => synonym.text() ?? []),
          path: entry.path,
        };
      }),
  };
}

interface IntentReading {
  /** Of the model, BCP 47. */
  readonly language: string;
  readonly types: AmazonTypes;
  readonly dialog: Dialog;
  readonly losses: Losses;
}

function readTask(intent: Part, { language, types, dialog, losses }: IntentReading): DraftTask[] {
  const name = intent.get('name').text() ?? '';
  const path = intent.get('name').path;
  const samples = intent.get('samples').items();
  if (name === '') return [];
  const isFallback = isAmazonFallback(name);
  const isBare = name.startsWith('AMAZON.') && !isFallback && samples.length === 0;
  const usual = isBare ? builtinSamples(name, language) : [];
  if (isBare) {
    const what = `The built-in intent ${name} ${usual.length === 0 ? 'has no samples' : 'got a few usual samples'}.`;
    losses.warn({ path, what, why: 'Alexa has its samples. Write some of your own.' });
  }
  const fields = intent
    .get('slots')
    .items()
    .flatMap((slot): DraftField[] => {
      const [text, type] = [slot.get('name').text() ?? '', slot.get('type').text() ?? ''];
      if (text === '' || type === '') return [];
      if (slot.get('samples').items().length > 0) {
        const why = 'Samples belong to tasks.';
        losses.warn({ path: slot.get('samples').path, what: 'The samples of this slot were left out.', why });
      }
      if (slot.get('multipleValues').get('enabled').flag()) {
        const what = 'This slot has one value now.';
        losses.warn({ path: slot.get('multipleValues').path, what, why: 'A field has one value.' });
      }
      return [{ name: { text, path: slot.get('name').path }, type: types.typeName(type, slot.get('type').path) }];
    });
  const isField = (field: string): boolean => fields.some((each) => each.name.text === field);
  const questions = dialog.questionsOf(name).filter((question) => isField(question.name.text));
  return [
    {
      name: { text: name.replace(/^AMAZON\./, ''), path },
      ...(isFallback && { isFallback }),
      fields,
      samples: [
        ...usual.map((text) => ({ segments: [{ text }], path })),
        ...samples.flatMap((sample) => {
          const text = sample.text();
          return text === undefined ? [] : [{ segments: taggedSegments(text, isField), path: sample.path }];
        }),
      ],
      ...(questions.length > 0 && { questions }),
    },
  ];
}

/** The dialog model: what is asked for a slot that has to be filled. */
class Dialog {
  readonly #intents: readonly Part[];
  readonly #prompts: ReadonlyMap<string, Part>;
  readonly #losses: Losses;

  constructor(model: Part, losses: Losses) {
    this.#losses = losses;
    this.#intents = model.get('dialog').get('intents').items();
    this.#prompts = new Map(
      model
        .get('prompts')
        .items()
        .map((prompt) => [prompt.get('id').text() ?? '', prompt]),
    );
  }

  questionsOf(intent: string): readonly DraftQuestion[] {
    const dialog = this.#intents.find((each) => each.get('name').text() === intent);
    const slots = dialog?.get('slots').items() ?? [];
    for (const part of dialog === undefined ? [] : [dialog, ...slots]) {
      if (!part.get('confirmationRequired').flag()) continue;
      const why = 'Give the questions of the collect a confirm of their own.';
      this.#losses.warn({ path: part.get('confirmationRequired').path, what: 'This confirmation was left out.', why });
    }
    return slots.flatMap((slot): DraftQuestion[] => {
      const text = slot.get('name').text() ?? '';
      if (!slot.get('elicitationRequired').flag() || text === '') return [];
      const id = slot.get('prompts').get('elicitation').text() ?? '';
      const [variation] = this.#prompts.get(id)?.get('variations').items() ?? [];
      return [{ name: { text, path: slot.path }, prompt: plainSpeech(variation?.get('value').text() || `${text}?`) }];
    });
  }
}
