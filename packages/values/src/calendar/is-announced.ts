/** What speaks for a word being a month or a weekday, where it is another word as well: "in May", "on Sat", "May 5". */
import { type Language, perLanguage } from '../phrases/language-of.js';
import { wordSet } from '../text/lexicon.js';
import { isGlued, type Token } from '../text/tokens.js';

interface Announcers {
  /** Before a month, and before a weekday. */
  readonly month: ReadonlySet<string>;
  readonly weekday: ReadonlySet<string>;
  /** Between two of them. */
  readonly joints: ReadonlySet<string>;
  /** Behind a weekday. */
  readonly parts: ReadonlySet<string>;
}

const WORDS: Readonly<Record<Language, readonly [month: string, weekday: string, joints: string, parts: string]>> = {
  en: [
    'in by of since until till this next last early late mid during before after through every from end',
    'on next last this every by until till before after since',
    'and or to through until -',
    'morning afternoon evening night noon',
  ],
  de: [
    'im in ab bis seit mitte ende anfang nächsten letzten diesen kommenden vor nach',
    'am bis ab nächsten letzten diesen jeden kommenden vor nach',
    'und oder bis -',
    'morgen vormittag mittag nachmittag abend früh',
  ],
  es: ['en de desde hasta para este próximo pasado cada', 'el los este próximo cada hasta', 'y o a -', ''],
  fr: ['en de dès début fin mi depuis', 'le les ce chaque', 'et ou à -', 'matin soir prochain dernier'],
  it: [
    'a ad in di da fino entro questo prossimo scorso ogni',
    'il ogni questo prossimo questa',
    'e o a -',
    'mattina sera pomeriggio',
  ],
  pt: ['em de desde até para neste este próximo', 'na no nesta esta próxima toda à às de até', 'e ou a -', 'feira de'],
};

const announcersOf = /* @__PURE__ */ perLanguage((language): Announcers => {
  const [month, weekday, joints, parts] = WORDS[language];
  return { month: wordSet(month), weekday: wordSet(weekday), joints: wordSet(joints), parts: wordSet(parts) };
});

/** Words behind "may" and "march" that make verbs of them, whatever stands before. */
const VERBS = /* @__PURE__ */ wordSet('i we you he she they it be have not on');

/** Whether a month's name from one token to another is meant as one. */
export function isMonthAnnounced(tokens: readonly Token[], language: string, from: number, to: number): boolean {
  const { month } = announcersOf(language);
  if (VERBS.has(tokens[to]?.key ?? '')) return false;
  return (
    month.has(keyBefore(tokens, from)) ||
    tokens[to]?.kind === 'digits' ||
    isDay(tokens, from - 1) ||
    isDay(tokens, from - 2)
  );
}

/** Whether a weekday's name is meant as one. */
export function isWeekdayAnnounced(tokens: readonly Token[], language: string, from: number, to: number): boolean {
  const { weekday, parts } = announcersOf(language);
  const next = tokens[to];
  if (next?.kind === 'digits' || parts.has(next?.key ?? '')) return true;
  // "on sat" but not "on sun cream": nothing, a sign or one more day behind.
  return weekday.has(keyBefore(tokens, from)) && (next === undefined || next.kind === 'sign' || isLink(next));
}

/** Whether two tokens are joined as the members of a list: "sat and sun". */
export function isJoint(language: string, token: Token | undefined): boolean {
  return token !== undefined && announcersOf(language).joints.has(token.key);
}

const LINKS = /* @__PURE__ */ wordSet(
  'and or at to from for in please by if und oder um ab bitte y o a las et ou e o alle feira',
);

function isLink(token: Token): boolean {
  return LINKS.has(token.key);
}

function keyBefore(tokens: readonly Token[], at: number): string {
  return tokens[at - 1]?.key ?? '';
}

/** "4 may", "4th may", "4. Mai". */
function isDay(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'digits' && Number(tokens[at].key) <= 31;
}

/** Glued to signs of codes and addresses, a name is none of the calendar: `may@post.example`, `#mon`. */
export function isPartOfWord(tokens: readonly Token[], from: number, to: number): boolean {
  const before = isGlued(tokens, from) && /^[@_.'#]$/.test(tokens[from - 1]!.key);
  const after = isGlued(tokens, to) && /^[@_']$/.test(tokens[to]!.key);
  return before || after;
}
