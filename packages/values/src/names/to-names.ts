import type { Word } from '../phrases/words.js';
import type { Found } from '../recogniser.js';
import type { Person } from './find-people.js';

/** The first or the last names of people, as they were said. */
export function toNames(
  text: string,
  words: readonly Word[],
  people: readonly Person[],
  part: 'first' | 'last',
): readonly Found[] {
  return people.flatMap((person) => {
    const range = person[part];
    const start = words[range?.from ?? -1]?.start;
    const end = words[(range?.to ?? 0) - 1]?.end;
    return start === undefined || end === undefined ? [] : [{ start, end, value: text.slice(start, end) }];
  });
}
