/** `listen`: waits for the next input. */
import type { RunAction } from '../run-actions.js';

export const runListen: RunAction<'listen'> = (_, { listen }) => {
  if (listen === false) return undefined;
  const { tasks, barge = true, voice_digits: digits } = listen === true ? {} : listen;
  return {
    next: {
      kind: 'listen',
      ...(tasks && { tasks }),
      voice: {
        barge,
        ...(digits?.num_digits !== undefined && { digits: digits.num_digits }),
        ...(digits?.finish_on_key !== undefined && { finishOnKey: String(digits.finish_on_key) }),
      },
    },
    waiting: { kind: 'listen', ...(tasks && { tasks }), ...(digits?.redirects && { digits: digits.redirects }) },
  };
};
