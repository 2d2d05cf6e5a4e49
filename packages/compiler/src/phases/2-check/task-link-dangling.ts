import { task_link_dangling } from '../../diagnostics/generated.js';
import { suggest } from '../../diagnostics/suggest.js';
import type { DefinitionPlaces } from '../../typescript/places.js';
import type { Check } from './check-context.js';
import { actionLinks, defaultLinks, type TaskLink } from './links.js';

/** A link to a task that does not exist. */
export const taskLinkDangling: Check = ({ assistant, diagnostics }) => {
  const known = new Set(assistant.tasks.map(({ name }) => name));
  const check = ({ task, written, where }: TaskLink, places: DefinitionPlaces, path: string): void => {
    if (known.has(task)) return;
    const message = task_link_dangling({ name: task, where, suggestion: suggest(task, known) });
    diagnostics.report(message, places.text(path, written));
  };
  for (const link of defaultLinks(assistant.defaults)) check(link, assistant.places, 'defaults');
  for (const { actions, places } of assistant.tasks) {
    for (const link of actionLinks(actions)) check(link, places, 'actions');
  }
};
