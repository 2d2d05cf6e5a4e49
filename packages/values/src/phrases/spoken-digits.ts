/** Digits as they are spelled aloud, for codes and numbers that are read out one by one. */
import { type Language, perLanguage } from './language-of.js';
import { fold } from './words.js';

/** The words for 0 to 9, several for one with `|` between. */
const DIGITS: Readonly<Record<Language, string>> = {
  en: 'zero|oh one two three four five six seven eight nine',
  de: 'null eins zwei|zwo drei vier fünf|fuenf sechs sieben acht neun',
  fr: 'zéro un|une deux trois quatre cinq six sept huit neuf',
  es: 'cero uno|una dos tres cuatro cinco seis siete ocho nueve',
  pt: 'zero um|uma dois|duas três quatro cinco seis|meia sete oito nove',
  it: 'zero uno|una due tre quattro cinque sei sette otto nove',
};
const REPEATS: Readonly<Record<string, number>> = {
  double: 2,
  triple: 3,
  treble: 3,
  doppel: 2,
  doppelt: 2,
  doble: 2,
  duplo: 2,
  doppio: 2,
  doppia: 2,
};

const digitsOf = /* @__PURE__ */ perLanguage((language): ReadonlyMap<string, string> => {
  const words = DIGITS[language].split(' ').entries();
  return new Map([...words].flatMap(([digit, ways]) => ways.split('|').map((way) => [fold(way), String(digit)])));
});

/** The digit that a word stands for, in figures or letters; undefined for any other word. */
export function digitOf(key: string, language: string): string | undefined {
  return digitsOf(language).get(key);
}

/** How often what follows is meant: 2 of `double`; undefined for any other word. */
export function repeatOf(key: string): number | undefined {
  return Object.hasOwn(REPEATS, key) ? REPEATS[key] : undefined;
}
