/** How far away something is: "in two weeks", "15 minutes ago", "vor 3 Tagen", "fa". */
import { type DurationReader, readDuration } from '../durations/read-duration.js';
import type { Amounts } from '../durations/to-iso.js';
import { type Language, perLanguage } from '../phrases/language-of.js';
import { type Lexicon, lexicon, lookUp } from '../text/lexicon.js';

export interface Distance {
  readonly amounts: Amounts;
  /** 1 for the future, -1 for the past, 0 if nothing says which. */
  readonly direction: -1 | 0 | 1;
  readonly to: number;
}

/** What stands before an amount, and behind it. */
const WORDS: Readonly<
  Record<Language, readonly [before: Readonly<Record<string, 1 | -1>>, behind: Readonly<Record<string, 1 | -1>>]>
> = {
  en: [
    { 'in|in about|in around|within|after': 1 },
    { 'from now|from today|later|hence|time': 1, 'ago|earlier|back|before now': -1 },
  ],
  de: [
    { 'in|in etwa|in ungefähr|innerhalb von': 1, vor: -1 },
    { 'später|ab jetzt|ab heute': 1, 'zuvor|her': -1 },
  ],
  es: [
    { 'en|dentro de': 1, hace: -1 },
    { 'después|más tarde': 1, atrás: -1 },
  ],
  fr: [
    { "dans|d'ici": 1, 'il y a': -1 },
    { 'plus tard': 1, 'plus tôt': -1 },
  ],
  it: [{ 'tra|fra|in': 1 }, { 'dopo|più tardi': 1, fa: -1 }],
  pt: [
    { 'em|daqui a|dentro de': 1, 'há|faz': -1 },
    { depois: 1, atrás: -1 },
  ],
};

const wordsOf = /* @__PURE__ */ perLanguage((language): { before: Lexicon<1 | -1>; behind: Lexicon<1 | -1> } => ({
  before: lexicon(WORDS[language][0]),
  behind: lexicon(WORDS[language][1]),
}));

/** The distance that begins at a token. */
export function readDistance(reader: DurationReader, language: string, at: number): Distance | undefined {
  const { before, behind } = wordsOf(language);
  const first = lookUp(before, reader.tokens, at);
  const duration = readDuration(reader, first?.to ?? at);
  if (duration === undefined) return undefined;
  const last = lookUp(behind, reader.tokens, duration.to);
  // "há três dias atrás" and "in two weeks' time" say it twice.
  return { amounts: duration.amounts, direction: first?.value ?? last?.value ?? 0, to: last?.to ?? duration.to };
}
