/** `remember`: values into memory, each key as a whole. */
import { DialogueFailure } from '../failure.js';
import { RUNTIME_KEY, remember } from '../memory.js';
import type { RunAction } from '../run-actions.js';

export const runRemember: RunAction<'remember'> = (running, { remember: values }) => {
  if (Object.hasOwn(values, RUNTIME_KEY)) {
    throw new DialogueFailure('actions_malformed', `The key ${RUNTIME_KEY} of the memory belongs to the runtime.`);
  }
  running.memory = remember(running.memory, values);
  return undefined;
};
