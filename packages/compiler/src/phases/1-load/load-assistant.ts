/** The evaluated definition -> the assistant with its sample files read and a place for each sample. */
import { dirname, resolve } from 'node:path';
import type { Diagnostics } from '../../diagnostics/diagnostics.js';
import type { SourceFiles } from '../../diagnostics/source-files.js';
import type { LoadedAssistant, LoadedField, LoadedFieldType, LoadedSample, LoadedTask, Project } from '../../ir.js';
import type { SourceReader } from '../../sources.js';
import type { DefinitionPlaces, Places } from '../../typescript/places.js';
import type { DefinitionKind } from '../../typescript/types.js';
import type { Definition, FieldTypeDefinitionJson, FieldTypeJson, SampleJson, TaskJson } from './read-definition.js';
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
  const { name, friendlyName, language, modelBuild, logQueries, defaults, styleSheet, from } = definition.assistant;
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
    styleSheet,
    fieldTypes: definition.fieldTypes.map((type) => loadFieldType(type, placesOf('fieldType', type))),
    tasks,
    places: context.places.definition('assistant', name, from),
  };
}

function loadFieldType(
  { name, open = false, values }: FieldTypeDefinitionJson,
  places: DefinitionPlaces,
): LoadedFieldType {
  return { name, open, places, values: values.map(({ value, synonyms = [] }) => ({ value, synonyms })) };
}

async function loadTask(
  { name, friendlyName, fields = {}, samples = [], actions = [], actionsUrl, from }: TaskJson,
  { fieldTypes }: Definition,
  places: DefinitionPlaces,
  context: LoadContext,
): Promise<LoadedTask> {
  const loaded: (readonly LoadedSample[] | undefined)[] = [];
  const occurrences = new Counter();
  for (const sample of samples) loaded.push(await loadSample(sample, from, occurrences, places, context));
  return {
    name,
    friendlyName,
    fields: Object.entries(fields).map(([field, type]) => ({
      name: field,
      type: toReference(type, fieldTypes.length),
    })),
    samples: loaded.flatMap((samples) => samples ?? []),
    isComplete: !loaded.includes(undefined),
    actions,
    actionsUrl,
    places,
  };
}

/** One sample, or those of a file; undefined where that cannot be used, which has then been reported. */
async function loadSample(
  sample: SampleJson,
  from: string | undefined,
  occurrences: Counter,
  places: DefinitionPlaces,
  context: LoadContext,
): Promise<readonly LoadedSample[] | undefined> {
  if (typeof sample !== 'string' && sample.kind === 'sampleFile') {
    const module = sample.from ?? from ?? context.project.entry;
    const path = resolve(context.project.root, dirname(module), sample.path);
    const read = await readSampleFile(path, sample.language, context.reader, context.files);
    if (!('code' in read)) return read;
    context.diagnostics.report(read, context.places.definition('sampleFile', sample.path, module).name);
    return undefined;
  }
  const { text, language } = typeof sample === 'string' ? { text: sample, language: undefined } : sample;
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
