/** `show`: text and pictures. */
import type { RunAction } from '../run-actions.js';

export const runShow: RunAction<'show'> = ({ outputs }, { show }) => {
  outputs.push({ kind: 'show', ...show });
  return undefined;
};
