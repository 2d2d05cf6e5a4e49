/** What an author hands in as encoder, refused before anything relies on it. */
import type { Encoder, VectorSource } from '../types.js';
import { EncoderError } from './encoder-error.js';

/** Most numbers of a vector. */
const MOST_DIMENSIONS = 4096;
/** Longest name and hash, in UTF-16 units; both stand in every model. */
const LONGEST_NAME = 256;

/** Checks the shape of an encoder.
 *
 * @throws {EncoderError} `malformed`, saying which part is */
export function checkEncoder(encoder: Encoder): void {
  if (typeof encoder !== 'object' || encoder === null) throw malformed('An encoder must be an object.');
  const { name, hash, text, tokens } = encoder;
  for (const [key, value] of Object.entries({ name, hash })) {
    if (typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME) continue;
    throw malformed(`The ${key} of an encoder must be a text of 1 to ${LONGEST_NAME} characters.`);
  }
  if (text === undefined && tokens === undefined) {
    throw malformed(`The encoder ${name} has neither vectors of texts nor of tokens.`);
  }
  for (const [key, source] of Object.entries({ text, tokens })) checkSource(name, key, source);
}

function checkSource(name: string, key: string, source: VectorSource | undefined): void {
  if (source === undefined) return;
  const dimensions = source?.dimensions;
  if (!Number.isInteger(dimensions) || dimensions < 1 || dimensions > MOST_DIMENSIONS) {
    throw malformed(
      `${key}.dimensions of the encoder ${name} must be a whole number from 1 to ${MOST_DIMENSIONS}, not ${dimensions}.`,
    );
  }
  if (typeof source.encode !== 'function') throw malformed(`${key}.encode of the encoder ${name} must be a function.`);
}

function malformed(message: string): EncoderError {
  return new EncoderError('malformed', message);
}
