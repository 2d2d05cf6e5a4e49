/** Samples that resemble a text, by the features that the classifier sees of both. */
import { createExtractor, GROUP_COUNT } from '../features/extract.js';
import type { Analyser } from '../predict/open-analyser.js';
import { type Tokens, tokenize } from '../text/tokenize.js';
import type { ExplainSample, Neighbour } from './explanation.js';

/** A text as a vector: the weighted features that the model knows, and what the encoder says. */
interface Point {
  readonly rows: Int32Array;
  readonly values: Float64Array;
  readonly vector: Float64Array;
  /** Length, with what the model does not know: every group of features has 1. */
  readonly length: number;
}

/** The samples most like a text, the most alike first; equal ones in the order in which they were given.
 *
 * @param tokens  the text as the classifier was asked
 * @param fill    makes a text of a sample
 * @param most    how many */
export function nearestSamples(
  analyser: Analyser,
  tokens: Tokens,
  samples: readonly ExplainSample[],
  fill: (sample: ExplainSample) => string,
  most: number,
): Neighbour[] {
  const pointOf = createPoints(analyser);
  const own = pointOf(tokens);
  const weights = new Float64Array(analyser.classifier.table.idf.length);
  own.rows.forEach((row, i) => {
    weights[row] = own.values[i];
  });
  const all = samples.map((sample, n) => {
    const text = fill(sample);
    const other = pointOf(tokenize(text, analyser.language));
    let product = 0;
    for (let i = 0; i < other.rows.length; i++) product += weights[other.rows[i]] * other.values[i];
    for (let d = 0; d < other.vector.length; d++) product += own.vector[d] * other.vector[d];
    const similarity = own.length === 0 || other.length === 0 ? 0 : product / (own.length * other.length);
    return { sample: n, task: sample.task, text, similarity: Math.min(1, Math.max(0, similarity)) };
  });
  return all
    .filter(({ similarity }) => similarity > 0)
    .sort((a, b) => b.similarity - a.similarity || a.sample - b.sample)
    .slice(0, most);
}

function createPoints({ dictionaries, encode, vectorOf }: Analyser): (tokens: Tokens) => Point {
  const extract = createExtractor(dictionaries);
  return (tokens) => {
    const { groupEnds } = extract(tokens);
    let squares = 0;
    for (let g = 0; g < GROUP_COUNT; g++) if (groupEnds[g] > (g === 0 ? 0 : groupEnds[g - 1])) squares++;
    const { count, rows, values } = encode(tokens);
    const vector = vectorOf?.(tokens).slice() ?? new Float64Array(0);
    for (const number of vector) squares += number * number;
    return { rows: rows.slice(0, count), values: values.slice(0, count), vector, length: Math.sqrt(squares) };
  };
}
