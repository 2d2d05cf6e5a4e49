/** The words of closed types' values and synonyms, to find them in samples. */
import type { CheckedAssistant } from '../../../ir.js';
import { Phrases } from './phrases.js';

/** Values and synonyms of one type -> the canonical value. */
export type TypeWords = Phrases<string>;

/** Turns a text of the author's into the words of samples. */
export interface WordLookup {
  lookUp(text: string, language: string): readonly number[];
}

/** The phrases of each closed type of the author's, by its name. */
export function typeWords({ fieldTypes, tasks }: CheckedAssistant, corpus: WordLookup): ReadonlyMap<string, TypeWords> {
  const languages = new Set(tasks.flatMap(({ samples }) => samples.map(({ language }) => language)));
  const types = new Map<string, TypeWords>();
  for (const { name, kind, open, values } of fieldTypes) {
    if (kind !== 'list' || open) continue;
    const phrases = new Phrases<string>();
    for (const language of languages) {
      for (const { value, synonyms } of values) {
        for (const words of [value, ...synonyms]) phrases.add(corpus.lookUp(words, language), value);
      }
    }
    types.set(name, phrases);
  }
  return types;
}
