/** Changes by what they belong to, for reports that people read. */
import type { AssistantChange } from '@botwright/bundle';

export interface ChangeGroup {
  readonly title: string;
  readonly changes: readonly AssistantChange[];
}

/** Groups changes: the assistant, its field types, each task, the model. Groups and changes keep their order. */
export function groupChanges(changes: readonly AssistantChange[]): readonly ChangeGroup[] {
  const groups = new Map<string, AssistantChange[]>();
  for (const change of changes) {
    const title = titleOf(change);
    const group = groups.get(title);
    if (group === undefined) groups.set(title, [change]);
    else group.push(change);
  }
  return Array.from(groups, ([title, changes]) => ({ title, changes }));
}

function titleOf({ task, what }: AssistantChange): string {
  if (task !== undefined) return `Task ${task}`;
  if (what === 'type' || what === 'value' || what === 'synonym') return 'Field types';
  return what === 'model' ? 'Model' : 'Assistant';
}
