/** The evaluated definition -> the assistant with its sample files read and a place for each sample. */
import { dirname, resolve } from 'node:path';
import type { Diagnostics } from '../../diagnostics/diagnostics.js';
import type { SourceFiles } from '../../diagnostics/source-files.js';
import type {
  LoadedAssistant,
  LoadedField,
  LoadedFieldType,
  LoadedLanguage,
  LoadedSample,
  LoadedTask,
  LoadedValue,
  Project,
} from '../../ir.js';
import { canonicalLanguage } from '../../languages.js';
import type { SourceReader } from '../../sources.js';
import type { DefinitionPlaces, Places } from '../../typescript/places.js';
import type { DefinitionKind } from '../../typescript/types.js';
import type {
  Definition,
  FieldTypeDefinitionJson,
  FieldTypeJson,
  OneSampleJson,
  SampleJson,
  TaskJson,
} from './read-definition.js';
import { readSampleFile } from './read-sample-file.js';

/** What loading an assistant needs. */
export interface LoadContext {
  readonly project: Project;
  readonly reader: SourceReader;
  readonly files: SourceFiles;
  readonly places: Places;
  readonly diagnostics: Diagnostics;
}

/** Completes an assistant. Sample files that cannot be used are reported and left out. */
export async function loadAssistant(definition: Definition, context: LoadContext): Promise<LoadedAssistant> {
  const { name, friendlyName, language, modelBuild, logQueries, defaults, fallback, styleSheet, from } =
    definition.assistant;
  const occurrences = new Counter();
  const placesOf = (kind: DefinitionKind, named: { readonly name: string; readonly from?: string }): DefinitionPlaces =>
    context.places.definition(
      kind,
      named.name,
      named.from,
      occurrences.next(JSON.stringify([kind, named.name, named.from])),
    );
  const tasks: LoadedTask[] = [];
  for (const task of definition.assistant.tasks) {
    tasks.push(await loadTask(task, definition, placesOf('task', task), context));
  }
  return {
    name,
    friendlyName,
    language,
    modelBuild,
    logQueries,
    defaults,
    fallback,
    styleSheet,
    fieldTypes: definition.fieldTypes.map((type) => loadFieldType(type, placesOf('fieldType', type))),
    tasks,
    places: context.places.definition('assistant', name, from),
  };
}

function loadFieldType(
  { name, open = false, values, language }: FieldTypeDefinitionJson,
  places: DefinitionPlaces,
): LoadedFieldType {
  const loaded = values.map((value) => loadValue(value, language));
  const declared = values.flatMap((value) => [
    value.language,
    ...(value.synonyms ?? []).map((each) => (typeof each === 'string' ? undefined : each.language)),
  ]);
  const paths = ['language', 'values.language', 'values.synonyms.language'];
  return { name, open, places, values: loaded, languages: placeLanguages([language, ...declared], paths, places) };
}

/** A value with its words by language, in the order of appearance.
 *
 * @param usual  language of words that name none */
function loadValue(
  { value, synonyms = [], language }: FieldTypeDefinitionJson['values'][number],
  usual: string | undefined,
): LoadedValue {
  const wordsByLanguage = new Map<string, string[]>();
  const add = (word: string, spoken: string | undefined): void => {
    if (spoken === undefined) return;
    const words = wordsByLanguage.get(canonicalLanguage(spoken));
    if (words === undefined) wordsByLanguage.set(canonicalLanguage(spoken), [word]);
    else words.push(word);
  };
  const own = language ?? usual;
  add(value, own);
  for (const each of synonyms) {
    if (typeof each === 'string') add(each, own);
    else add(each.text, each.language ?? own);
  }
  return {
    value,
    synonyms: synonyms.map((each) => (typeof each === 'string' ? each : each.text)),
    languages: Array.from(wordsByLanguage, ([spoken, words]) => ({ language: spoken, words })),
  };
}

/** Each language that a definition declares, once, with its place.
 *
 * @param paths  of the keys that may declare it, see `DefinitionPlaces.text` */
function placeLanguages(
  languages: readonly (string | undefined)[],
  paths: readonly string[],
  places: DefinitionPlaces,
): readonly LoadedLanguage[] {
  return [...new Set(languages)].flatMap((language) => {
    if (language === undefined) return [];
    const found = paths.map((path) => places.text(path, language));
    const place = found.find(({ precision }) => precision === 'literal') ?? found[0];
    return place === undefined ? [] : [{ language, place }];
  });
}

async function loadTask(
  { name, friendlyName, fields = {}, samples = [], language, actions = [], actionsUrl, from }: TaskJson,
  { fieldTypes }: Definition,
  places: DefinitionPlaces,
  context: LoadContext,
): Promise<LoadedTask> {
  const loaded: (readonly LoadedSample[] | undefined)[] = [];
  const fileLanguages: LoadedLanguage[] = [];
  const reading = { from, occurrences: new Counter(), places, fileLanguages };
  for (const { sample, usual } of withoutBlocks(samples, language)) {
    loaded.push(await loadSample(sample, usual, reading, context));
  }
  const paths = ['language', 'samples.language', 'samples.samples.language'];
  const declared = [language, ...samples.flatMap(languagesOf)];
  return {
    name,
    friendlyName,
    fields: Object.entries(fields).map(([field, type]) => ({
      name: field,
      type: toReference(type, fieldTypes.length),
    })),
    samples: loaded.flatMap((samples) => samples ?? []),
    languages: [...placeLanguages(declared, paths, places), ...fileLanguages],
    isComplete: !loaded.includes(undefined),
    actions,
    actionsUrl,
    places,
  };
}

/** The samples of a list one by one, those of blocks too, each with the language that it is in where it names none. */
function withoutBlocks(
  samples: readonly SampleJson[],
  language: string | undefined,
): { readonly sample: OneSampleJson; readonly usual: string | undefined }[] {
  return samples.flatMap((sample) =>
    typeof sample === 'object' && 'samples' in sample
      ? sample.samples.map((inner) => ({ sample: inner, usual: sample.language }))
      : [{ sample, usual: language }],
  );
}

/** The languages that stand at a sample or in a block; a file's stands in a call of its own. */
function languagesOf(sample: SampleJson): readonly (string | undefined)[] {
  if (typeof sample === 'string' || sample.kind === 'sampleFile') return [];
  return 'samples' in sample ? [sample.language, ...sample.samples.flatMap(languagesOf)] : [sample.language];
}

/** What the samples of one task have in common while they are read. */
interface TaskReading {
  readonly from: string | undefined;
  readonly occurrences: Counter;
  readonly places: DefinitionPlaces;
  /** Out: the languages that sample files are said to be in. */
  readonly fileLanguages: LoadedLanguage[];
}

/** One sample, or those of a file; undefined where that cannot be used, which has then been reported. */
async function loadSample(
  sample: OneSampleJson,
  usual: string | undefined,
  { from, occurrences, places, fileLanguages }: TaskReading,
  context: LoadContext,
): Promise<readonly LoadedSample[] | undefined> {
  const spoken = (typeof sample === 'string' ? undefined : sample.language) ?? usual;
  const language = spoken === undefined ? undefined : canonicalLanguage(spoken);
  if (typeof sample !== 'string' && sample.kind === 'sampleFile') {
    const module = sample.from ?? from ?? context.project.entry;
    const call = context.places.definition('sampleFile', sample.path, module);
    fileLanguages.push(...placeLanguages([sample.language], ['language'], call));
    const path = resolve(context.project.root, dirname(module), sample.path);
    const read = await readSampleFile(path, language, context.reader, context.files);
    if (!('code' in read)) return read;
    context.diagnostics.report(read, call.name);
    return undefined;
  }
  const text = typeof sample === 'string' ? sample : sample.text;
  return [{ text, language, place: places.text('samples', text, occurrences.next(text)) }];
}

function toReference(type: FieldTypeJson, typeCount: number): LoadedField['type'] {
  if (typeof type === 'string') return { name: type };
  if (type.kind === 'builtin') return { name: type.name };
  // An index beyond the list can only come from modules that meddle with the evaluation; as a name it leads nowhere.
  return type.index < typeCount ? { index: type.index } : { name: `#${type.index}` };
}

/** Counts how often each key has been asked for. */
class Counter {
  readonly #counts = new Map<string, number>();

  /** How often the key was asked for before. */
  next(key: string): number {
    const count = this.#counts.get(key) ?? 0;
    this.#counts.set(key, count + 1);
    return count;
  }
}
