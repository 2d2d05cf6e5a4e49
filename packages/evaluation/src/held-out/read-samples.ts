/**
 * Held-out data as an author writes samples, one a line, below the task that they are for:
 *
 *   ## order-coffee
 *   can I have a {Size} {Drink:flat white}
 *   # a comment, as in sample files
 */
import { EvaluationError } from '../evaluation-error.js';
import type { LabelledSample } from '../questions/labelled-sample.js';
import { type HeldOutFile, parseTagged } from './read-held-out.js';

/** @throws {EvaluationError} on a sample before any task, or one that breaks the grammar */
export function readSamples({ name, text, parseSample }: HeldOutFile): LabelledSample[] {
  let task: string | undefined;
  const rows: LabelledSample[] = [];
  for (const [n, line] of text.split(/\r\n|\r|\n/).entries()) {
    const words = line.trim();
    const origin = `${name}:${n + 1}`;
    const heading = /^##\s+(\S.*)$/.exec(words)?.[1];
    if (heading !== undefined) task = heading;
    if (words === '' || words.startsWith('#')) continue;
    if (task === undefined) {
      throw new EvaluationError('data_malformed', `${origin}: no task is named yet. Put "## order-coffee" above.`);
    }
    rows.push({ task, segments: parseTagged(words, origin, parseSample), origin });
  }
  return rows;
}
