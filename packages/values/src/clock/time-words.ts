/** Words that times of the day are made of, in each language. */
import { type Language, perLanguage } from '../phrases/language-of.js';
import { type Lexicon, lexicon, wordSet } from '../text/lexicon.js';

/** What a part of the day says about an hour from 1 to 12. */
export type Period = 'am' | 'pm' | 'night';

export interface TimeWords {
  /** Times with a name, in minutes from midnight. */
  readonly named: Lexicon<number>;
  /** Before an hour: minutes from it. "half past" is 30, "halb" is -30. */
  readonly before: Lexicon<number>;
  /** Between minutes and an hour: after it or before it. */
  readonly between: Lexicon<1 | -1>;
  /** Behind an hour: "uhr"; minutes may follow. A mark that is not sure is that of a length of time as well: "horas". */
  readonly marks: Lexicon<'sure' | 'unsure'>;
  /** Behind an hour: minutes from it. "y media" is 30, "moins le quart" is -15. */
  readonly behind: Lexicon<number>;
  /** Behind an hour and before minutes: "y", "menos". */
  readonly joints: Lexicon<1 | -1>;
  readonly periods: Lexicon<Period>;
  /** Before the hour as well: "tonight at eight". */
  readonly periodsBefore: Lexicon<Period>;
  /** Before an hour that nothing else says is one: "at". */
  readonly announcers: ReadonlySet<string>;
  /** Before a length of time: "for two hours". */
  readonly lengths: ReadonlySet<string>;
  /** Behind an announced hour: what cannot be the thing that it counts. */
  readonly links: ReadonlySet<string>;
  /** The moment itself, and where it is meant without doubt. */
  readonly now: Lexicon<'sure' | 'unsure'>;
}

const WORDS: Readonly<Record<Language, () => TimeWords>> = {
  en: () => ({
    named: lexicon({ 'noon|midday|noontime|12 noon|twelve noon': 720, 'midnight|12 midnight|twelve midnight': 0 }),
    before: lexicon({
      'half past|half after': 30,
      'quarter past|a quarter past|quarter after|a quarter after': 15,
      'quarter to|a quarter to|quarter till|quarter before|a quarter before': -15,
    }),
    between: lexicon({ 'past|minutes past|after|minutes after': 1, 'to|minutes to|till|before|minutes before': -1 }),
    marks: lexicon({ "o'clock|oclock|o clock": 'sure', hours: 'unsure' }),
    behind: lexicon({}),
    joints: lexicon({}),
    periods: lexicon({
      'am|a.m.|a.m|in the morning|this morning|tomorrow morning': 'am',
      'pm|p.m.|p.m|in the afternoon|this afternoon|in the evening|this evening|tonight|tomorrow evening': 'pm',
      'at night': 'night',
    }),
    periodsBefore: lexicon({
      'tonight at|this evening at|this afternoon at|evening at|afternoon at': 'pm',
      'this morning at|morning at': 'am',
    }),
    announcers: wordSet('at by around about until till before after from since between'),
    lengths: wordSet('for'),
    links: wordSet('on in for tomorrow today tonight please and or to until with next this if sharp at then from'),
    now: lexicon({ 'right now|just now|now please': 'sure', now: 'unsure' }),
  }),
  de: () => ({
    named: lexicon({ 'mittag|mittags': 720, mitternacht: 0 }),
    before: lexicon({ halb: -30, 'viertel nach': 15, 'viertel vor': -15, 'dreiviertel|drei viertel': -15 }),
    between: lexicon({ 'nach|minuten nach': 1, 'vor|minuten vor': -1 }),
    marks: lexicon({ uhr: 'sure', h: 'unsure' }),
    behind: lexicon({}),
    joints: lexicon({}),
    periods: lexicon({
      'morgens|früh|vormittags|am morgen|in der früh': 'am',
      'nachmittags|abends|am nachmittag|am abend': 'pm',
      'nachts|in der nacht': 'night',
    }),
    periodsBefore: lexicon({
      'heute abend um|abends um|nachmittags um|heute nachmittag um': 'pm',
      'morgens um|morgen früh um': 'am',
    }),
    announcers: wordSet('um ab gegen bis vor nach'),
    lengths: wordSet('für'),
    links: wordSet('am im für morgen heute bitte und oder bis mit an'),
    now: lexicon({ 'jetzt gleich|jetzt sofort': 'sure', jetzt: 'unsure' }),
  }),
  es: () => ({
    named: lexicon({ 'mediodía|medio día': 720, medianoche: 0 }),
    before: lexicon({}),
    between: lexicon({}),
    marks: lexicon({ 'horas|h|hs': 'unsure', 'en punto': 'sure' }),
    behind: lexicon({ 'y media': 30, 'y cuarto': 15, 'menos cuarto': -15 }),
    joints: lexicon({ y: 1, menos: -1 }),
    periods: lexicon({
      'de la mañana|am|a.m.|de la madrugada': 'am',
      'de la tarde|pm|p.m.': 'pm',
      'de la noche': 'night',
    }),
    periodsBefore: lexicon({}),
    announcers: wordSet('las la'),
    lengths: wordSet('por durante en'),
    links: wordSet('de del por para mañana hoy y o a en con'),
    now: lexicon({ 'ahora mismo': 'sure', ahora: 'unsure' }),
  }),
  fr: () => ({
    named: lexicon({ midi: 720, minuit: 0 }),
    before: lexicon({}),
    between: lexicon({}),
    marks: lexicon({ 'heure|heures|h': 'sure' }),
    behind: lexicon({ 'et demie|et demi': 30, 'et quart': 15, 'moins le quart|moins quart': -15 }),
    joints: lexicon({ et: 1, moins: -1 }),
    periods: lexicon({ 'du matin': 'am', "du soir|de l'après-midi": 'pm' }),
    periodsBefore: lexicon({ 'ce soir à': 'pm', 'ce matin à': 'am' }),
    announcers: wordSet('à vers dès jusqu'),
    lengths: wordSet('pendant durant dans pour a de toutes les en'),
    links: wordSet('pour demain et ou avec le'),
    now: lexicon({ 'tout de suite': 'sure', maintenant: 'unsure' }),
  }),
  it: () => ({
    named: lexicon({ mezzogiorno: 720, mezzanotte: 0 }),
    before: lexicon({}),
    between: lexicon({}),
    marks: lexicon({ 'in punto': 'sure', h: 'unsure' }),
    behind: lexicon({ 'e mezza|e mezzo': 30, 'e un quarto': 15, 'meno un quarto': -15, 'e tre quarti': 45 }),
    joints: lexicon({ e: 1, meno: -1 }),
    periods: lexicon({
      'di mattina|del mattino': 'am',
      'di sera|della sera|del pomeriggio|di pomeriggio': 'pm',
      'di notte': 'night',
    }),
    periodsBefore: lexicon({ 'stasera alle': 'pm', 'stamattina alle': 'am' }),
    announcers: wordSet('le alle dalle ore all'),
    lengths: wordSet('per'),
    links: wordSet('di del della domani oggi per e o con'),
    now: lexicon({ 'proprio adesso|subito': 'sure', 'adesso|ora': 'unsure' }),
  }),
  pt: () => ({
    named: lexicon({ 'meio-dia|meio dia': 720, 'meia-noite|meia noite': 0 }),
    before: lexicon({}),
    between: lexicon({}),
    marks: lexicon({ 'horas|hora|h': 'unsure', 'em ponto': 'sure' }),
    behind: lexicon({ 'e meia': 30, 'e um quarto': 15, 'menos um quarto': -15 }),
    joints: lexicon({ e: 1, menos: -1 }),
    periods: lexicon({ 'da manhã|da madrugada': 'am', 'da tarde': 'pm', 'da noite': 'night' }),
    periodsBefore: lexicon({}),
    announcers: wordSet('as à'),
    lengths: wordSet('por durante em'),
    links: wordSet('de da do amanhã hoje para e ou com em'),
    now: lexicon({ 'agora mesmo': 'sure', agora: 'unsure' }),
  }),
};

/** The words of the language of a BCP 47 tag. */
export const timeWordsOf: (tag: string) => TimeWords = /* @__PURE__ */ perLanguage((language) => WORDS[language]());
