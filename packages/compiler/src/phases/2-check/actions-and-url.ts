import { actions_and_url } from '../../diagnostics/generated.js';
import type { Check } from './check-context.js';

/** A task whose program stands in two places. */
export const actionsAndUrl: Check = ({ assistant, diagnostics }) => {
  for (const { name: task, actions, actionsUrl, places } of assistant.tasks) {
    if (actions.length > 0 && actionsUrl !== undefined) {
      diagnostics.report(actions_and_url({ task }), places.text('actionsUrl', actionsUrl));
    }
  }
};
