/** A text as the words that the model compares: for whoever asks how alike two samples are. */
import { SHAPE } from '../text/shape.js';
import { tokenize } from '../text/tokenize.js';

/** One word, number or emoji of a text. */
export interface Word {
  /** Normalised spelling: equal for what the model takes for the same word. */
  readonly spelling: string;
  /** UTF-16 offset in the text as given. */
  readonly start: number;
  /** UTF-16 offset in the text as given, exclusive. */
  readonly end: number;
}

/** Splits a text into its words as training does; punctuation and symbols are left out.
 *
 * @param text      any string
 * @param language  BCP 47 of the text */
export function wordsOf(text: string, language: string): Word[] {
  const { count, starts, ends, chars, charStarts, charEnds, shapes } = tokenize(text, language);
  const words: Word[] = [];
  for (let t = 0; t < count; t++) {
    if (shapes[t] === SHAPE.punctuation || shapes[t] === SHAPE.symbol) continue;
    const spelling = String.fromCharCode(...chars.subarray(charStarts[t], charEnds[t]));
    words.push({ spelling, start: starts[t], end: ends[t] });
  }
  return words;
}
