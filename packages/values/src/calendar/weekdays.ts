/** Names of the days of the week in each language. */
import { type Language, perLanguage } from '../phrases/language-of.js';
import { type Lexicon, lexicon, wordSet } from '../text/lexicon.js';

/** In the form of the value, Sunday first, as `Date` counts. */
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** Sunday first; ways to write one with `|` between. */
const NAMES: Readonly<Record<Language, string>> = {
  en: 'sunday|sundays|sun monday|mondays|mon tuesday|tuesdays|tues|tue wednesday|wednesdays|weds|wed thursday|thursdays|thurs|thur|thu friday|fridays|fri saturday|saturdays|sat',
  de: 'sonntag|sonntags|so montag|montags|mo dienstag|dienstags|di mittwoch|mittwochs|mi donnerstag|donnerstags|do freitag|freitags|fr samstag|samstags|sonnabend|sonnabends|sa',
  es: 'domingo|domingos|dom lunes|lun martes|mar miércoles|mié jueves|jue viernes|vie sábado|sábados|sáb',
  fr: 'dimanche|dimanches|dim lundi|lundis|lun mardi|mardis|mar mercredi|mercredis|mer jeudi|jeudis|jeu vendredi|vendredis|ven samedi|samedis|sam',
  it: 'domenica|domeniche|dom lunedì|lun martedì|mar mercoledì|mer giovedì|gio venerdì|ven sabato|sabati|sab',
  pt: 'domingo|domingos|dom segunda-feira|segundas-feiras|segunda|2ª-feira terça-feira|terças-feiras|terça quarta-feira|quartas-feiras|quarta quinta-feira|quintas-feiras|quinta sexta-feira|sextas-feiras|sexta sábado|sábados|sáb',
};

/** Names that are other words as well. */
const DOUBTFUL: Readonly<Record<Language, string>> = {
  en: 'sun mon wed sat fri thu tue',
  de: 'so mo di mi do fr sa',
  es: 'dom lun mar mie jue vie sab',
  fr: 'dim lun mar mer jeu ven sam',
  it: 'dom lun mar mer gio ven sab',
  pt: 'dom segunda terca quarta quinta sexta sab',
};

export interface WeekdayNames {
  /** From name to 0 to 6, Sunday first. */
  readonly names: Lexicon<number>;
  readonly doubtful: ReadonlySet<string>;
}

/** The days of the week in the language of a BCP 47 tag. */
export const weekdaysOf: (tag: string) => WeekdayNames = /* @__PURE__ */ perLanguage((language) => ({
  names: lexicon(NAMES[language].split(' ').map((ways, index): [string, number] => [ways, index])),
  doubtful: wordSet(DOUBTFUL[language]),
}));
