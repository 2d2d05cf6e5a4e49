/** The evaluated definition -> the assistant with its sample files read and a place for each sample. */
import { dirname, resolve } from 'node:path';
import type { Diagnostics } from '../../diagnostics/diagnostics.js';
import type { Place, SourceFiles } from '../../diagnostics/source-files.js';
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
import { Recollection } from '../../recollection.js';
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
import { readSampleFile, type SampleText, samplesOf } from './read-sample-file.js';

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
  const module = from ?? context.project.entry;
  const listed = withoutBlocks(samples, language);
  const texts = new Map<OneSampleJson, SampleText | undefined>();
  const fileLanguages: LoadedLanguage[] = [];
  for (const { sample } of listed) {
    if (!isFile(sample)) continue;
    const call = context.places.definition('sampleFile', sample.path, sample.from ?? module);
    fileLanguages.push(...placeLanguages([sample.language], ['language'], call));
    texts.set(sample, await readText(sample, sample.from ?? module, call.name, context));
  }
  const read = [...texts.values()].map((each) => JSON.stringify(each));
  const paths = ['language', 'samples.language', 'samples.samples.language'];
  const declared = [language, ...samples.flatMap(languagesOf)];
  return {
    name,
    friendlyName,
    fields: Object.entries(fields).map(([field, type]) => ({
      name: field,
      type: toReference(type, fieldTypes.length),
    })),
    samples: loadedSamples.of(
      places.subject,
      [JSON.stringify(listed), ...read],
      () => loadSamples(listed, texts, places),
      (loaded) => loaded.every(({ place }) => place.precision === 'verbatim' || places.encloses(place)),
    ),
    languages: [...placeLanguages(declared, paths, places), ...fileLanguages],
    isComplete: ![...texts.values()].includes(undefined),
    actions,
    actionsUrl,
    places,
  };
}

/** The samples of tasks by their definitions, as long as neither these nor the sample files change. */
const loadedSamples = new Recollection<readonly LoadedSample[]>();

/** A sample, and the language that it is in where it names none. */
interface ListedSample {
  readonly sample: OneSampleJson;
  readonly usual: string | undefined;
}

/** The samples of a list one by one, those of blocks too, each with the language that it is in where it names none. */
function withoutBlocks(samples: readonly SampleJson[], language: string | undefined): readonly ListedSample[] {
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

type SampleFileJson = Extract<OneSampleJson, { readonly kind: 'sampleFile' }>;

function isFile(sample: OneSampleJson): sample is SampleFileJson {
  return typeof sample !== 'string' && sample.kind === 'sampleFile';
}

/** Reads the text of a sample file; undefined where that cannot be used, which has then been reported. */
async function readText(
  { path }: SampleFileJson,
  module: string,
  place: Place,
  { project, reader, files, diagnostics }: LoadContext,
): Promise<SampleText | undefined> {
  const read = await readSampleFile(resolve(project.root, dirname(module), path), reader, files);
  if (!('code' in read)) return read;
  diagnostics.report(read, place);
  return undefined;
}

/** Every sample with its place, those of files too.
 *
 * @param texts  of the files among them */
function loadSamples(
  listed: readonly ListedSample[],
  texts: ReadonlyMap<OneSampleJson, SampleText | undefined>,
  places: DefinitionPlaces,
): readonly LoadedSample[] {
  const occurrences = new Counter();
  return listed.flatMap(({ sample, usual }): readonly LoadedSample[] => {
    const spoken = (typeof sample === 'string' ? undefined : sample.language) ?? usual;
    const language = spoken === undefined ? undefined : canonicalLanguage(spoken);
    if (isFile(sample)) {
      const read = texts.get(sample);
      return read === undefined ? [] : samplesOf(read, language);
    }
    const text = typeof sample === 'string' ? sample : sample.text;
    return [{ text, language, place: places.text('samples', text, occurrences.next(text)) }];
  });
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
