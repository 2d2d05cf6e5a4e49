/** `say`: speech or text. */
import type { Speech } from '@botwright/bundle';
import type { RunAction } from '../run-actions.js';
import type { Running } from '../running.js';

export const runSay: RunAction<'say'> = (running, { say }) => {
  speak(running, say);
  return undefined;
};

/** Says something. Silence is nothing to say.
 *
 * @param isPlain  whether it has no markup, whatever it looks like */
export function speak({ outputs }: Running, say: Speech, isPlain = false): void {
  const speech = typeof say === 'string' ? say : say.speech;
  if (speech !== '') outputs.push({ kind: 'say', speech, ...(isPlain && { plain: true }) });
}
