/** The longest phrases of a table in a text, from left to right. */
import type { Phrase, PhraseTable } from './phrase-table.js';
import { areJoined, type Word } from './words.js';

/** A phrase where it stands. */
export interface Match {
  readonly phrase: Phrase;
  /** Indices of its words, end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** All phrases that are accepted, without overlaps. Each word is looked up no more often than the longest phrase has words. */
export function findPhrases(
  text: string,
  words: readonly Word[],
  table: PhraseTable,
  accept: (match: Match) => boolean,
): readonly Match[] {
  const matches: Match[] = [];
  for (let from = 0; from < words.length; ) {
    const match = longestAt(text, words, table, from, accept);
    if (match !== undefined && match.phrase.value !== '') matches.push(match);
    from = match?.to ?? from + 1;
  }
  return matches;
}

function longestAt(
  text: string,
  words: readonly Word[],
  table: PhraseTable,
  from: number,
  accept: (match: Match) => boolean,
): Match | undefined {
  let key = words[from]?.key ?? '';
  const longest = table.longest.get(key) ?? 0;
  let best: Match | undefined;
  for (let to = from + 1; to <= from + longest; to++) {
    const phrase = table.phrases.get(key);
    if (phrase !== undefined && (phrase.value === '' || accept({ phrase, from, to }))) best = { phrase, from, to };
    const next = words[to];
    if (next === undefined || !areJoined(text, words[to - 1], next)) break;
    key += ` ${next.key}`;
  }
  return best;
}
