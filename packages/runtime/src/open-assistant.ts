/** The bytes of a bundle -> an assistant that answers. */
import { BundleError, type QueryResult, readBundle } from '@botwright/bundle';
import { type OpenOptions, openModel, type Predictor } from '@botwright/nlu/predict';
import type { AnyQueryResult, Assistant } from './assistant.js';
import { createAssistant } from './create-assistant.js';

/**
 * Opens a built assistant.
 *
 * @typeParam Result  the emitted result type of this assistant; any assistant's `QueryResult` where absent
 * @param bytes  the content of a bundle file. The model stays in these bytes where they are aligned, so they must not be
 *               changed afterwards.
 * @param options  the encoder, where the assistant was compiled with one; ignored where it was not
 * @throws {BundleError} if the bytes are damaged, cut, of a newer format or no bundle at all, or were compiled with another encoder;
 *                       `code` says which
 *
 * @example
 * const assistant = openAssistant(await readFile('owl-cafe-bot/bundle.bot'));
 * assistant.query('Can I have a small cappuccino').task; // 'order-coffee'
 */
export function openAssistant<Result extends AnyQueryResult = QueryResult>(
  bytes: Uint8Array | ArrayBuffer,
  options: OpenOptions = {},
): Assistant<Result> {
  const { assistant, model } = readBundle(bytes);
  let predictor: Predictor;
  try {
    predictor = openModel(model, options);
  } catch (cause) {
    throw new BundleError('model', `The model in this bundle cannot be used: ${(cause as Error).message}`, { cause });
  }
  return createAssistant(assistant, predictor);
}
