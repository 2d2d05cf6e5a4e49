/** Names of the months in each language. */
import { type Language, perLanguage } from '../phrases/language-of.js';
import { type Lexicon, lexicon, wordSet } from '../text/lexicon.js';

/** In the form of the value, January first. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** January first; ways to write one with `|` between. */
const NAMES: Readonly<Record<Language, string>> = {
  en: 'january|jan february|feb|febuary march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  de: 'januar|jänner|jan februar|feber|feb märz|mär april|apr mai juni|jun|juno juli|jul|julei august|aug september|sept|sep oktober|okt november|nov dezember|dez',
  es: 'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept|sep octubre|oct noviembre|nov diciembre|dic',
  fr: 'janvier|janv février|févr|fév mars avril|avr mai juin juillet|juil août septembre|sept octobre|oct novembre|nov décembre|déc',
  it: 'gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|sett|set ottobre|ott novembre|nov dicembre|dic',
  pt: 'janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez',
};

/** Names that are other words as well. */
const DOUBTFUL: Readonly<Record<Language, string>> = {
  en: 'may march mar jan jun april june august',
  de: 'jan mar jun mai',
  es: 'ene mar may ago sep',
  fr: 'mars sept avr dec',
  it: 'gen mar set ago mag',
  pt: 'mar set ago mai out',
};

export interface MonthNames {
  /** From name to 1 to 12. */
  readonly names: Lexicon<number>;
  readonly doubtful: ReadonlySet<string>;
}

/** The months in the language of a BCP 47 tag. */
export const monthsOf: (tag: string) => MonthNames = /* @__PURE__ */ perLanguage((language) => ({
  names: lexicon(NAMES[language].split(' ').map((ways, index): [string, number] => [ways, index + 1])),
  doubtful: wordSet(DOUBTFUL[language]),
}));
