/** Training data, domain and rules of Rasa -> a draft. Read it top to bottom; each part has a file of its own. */
import type { DraftField, DraftTask, Named } from '../../draft/draft.js';
import { settle } from '../../draft/settle.js';
import type { Imported } from '../../format.js';
import type { InputFile } from '../../input/read-input.js';
import { InterchangeError } from '../../interchange-error.js';
import { Losses } from '../../losses.js';
import { Answers } from './answers.js';
import { Domain } from './domain.js';
import { openDocuments } from './open-documents.js';
import { readEntities } from './read-entities.js';
import { type Example, TrainingData } from './training-data.js';

/** Intents that Rasa itself answers with when it is not sure. */
const FALLBACK_INTENT = 'nlu_fallback';

export function read(files: readonly InputFile[]): Imported {
  const losses = new Losses();
  const documents = openDocuments(files, losses);
  const data = new TrainingData(documents, losses);
  const domain = new Domain(documents);
  if (data.isEmpty && domain.isEmpty) {
    throw new InterchangeError(
      'document_foreign',
      'There is no Rasa training data: no file has nlu, intents or responses.',
    );
  }
  const answers = new Answers(documents, domain, losses);
  const names = new Map([...domain.intents, ...data.intents].map((named) => [named.text, named]));
  if (answers.has(FALLBACK_INTENT)) names.set(FALLBACK_INTENT, { text: FALLBACK_INTENT, path: '' });
  for (const name of [...names.keys()]) if (isGroup(name, names, data)) names.delete(name);
  const tasks = [...names.values()].map((name): DraftTask => {
    const examples = data.examplesOf(name.text);
    return {
      name,
      ...(name.text === FALLBACK_INTENT && { isFallback: true }),
      fields: fieldsOf(examples),
      samples: examples.map(({ segments, path }) => ({ segments, path })),
      ...answers.of(name.text),
    };
  });
  const [language] = documents.flatMap((document) => document.get('language').text() ?? []);
  const types = readEntities(data, tasks, domain.categories);
  const draft = {
    name: { text: 'assistant', path: '' },
    ...(language !== undefined && { language }),
    types,
    tasks,
    placeholder: /\{[\w.-]+\}/,
  };
  return settle(draft, losses);
}

/** Whether an intent only groups others: `faq` of `faq/hours`. */
function isGroup(name: string, names: ReadonlyMap<string, Named>, data: TrainingData): boolean {
  return data.examplesOf(name).length === 0 && [...names.keys()].some((other) => other.startsWith(`${name}/`));
}

/** The entities that examples annotate, those with a role each by itself. */
function fieldsOf(examples: readonly Example[]): DraftField[] {
  const fields = new Map<string, DraftField>();
  for (const { entities, path } of examples) {
    for (const { field, entity } of entities) {
      if (!fields.has(field)) fields.set(field, { name: { text: field, path }, type: { own: entity } });
    }
  }
  return [...fields.values()];
}
