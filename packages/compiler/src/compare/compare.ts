/**
 * Two assistants -> what differs, in words. Pure: an assistant compared with itself gives nothing, and what one direction
 * calls added the other calls removed.
 *
 * A change is breaking where code that compiled against the generated types may no longer do so, which is where
 * - a name that code may use is gone: the assistant's, a task's, a field's;
 * - a union that code may be exhaustive over has another member: the tasks (`handle` wants a branch for each) and the values of
 *   a closed type (a `Record` of them, a `switch`);
 * - a field's value is another type: a closed type turns open, an open one closed.
 * An added field is none: fields are optional. Samples, synonyms, actions and settings leave the types as they are.
 */
import type { AssistantChange } from '@botwright/bundle';
import type { Comparable } from './change.js';
import { compareModels } from './compare-models.js';
import { compareSamples } from './compare-samples.js';
import { compareSettings } from './compare-settings.js';
import { compareTasks } from './compare-tasks.js';
import { compareTypes } from './compare-types.js';

/** Compares two assistants.
 *
 * @returns settings, field types, tasks with fields and actions, samples, model */
export function compareAssistants(before: Comparable, after: Comparable): AssistantChange[] {
  return [
    ...compareSettings(before.assistant, after.assistant),
    ...compareTypes(before.assistant, after.assistant),
    ...compareTasks(before, after),
    ...compareSamples(before, after),
    ...compareModels(before.model, after.model),
  ];
}
