import { tag_inconsistent } from '../../../diagnostics/generated.js';
import type { CheckedSample, CheckedTask } from '../../../ir.js';
import { placeWithin } from '../../../typescript/places.js';
import type { CorpusSample, Token } from './corpus.js';
import { Phrases } from './phrases.js';
import { defineRule, type Rule } from './rule.js';
import type { TypeWords } from './type-words.js';

/** Words that one sample of a task tags, or that are a value of one of its fields, and that another sample has bare. */
export const tagInconsistent: Rule = defineRule({
  number: 'L302',
  code: 'tag_inconsistent',
  cost: 'quick',
  options: {},
  find({ assistant, corpus, files }, _, report) {
    assistant.tasks.forEach((task, index) => {
      if (task.fields.length === 0) return;
      const samples = corpus.byTask[index] ?? [];
      const tagged = taggedWords(samples);
      const types = usedTypes(task, samples, corpus.types);
      for (const { sample, tokens, words: ids } of samples) {
        for (let at = 0; at < ids.length; at++) {
          const found = findTagged(ids, at, tagged) ?? findValue(ids, at, types);
          if (found === undefined) continue;
          const { start, end } = rangeOf(tokens, at, found.length, sample);
          const words = sample.text.slice(start, end);
          const related = found.sample && [{ message: 'it is tagged here', place: found.sample.place }];
          const place = placeWithin(files, sample.place, start, end);
          report(tag_inconsistent({ words, field: found.field, task: task.name }), place, related);
          at += found.length - 1;
        }
      }
    });
  },
});

interface Found {
  readonly field: string;
  /** In tokens. */
  readonly length: number;
  /** Where it is tagged; undefined for a value. */
  readonly sample?: CheckedSample;
}

type Tagged = Omit<Found, 'length'>;

/** The words of a task's tags. */
function taggedWords(samples: readonly CorpusSample[]): Phrases<Tagged> {
  const tagged = new Phrases<Tagged>();
  for (const { sample, tokens } of samples) {
    for (const { field, filling } of tokens) {
      if (field !== undefined && filling !== undefined) tagged.add(filling, { field, sample });
    }
  }
  return tagged;
}

/** Fields of the task that its samples use, with the words of their closed types. */
function usedTypes(
  { fields }: CheckedTask,
  samples: readonly CorpusSample[],
  types: ReadonlyMap<string, TypeWords>,
): readonly (readonly [field: string, words: TypeWords])[] {
  const used = new Set(samples.flatMap(({ tokens }) => tokens.map(({ field }) => field)));
  return fields.flatMap(({ name, type }) => {
    const words = types.get(type);
    return words === undefined || !used.has(name) ? [] : [[name, words] as const];
  });
}

function findTagged(ids: readonly number[], at: number, tagged: Phrases<Tagged>): Found | undefined {
  const phrase = tagged.at(ids, at);
  return phrase && { ...phrase.meaning, length: phrase.length };
}

function findValue(
  ids: readonly number[],
  at: number,
  types: readonly (readonly [field: string, words: TypeWords])[],
): Found | undefined {
  let found: Found | undefined;
  for (const [field, words] of types) {
    const length = words.at(ids, at)?.length ?? 0;
    if (length > (found?.length ?? 0)) found = { field, length };
  }
  return found;
}

/** Where words stand in the sample; the whole of it where that cannot be told. */
function rangeOf(
  tokens: readonly Token[],
  at: number,
  length: number,
  { text }: CheckedSample,
): { readonly start: number; readonly end: number } {
  const start = tokens[at]?.start ?? -1;
  const end = tokens[at + length - 1]?.end ?? -1;
  return start < 0 || end < 0 ? { start: 0, end: text.length } : { start, end };
}
