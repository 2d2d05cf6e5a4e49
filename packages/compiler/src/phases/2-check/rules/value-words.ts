/** The words of list types' values and synonyms, to find them in samples. */
import type { CheckedAssistant, CheckedFieldType } from '../../../ir.js';
import type { Corpus } from './corpus.js';

/** A value or a synonym, as the words of samples. */
export interface ValuePhrase {
  readonly value: string;
  readonly words: string;
  readonly ids: readonly number[];
}

/** The phrases of one closed type. */
export class TypeWords {
  readonly #byWords = new Map<string, ValuePhrase>();
  readonly #byFirst = new Map<number, ValuePhrase[]>();

  constructor({ values }: CheckedFieldType, languages: Iterable<string>, corpus: Corpus) {
    for (const language of languages) {
      for (const { value, synonyms } of values) {
        for (const words of [value, ...synonyms]) {
          const ids = corpus.lookUp(words, language);
          const [first] = ids;
          if (first === undefined || ids.includes(-1)) continue;
          const phrase = { value, words, ids };
          this.#byWords.set(ids.join(' '), phrase);
          this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), phrase]);
        }
      }
    }
  }

  /** Every phrase that some sample could hold. */
  get phrases(): Iterable<ValuePhrase> {
    return this.#byWords.values();
  }

  /** Whether these words are a value or a synonym as a whole. */
  isValue(ids: readonly number[]): boolean {
    return this.valueOf(ids) !== undefined;
  }

  /** The canonical value of these words as a whole. */
  valueOf(ids: readonly number[]): string | undefined {
    return this.#byWords.get(ids.join(' '))?.value;
  }

  /** The longest phrase that begins at a position; -1 stands for what is no word there. */
  at(ids: readonly number[], position: number): ValuePhrase | undefined {
    let best: ValuePhrase | undefined;
    for (const phrase of this.#byFirst.get(ids[position] ?? -1) ?? []) {
      const fits = phrase.ids.every((id, offset) => id === ids[position + offset]);
      if (fits && phrase.ids.length > (best?.ids.length ?? 0)) best = phrase;
    }
    return best;
  }
}

/** The phrases of each closed type of the author's, by its name. */
export function valueWords({ fieldTypes, tasks }: CheckedAssistant, corpus: Corpus): ReadonlyMap<string, TypeWords> {
  const languages = new Set(tasks.flatMap(({ samples }) => samples.map(({ language }) => language)));
  const closed = fieldTypes.filter(({ kind, open }) => kind === 'list' && !open);
  return new Map(closed.map((type) => [type.name, new TypeWords(type, languages, corpus)]));
}
