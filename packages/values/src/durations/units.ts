/** Names of the units of time in each language; relative dates and times are said with them too. */
import { type Language, perLanguage } from '../phrases/language-of.js';
import { type Lexicon, lexicon } from '../text/lexicon.js';

/** Units as ISO 8601 has them; `min` apart from `M` of a month. */
export type Unit = 's' | 'min' | 'h' | 'd' | 'w' | 'm' | 'y';

/** Some of a unit: a fortnight is two weeks. */
export interface UnitName {
  readonly unit: Unit;
  readonly count: number;
}

const NAMES: Readonly<Record<Language, Readonly<Record<string, Unit>>>> = {
  en: {
    'second|seconds|sec|secs': 's',
    'minute|minutes|min|mins': 'min',
    'hour|hours|hr|hrs': 'h',
    'day|days': 'd',
    'week|weeks|wk|wks': 'w',
    'month|months': 'm',
    'year|years|yr|yrs': 'y',
  },
  de: {
    'sekunde|sekunden|sek': 's',
    'minute|minuten|min': 'min',
    'stunde|stunden|std': 'h',
    'tag|tage|tagen|tages': 'd',
    'woche|wochen': 'w',
    'monat|monate|monaten|monats': 'm',
    'jahr|jahre|jahren|jahres': 'y',
  },
  es: {
    'segundo|segundos|seg': 's',
    'minuto|minutos|min': 'min',
    'hora|horas': 'h',
    'día|días': 'd',
    'semana|semanas': 'w',
    'mes|meses': 'm',
    'año|años': 'y',
  },
  fr: {
    'seconde|secondes|sec': 's',
    'minute|minutes|min|mn': 'min',
    'heure|heures': 'h',
    'jour|jours|journée|journées': 'd',
    'semaine|semaines': 'w',
    mois: 'm',
    'an|ans|année|années': 'y',
  },
  it: {
    'secondo|secondi|sec': 's',
    'minuto|minuti|min': 'min',
    'ora|ore': 'h',
    'giorno|giorni': 'd',
    'settimana|settimane': 'w',
    'mese|mesi': 'm',
    'anno|anni': 'y',
  },
  pt: {
    'segundo|segundos|seg': 's',
    'minuto|minutos|min': 'min',
    'hora|horas': 'h',
    'dia|dias': 'd',
    'semana|semanas': 'w',
    'mês|meses': 'm',
    'ano|anos': 'y',
  },
};

const MULTIPLES: Readonly<Partial<Record<Language, Readonly<Record<string, UnitName>>>>> = {
  en: {
    'fortnight|fortnights': { unit: 'w', count: 2 },
    'decade|decades': { unit: 'y', count: 10 },
    'century|centuries': { unit: 'y', count: 100 },
  },
  de: { 'jahrzehnt|jahrzehnte|jahrzehnten': { unit: 'y', count: 10 }, viertelstunde: { unit: 'min', count: 15 } },
  es: { quincena: { unit: 'd', count: 15 }, 'década|décadas': { unit: 'y', count: 10 } },
  fr: { 'décennie|décennies': { unit: 'y', count: 10 } },
};

/** The units of the language of a BCP 47 tag. */
export const unitsOf: (tag: string) => Lexicon<UnitName> = /* @__PURE__ */ perLanguage((language) =>
  lexicon([
    ...Object.entries(NAMES[language]).map(([ways, unit]): [string, UnitName] => [ways, { unit, count: 1 }]),
    ...Object.entries(MULTIPLES[language] ?? {}),
  ]),
);
