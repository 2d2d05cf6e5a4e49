/** The loaded assistant with every field's type as a name, the built-in types that are used, and its samples parsed. */
import { builtin } from '@botwright/sdk';
import type {
  CheckedAssistant,
  CheckedFieldType,
  CheckedSample,
  CheckedTask,
  LoadedAssistant,
  LoadedTask,
} from '../../ir.js';
import { canonicalLanguage } from '../../languages.js';
import { Recollection } from '../../recollection.js';
import { parseSample } from '../../samples/parse-sample.js';
import { askedTypes } from './asked-types.js';

/** Language of samples and queries where the author names none. */
const DEFAULT_LANGUAGE = 'en-US';

/** Names of the built-in field types. */
export const builtinTypeNames: ReadonlySet<string> = new Set(Object.values(builtin).map(({ name }) => name));

/** Resolves an assistant. A reference that leads nowhere keeps its name; a check reports it. */
export function resolveAssistant(assistant: LoadedAssistant): CheckedAssistant {
  const language = canonicalLanguage(assistant.language ?? DEFAULT_LANGUAGE);
  const tasks = assistant.tasks.map((task) => resolveTask(task, assistant, language));
  const used = tasks.flatMap(({ fields, actions }) => [
    ...fields.map(({ type }) => type),
    ...askedTypes(actions).map(({ type }) => type),
  ]);
  const builtins = [...new Set(used)].filter((name) => builtinTypeNames.has(name)).sort();
  const fieldTypes: CheckedFieldType[] = [
    ...assistant.fieldTypes.map(({ name, open, values }) => ({ name, kind: 'list' as const, open, values })),
    ...builtins.map((name) => ({ name, kind: 'builtin' as const, open: true, values: [] })),
  ];
  return { ...assistant, language, tasks, fieldTypes };
}

/** The samples of tasks, parsed. */
const parsedSamples = new Recollection<readonly CheckedSample[]>();

function resolveTask(task: LoadedTask, { fieldTypes }: LoadedAssistant, language: string): CheckedTask {
  return {
    ...task,
    fields: task.fields.map(({ name, type }) => ({
      name,
      type: 'name' in type ? type.name : (fieldTypes[type.index]?.name ?? ''),
    })),
    samples: parsedSamples.of(task.samples, [language], () =>
      task.samples.map((sample) => ({
        ...sample,
        language: sample.language ?? language,
        parsed: parseSample(sample.text),
      })),
    ),
  };
}
