/** An analysed utterance held against what it should have been understood as. */
import type { QueryResult } from '@botwright/bundle';
import type { Understanding } from '../cases.js';
import { type Difference, NOTHING } from './difference.js';

/** Lists what differs; nothing where all is as expected. */
export function matchUnderstanding(expected: Understanding, result: QueryResult): Difference[] {
  const differences: Difference[] = [];
  if (result.task !== expected.task) {
    differences.push({ what: 'task', expected: expected.task, got: result.task });
  }
  // The fields of another task are no news: they follow from its being another.
  if (expected.fields !== undefined && differences.length === 0) {
    differences.push(...matchFields(expected, expected.fields, result));
  }
  if (expected.minConfidence !== undefined && result.confidence < expected.minConfidence) {
    differences.push({
      what: 'confidence',
      expected: `at least ${expected.minConfidence}`,
      got: result.confidence.toFixed(3),
    });
  }
  return differences;
}

function matchFields(
  { ignore = [] }: Understanding,
  fields: NonNullable<Understanding['fields']>,
  result: QueryResult,
): Difference[] {
  const isIgnored = (field: string): boolean => ignore === 'others' || ignore.includes(field);
  const names = new Set([...Object.keys(fields), ...Object.keys(result.fields).filter((field) => !isIgnored(field))]);
  return [...names].flatMap((field) => {
    const expected = Object.hasOwn(fields, field) ? fields[field] : undefined;
    const values = result.mentions.filter((mention) => mention.field === field).map(({ value }) => value);
    const got = typeof expected === 'object' ? values : values.slice(0, 1);
    const wanted = expected === undefined ? [] : typeof expected === 'string' ? [expected] : expected;
    if (JSON.stringify(got) === JSON.stringify(wanted)) return [];
    return [{ what: `field ${field}`, expected: inWords(wanted), got: inWords(got) }];
  });
}

function inWords(values: readonly string[]): string {
  return values.length === 0 ? NOTHING : values.join(', ');
}
