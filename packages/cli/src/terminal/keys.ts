/** Single keys at a terminal, without Enter. */
import type { Readable } from 'node:stream';

/** A terminal's input; pipes and files have none of this. */
type KeyInput = Readable & { readonly isTTY?: boolean; setRawMode?(on: boolean): unknown };

const CTRL_C = '\u{3}';

/** Calls back for each key that is pressed. Does nothing where the input is no terminal.
 *
 * @param keys       what to do, by key in lower case
 * @param interrupt  for Ctrl+C, which a terminal that hands out keys does not turn into a signal
 * @returns gives the input back */
export function listenToKeys(
  input: KeyInput,
  keys: Readonly<Record<string, () => void>>,
  interrupt: () => void,
): () => void {
  if (!input.isTTY || input.setRawMode === undefined) return () => {};
  const onData = (chunk: Buffer | string): void => {
    for (const key of String(chunk)) {
      if (key === CTRL_C) interrupt();
      else if (Object.hasOwn(keys, key.toLowerCase())) keys[key.toLowerCase()]?.();
    }
  };
  input.setRawMode(true);
  input.on('data', onData);
  input.resume();
  return () => {
    input.off('data', onData);
    input.setRawMode?.(false);
    input.pause();
  };
}
