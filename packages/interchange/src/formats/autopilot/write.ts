/** The intermediate form -> an exported assistant, with the doubled keys that Autopilot's own tools look for. */
import type {
  AutopilotAssistant,
  AutopilotFieldValue,
  AutopilotSample,
  AutopilotTask,
  FieldTypeDocument,
  LoweredProject,
  SampleDocument,
  TaskDocument,
} from '@botwright/bundle';
import type { Exported } from '../../format.js';
import { Losses } from '../../losses.js';

/** The name that the compiler makes up for a build without one; it would mean nothing elsewhere. */
const DERIVED_BUILD_NAME = /^build-[0-9a-f]{8}$/;

export function write({ assistant, samples }: LoweredProject): Exported {
  const losses = new Losses();
  const { name, friendlyName, language, logQueries, defaults, styleSheet, modelBuild } = assistant;
  const samplesByTask = new Map<string, SampleDocument[]>(assistant.tasks.map((task) => [task.name, []]));
  for (const sample of samples) samplesByTask.get(sample.task)?.push(sample);
  const document: AutopilotAssistant = {
    ...(friendlyName !== undefined && { friendlyName }),
    uniqueName: name,
    logQueries,
    ...(!isEmpty(defaults) && { defaults: { defaults } }),
    ...(!isEmpty(styleSheet) && { styleSheet: { style_sheet: styleSheet } }),
    fieldTypes: assistant.fieldTypes.flatMap((type, index) =>
      type.kind === 'list' ? [writeFieldType(type, language, `assistant.fieldTypes[${index}]`, losses)] : [],
    ),
    tasks: assistant.tasks.map((task, index) =>
      writeTask(task, samplesByTask.get(task.name) ?? [], `assistant.tasks[${index}]`, losses),
    ),
    ...(modelBuild !== '' && !DERIVED_BUILD_NAME.test(modelBuild) && { modelBuild: { uniqueName: modelBuild } }),
  };
  return { text: `${JSON.stringify(document, undefined, 2)}\n`, losses: losses.list };
}

function isEmpty(object: object): boolean {
  return Object.keys(object).length === 0;
}

function writeFieldType(
  { name, open, values }: FieldTypeDocument,
  language: string,
  path: string,
  losses: Losses,
): NonNullable<AutopilotAssistant['fieldTypes']>[number] {
  if (open) {
    losses.inform({
      path: `${path}.open`,
      what: `That the field type ${name} is open is not written.`,
      why: 'Autopilot treats every list as open.',
    });
  }
  return {
    uniqueName: name,
    values: values.flatMap(({ value, synonyms }): AutopilotFieldValue[] => [
      { language, value, synonymOf: null },
      ...synonyms.map((synonym) => ({ language, value: synonym, synonymOf: value })),
    ]),
  };
}

function writeTask(
  task: TaskDocument,
  samples: readonly SampleDocument[],
  path: string,
  losses: Losses,
): AutopilotTask {
  const { name, friendlyName, fields, actions, actionsUrl } = task;
  const leaveOut = (key: string, why: string): void =>
    losses.warn({ path: `${path}.${key}`, task: name, what: `The ${key} of the task ${name} was left out.`, why });
  if (friendlyName !== undefined) leaveOut('friendlyName', 'The format has no names of tasks for people.');
  if (actionsUrl !== undefined) leaveOut('actionsUrl', 'The format holds actions, but no URL for them.');
  return {
    uniqueName: name,
    actions: { actions },
    fields: fields.map((field) => ({ uniqueName: field.name, fieldType: field.type })),
    samples: samples.map((sample) => writeSample(sample, task, losses)),
  };
}

function writeSample(
  { language, segments, origin = '' }: SampleDocument,
  task: TaskDocument,
  losses: Losses,
): AutopilotSample {
  const names = task.fields.map(({ name }) => name);
  const parts = segments.map(({ text, field }) => {
    if (field === undefined) return text ?? '';
    if (text !== undefined) {
      losses.warn({
        path: origin,
        task: task.name,
        what: `The words ${JSON.stringify(text)} of the tag {${field}} were left out.`,
        why: 'Tags of the format have no words of their own.',
      });
    }
    return `{${field}}`;
  });
  const plain = segments.map(({ text, field }) => (field === undefined ? text : '')).join('');
  for (const [tag, name = ''] of plain.matchAll(/\{\s*([^{}]*?)\s*\}/g)) {
    if (!names.includes(name)) continue;
    losses.warn({
      path: origin,
      task: task.name,
      what: `The text ${tag} is a tag now.`,
      why: 'The format has no literal braces.',
    });
  }
  return { language, taggedText: parts.join('') };
}
