/** Phase 3: checked assistant -> the intermediate form, in the author's order and valid by its schema. */
import { createHash } from 'node:crypto';
import type {
  AssistantDocument,
  FieldTypeDocument,
  FieldValueDocument,
  LoweredProject,
  SampleDocument,
  TaskDocument,
} from '@botwright/bundle';
import { Bug } from '../../bug.js';
import type { SourceFiles } from '../../diagnostics/source-files.js';
import type { Checked, CheckedAssistant, CheckedFieldType, CheckedSample, CheckedTask, Lowered } from '../../ir.js';
import { Recollection } from '../../recollection.js';
import type { Validator } from '../../validation.js';

/** Lowers a checked project.
 *
 * @param modelBuild  name of the model build in place of the author's
 * @throws {Bug} where the result breaks its schema: the checks should have seen that coming */
export function lower({ assistant, loaded }: Checked, modelBuild: string | undefined, validator: Validator): Lowered {
  const lowered = assistant.tasks.map((task) =>
    loweredSamples.of(task.samples, [task.name], () => lowerSamples(task, loaded.files, validator)),
  );
  const unnamed = lowerAssistant(assistant);
  const name = modelBuild ?? assistant.modelBuild ?? defaultBuildName(unnamed, lowered);
  const document = { ...unnamed, modelBuild: name };
  expectValid('lowered.schema.json', { assistant: document, samples: [] }, validator);
  const project: LoweredProject = { assistant: document, samples: lowered.flatMap(({ samples }) => samples) };
  const sources = loaded.sources.flatMap(({ path, sha256 }) => (sha256 === null ? [] : [[path, sha256] as const]));
  return { project, sources: Object.fromEntries(sources) };
}

/** The samples of a task in the intermediate form. */
interface LoweredSamples {
  readonly samples: readonly SampleDocument[];
  /** What of them names the build, as elements of a JSON array: where they stand is no matter. */
  readonly content: string;
}

/** Those of each task, as long as it has the same ones in the same places. */
const loweredSamples = new Recollection<LoweredSamples>();

function lowerSamples(task: CheckedTask, files: SourceFiles, validator: Validator): LoweredSamples {
  const samples = task.samples.map((sample) => lowerSample(sample, task, files));
  expectValid('lowered.schema.json#/properties/samples', samples, validator);
  const content = samples.map(({ task, language, segments }) => JSON.stringify([task, language, segments])).join(',');
  return { samples, content };
}

function expectValid(schema: string, document: unknown, validator: Validator): void {
  const violation = validator.validate(schema, document);
  if (violation === undefined) return;
  throw new Bug(`The lowered project is malformed at ${violation.path}: ${violation.problem}.`);
}

function lowerAssistant(assistant: CheckedAssistant): AssistantDocument {
  const {
    name,
    friendlyName,
    language,
    logQueries = true,
    defaults = {},
    fallback,
    styleSheet = {},
    fieldTypes,
    tasks,
  } = assistant;
  return {
    name,
    ...(friendlyName !== undefined && { friendlyName }),
    modelBuild: '',
    language,
    logQueries,
    // All three were held against their schemas by a check.
    defaults: defaults as AssistantDocument['defaults'],
    styleSheet: styleSheet as AssistantDocument['styleSheet'],
    ...(fallback !== undefined && { fallback: fallback as NonNullable<AssistantDocument['fallback']> }),
    fieldTypes: fieldTypes.map(lowerFieldType),
    tasks: tasks.map(lowerTask),
  };
}

function lowerFieldType({ name, kind, open, values }: CheckedFieldType): FieldTypeDocument {
  const merged = new Map<string, { synonyms: Set<string>; languages: Map<string, Set<string>> }>();
  for (const { value, synonyms, languages } of values) {
    const all = merged.get(value) ?? { synonyms: new Set(), languages: new Map() };
    for (const synonym of synonyms) if (synonym !== value) all.synonyms.add(synonym);
    for (const { language, words } of languages) {
      all.languages.set(language, new Set([...(all.languages.get(language) ?? []), ...words]));
    }
    merged.set(value, all);
  }
  const entries = Array.from(
    merged,
    ([value, { synonyms, languages }]): FieldValueDocument => ({
      value,
      synonyms: [...synonyms],
      ...(languages.size > 0 && {
        languages: Array.from(languages, ([language, words]) => ({ language, words: [...words] })),
      }),
    }),
  );
  return { name, kind, open, values: entries };
}

function lowerTask({ name, friendlyName, fields, samples, actions, actionsUrl }: CheckedTask): TaskDocument {
  return {
    name,
    ...(friendlyName !== undefined && { friendlyName }),
    fields: fields.map((field) => ({ ...field })),
    // Held against its schema by a check.
    actions: actions as TaskDocument['actions'],
    ...(actionsUrl !== undefined && { actionsUrl }),
    sampleCount: samples.length,
  };
}

function lowerSample(sample: CheckedSample, { name }: CheckedTask, files: SourceFiles): SampleDocument {
  const { language, parsed, place } = sample;
  const { line, column } = files.position(place.file, place.start);
  return {
    task: name,
    language,
    segments: parsed.segments.map((segment) => {
      if (segment.kind === 'text') return { text: segment.text };
      const { field, words } = segment;
      return words === undefined ? { field } : { field, text: words };
    }) as SampleDocument['segments'],
    origin: `${place.file}:${line}:${column}`,
  };
}

/** Names a build after what it was made from, so that the same sources give the same name. */
function defaultBuildName(assistant: AssistantDocument, lowered: readonly LoweredSamples[]): string {
  const samples = lowered.flatMap(({ content }) => (content === '' ? [] : [content]));
  const hash = createHash('sha256').update(`[${JSON.stringify(assistant)},[${samples.join(',')}]]`);
  return `build-${hash.digest('hex').slice(0, 8)}`;
}
