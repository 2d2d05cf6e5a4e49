/** Entities -> field types: known by their mentions, their lookup tables, and the synonyms of both. */
import type { DraftTask, DraftType, DraftValue } from '../../draft/draft.js';
import { wordsKey } from '../../words-key.js';
import type { TrainingData, WordList } from './training-data.js';

/** One open type for each entity that an example or a form names.
 *
 * @param categories  further values of entities */
export function readEntities(
  data: TrainingData,
  tasks: readonly DraftTask[],
  categories: readonly WordList[],
): readonly DraftType[] {
  const types = new Map<string, { path: string; values: Map<string, DraftValue & { synonyms: string[] }> }>();
  const typeOf = (entity: string, path: string) => {
    const type = types.get(entity) ?? { path, values: new Map() };
    types.set(entity, type);
    return type;
  };
  const addValue = (entity: string, path: string, value: string) => {
    const { values } = typeOf(entity, path);
    const known = values.get(wordsKey(value)) ?? { value, synonyms: [], path };
    values.set(wordsKey(value), known);
    return known;
  };
  const examples = [...data.intents].flatMap(({ text }) => data.examplesOf(text));
  for (const { entities, path } of examples) {
    for (const { entity, words, value } of entities) {
      const known = addValue(entity, path, (value ?? words).trim());
      if (wordsKey(words) !== wordsKey(known.value)) known.synonyms.push(words.trim());
    }
  }
  for (const { questions = [] } of tasks) {
    for (const { type, name } of questions) if (type !== undefined && 'own' in type) typeOf(type.own, name.path);
  }
  for (const { name, words, path } of [...data.lookups, ...categories]) {
    if (types.has(name)) for (const value of words) addValue(name, path, value);
  }
  for (const { name, words } of data.synonyms) {
    const key = wordsKey(name);
    const keys = words.map(wordsKey).filter((each) => each !== key);
    // Synonyms belong to no entity: they count for every one that knows the word they stand for, or one of them.
    for (const { values } of types.values()) {
      const mentioned = keys.filter((each) => values.has(each));
      const known = values.get(key);
      if (known === undefined && mentioned.length === 0) continue;
      const target = known ?? { value: name, synonyms: [], path: '' };
      for (const word of mentioned) {
        target.synonyms.push(...(values.get(word)?.synonyms ?? []));
        values.delete(word);
      }
      target.synonyms.push(...words);
      values.set(key, target);
    }
  }
  return [...types].map(([name, { path, values }]) => ({
    name: { text: name, path },
    open: true,
    learns: false,
    values: [...values.values()].map((value) => ({ ...value, synonyms: distinct(value) })),
  }));
}

function distinct({ value, synonyms }: DraftValue): string[] {
  const known = new Map(synonyms.map((synonym) => [wordsKey(synonym), synonym]));
  known.delete(wordsKey(value));
  return [...known.values()];
}
