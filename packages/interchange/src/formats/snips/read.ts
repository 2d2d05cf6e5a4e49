/** A dataset of Snips NLU -> a draft. */
import type { BuiltinTypeShortName } from '@botwright/sdk';
import type { DraftField, DraftSample, DraftTask, DraftType, DraftTypeName } from '../../draft/draft.js';
import { settle } from '../../draft/settle.js';
import type { Imported } from '../../format.js';
import type { InputFile } from '../../input/read-input.js';
import { InterchangeError } from '../../interchange-error.js';
import { parseJson } from '../../json/parse-json.js';
import { Part } from '../../json/part.js';
import { Losses } from '../../losses.js';

/** Entities that Snips knows by itself and a built-in type stands for. */
const BUILTINS: Readonly<Record<string, BuiltinTypeShortName>> = {
  'snips/city': 'CITY',
  'snips/country': 'COUNTRY',
  'snips/date': 'DATE',
  'snips/datetime': 'DATE',
  'snips/number': 'NUMBER',
  'snips/time': 'TIME',
};
const BUILTIN_PREFIX = 'snips/';

export function read([file]: readonly InputFile[]): Imported {
  const losses = new Losses();
  const document = new Part(parseJson(file?.bytes ?? new Uint8Array()), '', losses);
  if (!document.get('intents').isRecord) {
    throw new InterchangeError('document_foreign', 'The document is no Snips dataset: it has no object of intents.');
  }
  const entities = document.get('entities').entries();
  const language = document.get('language').text();
  const draft = {
    name: { text: file?.path.replace(/\.json$/i, '') || 'assistant', path: '' },
    ...(language !== undefined && { language }),
    types: entities.flatMap(([name, entity]) =>
      Object.hasOwn(BUILTINS, name) ? [] : [readType(name, entity, losses)],
    ),
    tasks: document
      .get('intents')
      .entries()
      .map(([name, intent]) => readTask(name, intent, losses)),
  };
  return settle(draft, losses);
}

function readType(name: string, entity: Part, losses: Losses): DraftType {
  if (name.startsWith(BUILTIN_PREFIX)) {
    const what = `The built-in entity ${JSON.stringify(name)} is now an open type with the words of the samples.`;
    losses.warn({ path: entity.path, what, why: 'No built-in field type stands for it.' });
  }
  const isOpen = entity.get('automatically_extensible').flag() ?? true;
  const useSynonyms = entity.get('use_synonyms').flag() ?? true;
  return {
    name: { text: name, path: entity.path },
    open: isOpen || name.startsWith(BUILTIN_PREFIX),
    learns: isOpen || name.startsWith(BUILTIN_PREFIX),
    values: entity
      .get('data')
      .items()
      .map((value) => ({
        value: value.get('value').text() ?? '',
        synonyms: useSynonyms
          ? value
              .get('synonyms')
              .items()
              .flatMap((synonym) => synonym.text() ?? [])
          : [],
        path: value.path,
      })),
  };
}

function readTask(name: string, intent: Part, losses: Losses): DraftTask {
  const fields = new Map<string, DraftField & { readonly entity: string }>();
  const samples = intent
    .get('utterances')
    .items()
    .map((utterance): DraftSample => {
      const segments = utterance
        .get('data')
        .items()
        .map((chunk) => {
          const text = chunk.get('text').text() ?? '';
          const entity = chunk.get('entity').text();
          if (entity === undefined) return { text };
          const field = chunk.get('slot_name').text() ?? entity;
          const known = fields.get(field);
          if (known === undefined) {
            fields.set(field, { name: { text: field, path: chunk.path }, type: typeName(entity), entity });
          } else if (known.entity !== entity) {
            const what = `The slot ${JSON.stringify(field)} is of the entity ${JSON.stringify(known.entity)} alone.`;
            losses.warn({ path: chunk.path, what, why: `Here it is of ${JSON.stringify(entity)}.` });
          }
          return { text, field };
        });
      return { segments, path: utterance.path };
    });
  return {
    name: { text: name, path: intent.path },
    fields: [...fields.values()].map(({ name: named, type }) => ({ name: named, type })),
    samples,
  };
}

function typeName(entity: string): DraftTypeName {
  const builtin = Object.hasOwn(BUILTINS, entity) ? BUILTINS[entity] : undefined;
  return builtin === undefined ? { own: entity } : { builtin };
}
