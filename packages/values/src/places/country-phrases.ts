/** The names of countries as one looks for them: English ones always, beside them those of the language that is spoken. */
import { LANGUAGES, perLanguage } from '../phrases/language-of.js';
import { type PhraseTable, phraseTable } from '../phrases/phrase-table.js';
import { type Country, countries } from './countries.js';

/** Places with a country's name in theirs, and things that are named after one. */
const TRAPS = [
  'New Jersey',
  'New Mexico',
  'Nuevo México',
  'Novo México',
  'New England',
  'Guinea pig',
  'Guinea pigs',
  'Turkey sandwich',
  'Brazil nut',
  'Brazil nuts',
  'Bermuda shorts',
  'Panama hat',
  'Jersey City',
  'Mexico City',
  'Panama City',
  'Kuwait City',
  'Guatemala City',
  'South America',
  'North America',
  'Latin America',
  'Central America',
  'Georgia Tech',
  'Atlanta Georgia',
];

/** @param formOf  what a country is called in the type's own form */
export function countryPhrases(formOf: (country: Country) => string): (language: string) => PhraseTable {
  return perLanguage((language) => {
    const column = LANGUAGES.indexOf(language);
    const named = countries.map((country) => ({
      value: formOf(country),
      names: [...(country.names[0] ?? []), ...(column === 0 ? [] : (country.names[column] ?? []))],
    }));
    return phraseTable(named, TRAPS);
  });
}
