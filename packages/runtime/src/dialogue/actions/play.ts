/** `play`: recorded sound. */
import type { RunAction } from '../run-actions.js';

export const runPlay: RunAction<'play'> = ({ outputs }, { play }) => {
  outputs.push({ kind: 'play', ...play });
  return undefined;
};
