import { limit_exceeded } from '../../diagnostics/generated.js';
import type { Place } from '../../diagnostics/source-files.js';
import type { Check } from './check-context.js';

/** Bounds of the hosted service, which other implementations of its interface kept. */
const LIMITS = {
  tasks: 600,
  fieldTypes: 50,
  values: 1_000,
  fields: 50,
  samples: 50_000,
  /** UTF-16 units: a longer query was refused. */
  sampleLength: 2_048,
  /** Bytes of the actions as JSON. */
  actions: 16 * 1_024,
};

/** More of something than other systems take. */
export const limitExceeded: Check = ({ assistant, fieldTypes, diagnostics }) => {
  const check = (what: string, count: number, things: string, limit: number, place: Place): void => {
    if (count > limit) diagnostics.report(limit_exceeded({ what, count, things, limit }), place);
  };
  const { name: whole } = assistant.places;
  const samples = assistant.tasks.reduce((sum, task) => sum + task.samples.length, 0);
  check('The assistant', assistant.tasks.length, 'tasks', LIMITS.tasks, whole);
  check('The assistant', fieldTypes.length, 'field types', LIMITS.fieldTypes, whole);
  check('The assistant', samples, 'samples', LIMITS.samples, whole);
  for (const { name, values, places } of fieldTypes) {
    check(`Field type ${name}`, values.length, 'values', LIMITS.values, places.name);
  }
  for (const { name, fields, samples, actions, places } of assistant.tasks) {
    const bytes = Buffer.byteLength(JSON.stringify({ actions }));
    check(`Task ${name}`, fields.length, 'fields', LIMITS.fields, places.name);
    check(`Task ${name}`, bytes, 'bytes of actions', LIMITS.actions, places.name);
    for (const { text, place } of samples.filter(({ text }) => text.length > LIMITS.sampleLength)) {
      check('This sample', text.length, 'characters', LIMITS.sampleLength, place);
    }
  }
};
