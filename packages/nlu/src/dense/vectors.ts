/** An encoder's vectors as the model sees them: on a grid of whole steps, so that engines whose last bits differ see the same, and of
 * one length. Shared by training and prediction. */
import type { Tokens } from '../text/tokenize.js';
import type { VectorSource } from '../types.js';
import { EncoderError } from './encoder-error.js';

/** Steps of the grid to each side of zero: a vector is as exact as its largest number in 8 bits. */
const STEPS = 127;

/** Vectors of one text after the other; the result is overwritten by the next call.
 *
 * @param count  tokens to look at, from the first
 * @returns [≥ rows x D] one row for the text, or one a token; each of length √weight, or all zeros
 * @throws {EncoderError} where the encoder fails or writes what is no finite number */
export type Vectors = (tokens: Tokens, count: number) => Float64Array;

/** Makes the function that asks a source.
 *
 * @param encoder  its name, for messages
 * @param each     what gets a vector
 * @param weight   squared length of a vector */
export function createVectors(encoder: string, source: VectorSource, each: 'text' | 'token', weight: number): Vectors {
  const { dimensions: D } = source;
  let vectors = new Float64Array(D);
  return (tokens, count) => {
    const rows = each === 'text' ? 1 : count;
    if (rows * D > vectors.length) vectors = new Float64Array(2 * rows * D);
    // A new array for each call: what the encoder keeps of it is its own.
    const out = new Float32Array(rows * D);
    ask(encoder, source, wordsOf(tokens, count), out);
    for (let row = 0; row < rows; row++) snap(out, row * D, D, weight, vectors);
    return vectors;
  };
}

function ask(encoder: string, source: VectorSource, words: string[], out: Float32Array): void {
  let answer: unknown;
  try {
    answer = source.encode(words, out);
  } catch (cause) {
    throw new EncoderError('failed', `The encoder ${encoder} failed (${String((cause as Error)?.message ?? cause)}).`, {
      cause,
    });
  }
  if (answer instanceof Promise) {
    answer.catch(() => {});
    throw new EncoderError(
      'failed',
      `The encoder ${encoder} answers with a promise; it has to write its vector at once.`,
    );
  }
  if (!out.every(Number.isFinite)) {
    throw new EncoderError(
      'not-finite',
      `The encoder ${encoder} wrote a vector with something that is no finite number.`,
    );
  }
}

/** Rounds one row to steps of its largest number, and gives it the length √weight. Whole numbers are summed, so the sum is exact. */
function snap(row: Float32Array, at: number, D: number, weight: number, vectors: Float64Array): void {
  let largest = 0;
  for (let d = at; d < at + D; d++) largest = Math.max(largest, Math.abs(row[d]));
  let squares = 0;
  for (let d = at; d < at + D; d++) {
    const step = largest === 0 ? 0 : Math.round((row[d] / largest) * STEPS);
    vectors[d] = step;
    squares += step * step;
  }
  const scale = squares === 0 ? 0 : Math.sqrt(weight / squares);
  for (let d = at; d < at + D; d++) vectors[d] *= scale;
}

/** Normalised spellings of the first tokens. */
function wordsOf({ chars, charStarts, charEnds }: Tokens, count: number): string[] {
  return Array.from({ length: count }, (_, t) => {
    let word = '';
    for (let i = charStarts[t]; i < charEnds[t]; i++) word += String.fromCharCode(chars[i]);
    return word;
  });
}
