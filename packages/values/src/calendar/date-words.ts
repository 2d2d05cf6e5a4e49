/** Words that dates are made of, in each language. */
import { type Language, perLanguage } from '../phrases/language-of.js';
import { type Lexicon, lexicon, wordSet } from '../text/lexicon.js';

/** Which week a weekday is of: `1` the one after this week, `-1` before today, `0` the coming one. */
export type Which = 'next' | 'last' | 'coming';

export interface DateWords {
  /** Before and behind a weekday or a unit: "next", "prochain". */
  readonly before: Lexicon<Which>;
  readonly behind: Lexicon<Which>;
  /** "next week", "letztes Jahr": a unit and how many of it. */
  readonly spans: Lexicon<readonly [unit: 'd' | 'w' | 'm' | 'y', count: number]>;
  /** "weekend": as good as a Saturday. */
  readonly weekend: Lexicon<null>;
  /** Between day, month and year: "of", "de". */
  readonly of: ReadonlySet<string>;
  /** Before the day of a month: "the", "am". */
  readonly announcers: ReadonlySet<string>;
  /** Days with a name: month and day. */
  readonly holidays: Lexicon<readonly [month: number, day: number]>;
  /** Whether "next friday" on a Wednesday is that of next week. */
  readonly nextSkips: boolean;
}

const WORDS: Readonly<Record<Language, () => DateWords>> = {
  en: () => ({
    before: lexicon({ next: 'next', 'last|past|previous': 'last', 'this|this coming|coming|upcoming': 'coming' }),
    behind: lexicon({ 'next week': 'next', 'this week': 'coming' }),
    spans: lexicon({
      'next week': ['w', 1],
      'next month': ['m', 1],
      'next year': ['y', 1],
      'last week': ['w', -1],
      'last month': ['m', -1],
      'last year': ['y', -1],
      'the week after next': ['w', 2],
    }),
    weekend: lexicon({ 'weekend|week-end': null }),
    of: wordSet('of the , in'),
    announcers: wordSet('the on by until till for from before after since'),
    holidays: lexicon({
      'christmas|christmas day|xmas|x-mas': [12, 25],
      'christmas eve': [12, 24],
      'boxing day': [12, 26],
      "new year's eve|new years eve": [12, 31],
      "new year's day|new years day|new year's|new years": [1, 1],
      halloween: [10, 31],
      "valentine's day|valentines day|valentine's": [2, 14],
      "april fools day|april fool's day|april fools": [4, 1],
      'independence day': [7, 4],
    }),
    nextSkips: true,
  }),
  de: () => ({
    before: lexicon({
      'nächsten|nächster|nächste|nächstes': 'next',
      'letzten|letzter|letzte|letztes|vergangenen': 'last',
      'diesen|dieser|dieses|kommenden|kommender|kommendes': 'coming',
    }),
    behind: lexicon({ 'nächste woche|nächster woche|kommende woche': 'next', 'diese woche|dieser woche': 'coming' }),
    spans: lexicon({
      'nächste woche|nächster woche|kommende woche': ['w', 1],
      'nächsten monat|nächster monat|kommenden monat': ['m', 1],
      'nächstes jahr|nächsten jahr|kommendes jahr': ['y', 1],
      'letzte woche|letzter woche|vorige woche': ['w', -1],
      'letzten monat|vorigen monat': ['m', -1],
      'letztes jahr|voriges jahr': ['y', -1],
    }),
    weekend: lexicon({ wochenende: null }),
    of: wordSet('. , im'),
    announcers: wordSet('am der den dem vom zum ab bis'),
    holidays: lexicon({
      'weihnachten|erster weihnachtstag|1. weihnachtstag': [12, 25],
      heiligabend: [12, 24],
      silvester: [12, 31],
      neujahr: [1, 1],
      'tag der deutschen einheit': [10, 3],
    }),
    nextSkips: true,
  }),
  es: () => ({
    before: lexicon({ 'próximo|próxima': 'next', 'pasado|pasada|último': 'last', 'este|esta': 'coming' }),
    behind: lexicon({ 'próximo|próxima|que viene': 'next', 'pasado|pasada': 'last' }),
    spans: lexicon({
      'la semana que viene|la próxima semana|próxima semana|la semana próxima': ['w', 1],
      'el mes que viene|el próximo mes|próximo mes': ['m', 1],
      'el año que viene|el próximo año|próximo año': ['y', 1],
      'la semana pasada': ['w', -1],
      'el mes pasado': ['m', -1],
      'el año pasado': ['y', -1],
    }),
    weekend: lexicon({ 'fin de semana': null }),
    of: wordSet('de del , en'),
    announcers: wordSet('el día hasta desde'),
    holidays: lexicon({
      'navidad|día de navidad': [12, 25],
      nochebuena: [12, 24],
      nochevieja: [12, 31],
      'año nuevo': [1, 1],
    }),
    nextSkips: false,
  }),
  fr: () => ({
    before: lexicon({ ce: 'coming' }),
    behind: lexicon({ 'prochain|prochaine|de la semaine prochaine': 'next', 'dernier|dernière|passé': 'last' }),
    spans: lexicon({
      'la semaine prochaine|semaine prochaine': ['w', 1],
      'le mois prochain|mois prochain': ['m', 1],
      "l'année prochaine|l'an prochain|an prochain": ['y', 1],
      'la semaine dernière|semaine dernière': ['w', -1],
      'le mois dernier|mois dernier': ['m', -1],
      "l'année dernière|l'an dernier": ['y', -1],
    }),
    weekend: lexicon({ 'week-end|weekend': null }),
    of: wordSet('de , en'),
    announcers: wordSet('le du au'),
    holidays: lexicon({ 'noël|jour de noël': [12, 25], 'saint-sylvestre': [12, 31], "nouvel an|jour de l'an": [1, 1] }),
    nextSkips: true,
  }),
  it: () => ({
    before: lexicon({ 'prossimo|prossima': 'next', 'scorso|scorsa': 'last', 'questo|questa': 'coming' }),
    behind: lexicon({ 'prossimo|prossima': 'next', 'scorso|scorsa|passato': 'last' }),
    spans: lexicon({
      'la settimana prossima|settimana prossima|la prossima settimana|prossima settimana': ['w', 1],
      'il mese prossimo|mese prossimo|il prossimo mese|prossimo mese': ['m', 1],
      "l'anno prossimo|anno prossimo|il prossimo anno": ['y', 1],
      'la settimana scorsa|settimana scorsa|la scorsa settimana': ['w', -1],
      'il mese scorso|mese scorso': ['m', -1],
      "l'anno scorso|anno scorso": ['y', -1],
    }),
    weekend: lexicon({ 'fine settimana|weekend': null }),
    of: wordSet('di del ,'),
    announcers: wordSet('il dal al del entro'),
    holidays: lexicon({
      natale: [12, 25],
      'vigilia di natale': [12, 24],
      'san silvestro': [12, 31],
      capodanno: [1, 1],
      ferragosto: [8, 15],
    }),
    nextSkips: false,
  }),
  pt: () => ({
    before: lexicon({
      'próximo|próxima': 'next',
      'passado|passada|último|última': 'last',
      'este|esta|neste|nesta': 'coming',
    }),
    behind: lexicon({ 'que vem|próximo|próxima': 'next', 'passado|passada': 'last' }),
    spans: lexicon({
      'semana que vem|a semana que vem|próxima semana|a próxima semana': ['w', 1],
      'mês que vem|o mês que vem|próximo mês|o próximo mês': ['m', 1],
      'ano que vem|o ano que vem|próximo ano|o próximo ano': ['y', 1],
      'semana passada|a semana passada': ['w', -1],
      'mês passado|o mês passado': ['m', -1],
      'ano passado|o ano passado': ['y', -1],
    }),
    weekend: lexicon({ 'fim de semana|final de semana': null }),
    of: wordSet('de do , em'),
    announcers: wordSet('dia no o até'),
    holidays: lexicon({
      'natal|dia de natal': [12, 25],
      'véspera de natal': [12, 24],
      'ano novo|dia de ano novo': [1, 1],
    }),
    nextSkips: false,
  }),
};

/** The words of the language of a BCP 47 tag. */
export const dateWordsOf: (tag: string) => DateWords = /* @__PURE__ */ perLanguage((language) => WORDS[language]());
