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
import type { Validator } from '../../validation.js';

/** Lowers a checked project.
 *
 * @param modelBuild  name of the model build in place of the author's
 * @throws {Bug} where the result breaks its schema: the checks should have seen that coming */
export function lower({ assistant, loaded }: Checked, modelBuild: string | undefined, validator: Validator): Lowered {
  const samples = assistant.tasks.flatMap((task) =>
    task.samples.map((sample) => lowerSample(sample, task, loaded.files)),
  );
  const unnamed = lowerAssistant(assistant);
  const name = modelBuild ?? assistant.modelBuild ?? defaultBuildName(unnamed, samples);
  const project: LoweredProject = { assistant: { ...unnamed, modelBuild: name }, samples };
  const violation = validator.validate('lowered.schema.json', project);
  if (violation !== undefined)
    throw new Bug(`The lowered project is malformed at ${violation.path}: ${violation.problem}.`);
  const sources = loaded.sources.flatMap(({ path, sha256 }) => (sha256 === null ? [] : [[path, sha256] as const]));
  return { project, sources: Object.fromEntries(sources) };
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

/** Names a build after what it was made from, so that the same sources give the same name. Where samples stand is no matter. */
function defaultBuildName(assistant: AssistantDocument, samples: readonly SampleDocument[]): string {
  const content = JSON.stringify([
    assistant,
    samples.map(({ task, language, segments }) => [task, language, segments]),
  ]);
  return `build-${createHash('sha256').update(content).digest('hex').slice(0, 8)}`;
}
