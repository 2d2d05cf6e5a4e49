/** A bundle file -> a bot that answers. Loads the runtime, never the compiler. */
import { readFileSync } from 'node:fs';
import { type AssistantDocument, type Bundle, BundleError, type QueryResult, readBundle } from '@botwright/bundle';
import { type Assistant, openAssistant } from '@botwright/runtime';
import { EXIT, Failure } from '../failure.js';

/** What answers queries, and what the bot is to do about the answers. */
export interface Bot {
  readonly assistant: Assistant<QueryResult>;
  readonly document: AssistantDocument;
  /** What both were read from. */
  readonly bundle: Bundle;
}

/** Opens the bytes of a bundle.
 *
 * @throws {BundleError} */
export function openBytes(bytes: Uint8Array): Bot {
  const bundle = readBundle(bytes);
  return { assistant: openAssistant(bytes), document: bundle.assistant, bundle };
}

/** Opens a bundle file.
 *
 * @param path   absolute
 * @param label  what to call it
 * @throws {Failure} with `EXIT.shortfall` where it cannot be read, or the runtime refuses it */
export function openBundle(path: string, label: string): Bot {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new Failure(EXIT.shortfall, 'bundle_unreadable', `The bundle ${label} cannot be read (${code}).`, { cause });
  }
  try {
    return openBytes(bytes);
  } catch (cause) {
    throw refusal(cause, label);
  }
}

/** A bundle that the runtime refuses falls short; its own sentence says why. Anything else it throws is a bug. */
function refusal(error: unknown, label: string): unknown {
  if (!(error instanceof BundleError)) return error;
  return new Failure(EXIT.shortfall, 'bundle_refused', `The bundle ${label} is refused. ${error.message}`, {
    cause: error,
  });
}
