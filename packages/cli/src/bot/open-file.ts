/** A bundle file -> what is made of its bytes; why not, in words. */
import { readFileSync } from 'node:fs';
import { EXIT, Failure } from '../failure.js';

/** Opens a bundle file.
 *
 * @param path   absolute
 * @param label  what to call it
 * @param open   makes something of the bytes
 * @throws {Failure} with `EXIT.shortfall` where it cannot be read, or is refused as no sound bundle */
export function openFile<Opened>(path: string, label: string, open: (bytes: Uint8Array) => Opened): Opened {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new Failure(EXIT.shortfall, 'bundle_unreadable', `The bundle ${label} cannot be read (${code}).`, { cause });
  }
  try {
    return open(bytes);
  } catch (cause) {
    throw refusal(cause, label);
  }
}

/** A bundle that is refused falls short; its own sentence says why. Anything else that is thrown is a bug. The runtime and the
 * bundle's reader each have a class of this name. */
function refusal(error: unknown, label: string): unknown {
  if (!(error instanceof Error && error.name === 'BundleError')) return error;
  return new Failure(EXIT.shortfall, 'bundle_refused', `The bundle ${label} is refused. ${error.message}`, {
    cause: error,
  });
}
