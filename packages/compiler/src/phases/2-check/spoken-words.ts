/** The words that lead to the values of a field type, each with its place. */
import type { Place } from '../../diagnostics/source-files.js';
import type { LoadedFieldType } from '../../ir.js';

/** A value or a synonym as it was written. */
export interface SpokenWords {
  /** The canonical value that the words lead to. */
  readonly value: string;
  readonly words: string;
  readonly place: Place;
}

/** Every value, followed by its synonyms, in the author's order. */
export function spokenWords({ values, places }: LoadedFieldType): readonly SpokenWords[] {
  const occurrences = new Map<string, number>();
  return values.flatMap(({ value, synonyms }) =>
    [value, ...synonyms].map((words) => {
      const occurrence = occurrences.get(words) ?? 0;
      occurrences.set(words, occurrence + 1);
      return { value, words, place: places.text('values', words, occurrence) };
    }),
  );
}
