/** A dialogue that goes on with another build of the bot. */
import type { AssistantDocument } from '@botwright/bundle';
import type { DialogueState } from './dialogue.js';

/** Takes along what the other build can go on with: tasks that are gone can no longer be waited for. */
export function carryOver(state: DialogueState, { tasks: known }: AssistantDocument): DialogueState {
  if (state.next.kind !== 'listen' || state.next.tasks === undefined) return state;
  const tasks = state.next.tasks.filter((name) => known.some((task) => task.name === name));
  return { ...state, next: { kind: 'listen', ...(tasks.length > 0 && { tasks }) } };
}
