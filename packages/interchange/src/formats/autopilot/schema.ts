/** The document's shape, and what is said of parts that break it. */
import type { AutopilotAssistant } from '@botwright/bundle';
import { InterchangeError } from '../../interchange-error.js';
import { parseJson } from '../../json/parse-json.js';
import { Places } from '../../json/places.js';
import { compileSchema, type Pruned, prune } from '../../json/prune.js';
import { Losses } from '../../losses.js';

/** Most bytes of a document that are read. */
export const LONGEST_DOCUMENT: number = 50 * 1024 * 1024;

/** What a reader of some part works with. */
export interface Reading {
  readonly places: Places;
  readonly losses: Losses;
}

const validate = compileSchema('autopilot-assistant.schema.json');
const KEYS = ['uniqueName', 'friendlyName', 'tasks', 'fieldTypes', 'defaults', 'styleSheet'];

/** Parses a document and takes away what breaks its schema.
 *
 * @throws {InterchangeError} where it is no JSON, or no exported assistant */
export function openDocument(bytes: Uint8Array): Reading & { readonly document: AutopilotAssistant } {
  if (bytes.length > LONGEST_DOCUMENT) {
    throw new InterchangeError(
      'document_too_long',
      `The document is longer than ${LONGEST_DOCUMENT / 1024 / 1024} MB.`,
    );
  }
  const document = parseJson(bytes);
  if (typeof document !== 'object' || document === null || Array.isArray(document)) throw foreign();
  if (!KEYS.some((key) => Object.hasOwn(document, key))) throw foreign();
  const places = new Places(document);
  const losses = new Losses();
  const pruned = prune(document, validate, places);
  if (pruned === undefined) throw foreign();
  for (const part of pruned) losses.warn(lossOf(part));
  return { document: document as AutopilotAssistant, places, losses };
}

/** Says that a part was taken away. */
export function lossOf({ path, problem }: Pruned): { path: string; what: string; why: string } {
  return { path, what: 'This part was left out.', why: `It cannot be used: ${problem}.` };
}

function foreign(): InterchangeError {
  return new InterchangeError(
    'document_foreign',
    'The document is no exported Autopilot assistant: it is no object with a uniqueName, tasks or fieldTypes.',
  );
}
