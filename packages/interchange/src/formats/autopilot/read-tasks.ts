/** Tasks: their fields, samples and actions. */
import type { AutopilotTask, FieldDocument, SampleDocument, TaskDocument } from '@botwright/bundle';
import { NameTable } from '../../names.js';
import { readActions } from './read-actions.js';
import type { FieldTypes } from './read-field-types.js';
import { SampleReader } from './read-samples.js';
import type { Reading } from './schema.js';
import type { TaskNames } from './task-names.js';

/** What reading a task needs to know of the assistant. */
export interface TaskReading extends Reading {
  readonly types: FieldTypes;
  readonly taskNames: TaskNames;
  readonly language: string;
}

/** A field by its name in the export. */
export type FieldsByRawName = ReadonlyMap<string, FieldDocument>;

/** The task that answers when the assistant is not sure. It can have no fields. */
const FALLBACK = 'fallback';

export function readTasks(
  tasks: readonly AutopilotTask[],
  reading: TaskReading,
): { tasks: TaskDocument[]; samples: SampleDocument[] } {
  const samples = new SampleReader(reading);
  const read = tasks.map((task): TaskDocument => {
    const name = reading.taskNames.of(task);
    const fields = readFields(task, name, reading);
    const sampleCount = samples.read(task, name, fields);
    return {
      name,
      ...(task.friendlyName && { friendlyName: task.friendlyName }),
      fields: [...fields.values()],
      ...readProgram(task, name, reading),
      sampleCount,
    };
  });
  return { tasks: read, samples: samples.samples };
}

function readFields(task: AutopilotTask, name: string, { types, places, losses }: TaskReading): FieldsByRawName {
  const fields = new Map<string, FieldDocument>();
  const names = new NameTable('field', losses);
  for (const field of task.fields ?? []) {
    const { uniqueName, fieldType } = field;
    const path = places.of(field);
    const why =
      name === FALLBACK
        ? 'The task fallback answers what is out of scope, and that has no fields.'
        : fields.has(uniqueName)
          ? 'The task has a field of this name already.'
          : undefined;
    if (why !== undefined) {
      losses.warn({ path, task: name, what: `The field ${JSON.stringify(uniqueName)} was left out.`, why });
      continue;
    }
    const type = types.find(fieldType) ?? types.addMissing(fieldType, places.of(field, 'fieldType'));
    fields.set(uniqueName, { name: names.take(uniqueName, places.of(field, 'uniqueName')), type });
  }
  return fields;
}

/** The actions, or the URL that is asked for them; never both. */
function readProgram(
  task: AutopilotTask,
  name: string,
  reading: TaskReading,
): Pick<TaskDocument, 'actions' | 'actionsUrl'> {
  const { places, losses } = reading;
  const actions = readActions(task, name, reading);
  const url = task.actionsUrl ?? '';
  if (url !== '' && actions.length === 0 && /^https?:\/\/.+/.test(url)) return { actions, actionsUrl: url };
  if (url !== '') {
    const what = 'The actionsUrl was left out.';
    const why = actions.length > 0 ? 'A task has either actions or a URL for them.' : 'It is no URL.';
    losses.warn({ path: places.of(task, 'actionsUrl'), task: name, what, why });
  } else if (actions.length === 0) {
    losses.warn({
      path: places.of(task),
      task: name,
      what: 'The task has no actions.',
      why: 'Exports leave out the URL of a task that asks one for its actions. If this is such a task, give it its actionsUrl.',
    });
  }
  return { actions };
}
