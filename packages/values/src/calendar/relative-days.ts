/** Days that are named by how far they are: "tomorrow", "übermorgen". */
import { type Language, perLanguage } from '../phrases/language-of.js';
import { type Lexicon, lexicon, lookUp, type Match, wordSet } from '../text/lexicon.js';
import { isGlued, type Token } from '../text/tokens.js';

const NAMES: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  en: {
    'today|tonight|this morning|this afternoon|this evening': 0,
    'tomorrow|tomorow|tmrw': 1,
    'day after tomorrow|the day after tomorrow': 2,
    'yesterday|last night': -1,
    'day before yesterday|the day before yesterday': -2,
  },
  de: { 'heute|heut': 0, morgen: 1, übermorgen: 2, gestern: -1, vorgestern: -2 },
  es: { 'hoy|esta noche|esta tarde': 0, mañana: 1, 'pasado mañana': 2, ayer: -1, 'anteayer|antes de ayer': -2 },
  fr: { "aujourd'hui|ce soir|ce matin|cet après-midi": 0, demain: 1, 'après-demain': 2, hier: -1, 'avant-hier': -2 },
  it: { 'oggi|stasera|stamattina|stanotte': 0, domani: 1, dopodomani: 2, ieri: -1, "l'altro ieri|altroieri": -2 },
  pt: { 'hoje|esta noite': 0, amanhã: 1, 'depois de amanhã': 2, ontem: -1, anteontem: -2 },
};

/** Words before which "morgen" and "mañana" are a morning. */
const MORNING_AFTER: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  'guten schonen am den jeden heute gestern la las esta cada',
);

const namesOf = /* @__PURE__ */ perLanguage((language): Lexicon<number> => lexicon(NAMES[language]));

/** The day named at a token, in days from today. */
export function readRelativeDay(tokens: readonly Token[], language: string, at: number): Match<number> | undefined {
  const match = lookUp(namesOf(language), tokens, at);
  if (match === undefined) return undefined;
  const isMorning = /^(?:morgen|manana)$/.test(tokens[at]!.key) && MORNING_AFTER.has(tokens[at - 1]?.key ?? '');
  // "yesterday's news" is about another day than its own.
  const isOwner = tokens[match.to]?.key === "'" && isGlued(tokens, match.to);
  return isMorning || isOwner ? undefined : match;
}
