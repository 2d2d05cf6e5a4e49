/** What the path of labels and the dictionaries of closed types say together. A closed type has no other values than those listed,
 * so where one of them stands its words weigh more than the words around it. */

import type { Dictionaries, Matches } from '../values/dictionaries.js';
import type { TaggedSpan } from './open-tagger.js';

/** Least probability of a listed value that the best path leaves out, where several fields could have it. Half would be the path's own
 * opinion. */
const PLAUSIBLE = 0.1;

/** Corrects tagged spans by the listed values of closed types:
 *  1. a span that is part of a longer listed value of its type becomes that value;
 *  2. a listed value whose words are in no span becomes one of the field of its type. There a path may have had too few samples to
 *     follow: "friday" said where none of them has a day is still a day. Of several such fields it is the one that fits best, if
 *     its probability is at least PLAUSIBLE or if the value is all that was said, as in the answer to a question.
 * Nothing else changes, and longer values go first.
 *
 * @param spans       as the best path has them, in order, without overlaps
 * @param length      number of tokens of the text
 * @param fields      number of fields that the task has
 * @param matches     listed values in the text, none within another of its type
 * @param span        makes a span of the field of a number in [0, fields), with its probability
 * @returns spans in order, without overlaps
 */
export function settleClosedValues(
  spans: TaggedSpan[],
  length: number,
  fields: number,
  dictionaries: Dictionaries,
  matches: Matches,
  span: (field: number, start: number, end: number) => TaggedSpan,
): TaggedSpan[] {
  for (const m of closedMatches(dictionaries, matches)) {
    const type = dictionaries.entryTypes[matches.entries[m]];
    const start = matches.starts[m];
    const end = matches.ends[m];
    const isAll = end - start === length;
    const touched = spans.filter((other) => other.start < end && other.end > start);
    if (touched.some((other) => other.type !== type || other.start < start || other.end > end)) continue;
    if (touched.length === 1 && touched[0].start === start && touched[0].end === end) continue;

    const best = bestSpan(
      fields,
      (candidate) => (touched.length > 0 ? candidate.field === touched[0].field : candidate.type === type),
      (field) => span(field, start, end),
    );
    if (best === undefined) continue;
    if (touched.length === 0 && best.rivals > 0 && best.span.confidence < PLAUSIBLE && !isAll) continue;
    const confidence = touched.reduce((most, other) => Math.max(most, other.confidence), best.span.confidence);
    spans = [...spans.filter((other) => !touched.includes(other)), { ...best.span, confidence }];
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** The most probable of the spans that some fields would make, the first of equal ones, and how many others there are. */
function bestSpan(
  fields: number,
  isCandidate: (span: TaggedSpan) => boolean,
  spanOf: (field: number) => TaggedSpan,
): { readonly span: TaggedSpan; readonly rivals: number } | undefined {
  let best: TaggedSpan | undefined;
  let candidates = 0;
  for (let f = 0; f < fields; f++) {
    const span = spanOf(f);
    if (!isCandidate(span)) continue;
    candidates += 1;
    if (best === undefined || span.confidence > best.confidence) best = span;
  }
  return best && { span: best, rivals: candidates - 1 };
}

/** Matches of closed types, the longest first, then in the order of the text. */
function closedMatches(dictionaries: Dictionaries, { count, entries, starts, ends }: Matches): number[] {
  const closed: number[] = [];
  for (let m = 0; m < count; m++) if (dictionaries.open[dictionaries.entryTypes[entries[m]]] === 0) closed.push(m);
  return closed.sort((a, b) => ends[b] - starts[b] - (ends[a] - starts[a]) || a - b);
}
