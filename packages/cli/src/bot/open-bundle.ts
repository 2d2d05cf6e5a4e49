/** A bundle file -> a bot that answers. Loads the runtime, never the compiler. */
import { type AssistantDocument, type Bundle, type QueryResult, readBundle } from '@botwright/bundle';
import { type Assistant, openAssistant } from '@botwright/runtime';
import { openFile } from './open-file.js';

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
 * @throws as `openFile` does */
export function openBundle(path: string, label: string): Bot {
  return openFile(path, label, openBytes);
}
