import { tag_inconsistent } from '../../../diagnostics/generated.js';
import type { CheckedSample, CheckedTask } from '../../../ir.js';
import { placeWithin } from '../../../typescript/places.js';
import type { CorpusSample, Token } from './corpus.js';
import { defineRule, type Rule } from './rule.js';
import { type TypeWords, valueWords } from './value-words.js';

/** Where words were tagged first. */
interface Tagged {
  readonly field: string;
  readonly sample: CheckedSample;
}

/** Words that one sample of a task tags, or that are a value of one of its fields, and that another sample has bare. */
export const tagInconsistent: Rule = defineRule({
  number: 'L302',
  code: 'tag_inconsistent',
  cost: 'quick',
  options: {},
  find({ assistant, corpus, files }, _, report) {
    const values = valueWords(assistant, corpus);
    assistant.tasks.forEach((task, index) => {
      if (task.fields.length === 0) return;
      const samples = corpus.byTask[index] ?? [];
      const tagged = taggedWords(samples);
      const longest = Math.max(0, ...Array.from(tagged.keys(), (key) => key.split(' ').length));
      const types = usedTypes(task, samples, values);
      for (const { sample, tokens } of samples) {
        const ids = tokens.map(({ kind, id }) => (kind === 'word' ? id : -1));
        for (let at = 0; at < ids.length; at++) {
          const found = findTagged(ids, at, tagged, longest) ?? findValue(ids, at, types);
          if (found === undefined) continue;
          const range = wordRange(tokens, at, found.length, sample);
          const words = sample.text.slice(range.start, range.end);
          const related = found.sample && [{ message: 'it is tagged here', place: found.sample.place }];
          const place = placeWithin(files, sample.place, range.start, range.end);
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
  readonly sample?: CheckedSample;
}

/** The fillings of a task's tags. */
function taggedWords(samples: readonly CorpusSample[]): ReadonlyMap<string, Tagged> {
  const tagged = new Map<string, Tagged>();
  for (const { sample, tokens } of samples) {
    for (const { field, filling } of tokens) {
      if (field === undefined || filling === undefined || filling.length === 0) continue;
      const key = filling.join(' ');
      if (!tagged.has(key)) tagged.set(key, { field, sample });
    }
  }
  return tagged;
}

/** Fields of the task that its samples use, with the words of their closed types. */
function usedTypes(
  { fields }: CheckedTask,
  samples: readonly CorpusSample[],
  values: ReadonlyMap<string, TypeWords>,
): readonly (readonly [field: string, words: TypeWords])[] {
  const used = new Set(samples.flatMap(({ tokens }) => tokens.map(({ field }) => field)));
  return fields.flatMap(({ name, type }) => {
    const words = values.get(type);
    return words === undefined || !used.has(name) ? [] : [[name, words] as const];
  });
}

function findTagged(
  ids: readonly number[],
  at: number,
  tagged: ReadonlyMap<string, Tagged>,
  longest: number,
): Found | undefined {
  let key = '';
  let found: Found | undefined;
  for (let length = 1; length <= longest && at + length <= ids.length && ids[at + length - 1] !== -1; length++) {
    key = length === 1 ? `${ids[at]}` : `${key} ${ids[at + length - 1]}`;
    const match = tagged.get(key);
    if (match !== undefined) found = { ...match, length };
  }
  return found;
}

function findValue(
  ids: readonly number[],
  at: number,
  types: readonly (readonly [string, TypeWords])[],
): Found | undefined {
  let found: Found | undefined;
  for (const [field, words] of types) {
    const phrase = words.at(ids, at);
    if (phrase !== undefined && phrase.ids.length > (found?.length ?? 0)) found = { field, length: phrase.ids.length };
  }
  return found;
}

/** Where tokens stand in the text; the whole of it where that cannot be told. */
function wordRange(
  tokens: readonly Token[],
  at: number,
  length: number,
  { text }: CheckedSample,
): { start: number; end: number } {
  return { start: tokens[at]?.range?.start ?? 0, end: tokens[at + length - 1]?.range?.end ?? text.length };
}
