import { lexicon, wordSet } from '../text/lexicon.js';
import { ARTICLE, counted, doubts, type NumberWords, unless } from './number-words.js';

const UNITS = counted('uno due tre quattro cinque sei sette otto nove', 1);
const TENS = counted('venti trenta quaranta cinquanta sessanta settanta ottanta novanta', 20, 10);
/** "venti" loses its last letter before "uno" and "otto". */
const COMPOUNDS = TENS.flatMap(([ten, tens]) =>
  UNITS.map(([unit, units]): [string, number] => [
    `${/^[ou]/.test(unit) ? ten.slice(0, -1) : ten}${unit}`,
    tens + units,
  ]),
);
const SMALL: [string, number][] = [
  ['zero', 0],
  ...UNITS,
  ['un|una', 1],
  ...counted('dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove', 10),
  ...TENS,
  ...COMPOUNDS,
  ...TENS.map(([ten, tens]): [string, number] => [`${ten.slice(0, -1)}un`, tens + 1]),
];

export const italian = (): NumberWords => {
  const small = lexicon(SMALL);
  const word: Reader = (key) => small.get(key)?.[0]?.value;
  return {
    small,
    compound: (key) => readCompound(key, word),
    hundreds: lexicon({ cento: 100 }),
    scales: lexicon({ 'mille|mila': 1e3, 'milione|milioni': 1e6, 'miliardo|miliardi': 1e9 }),
    and: wordSet('e'),
    point: wordSet('virgola punto'),
    minus: wordSet('meno'),
    article: wordSet(''),
    doubtful: new Map([
      ...doubts('un una', ARTICLE),
      ...doubts(
        'sei',
        unless({
          after: 'tu dove chi come ci non che se ti mi cosa quanto',
          before: 'tu sicuro sicura pronto pronta stato stata in un una il la',
        }),
      ),
    ]),
    plusHalf: lexicon({ 'e mezzo|e mezza': 0.5 }),
    parts: lexicon({ 'mezzo|mezza|mezz|la metà': 0.5, 'un quarto': 0.25, 'tre quarti': 0.75 }),
    dozens: lexicon({ 'dozzina|dozzine': 12, 'decina|decine': 10 }),
    of: lexicon({ 'di|di un|di una': null }),
    ordinals: lexicon([
      ['primo|prima|primi|prime', 1],
      ...counted('secondo|seconda terzo|terza quarto|quarta quinto|quinta sesto|sesta settimo|settima', 2),
      ...counted('ottavo|ottava nono|nona decimo|decima', 8),
      ['centesimo|centesima', 100],
    ]),
    ordinal: (key) => readOrdinal(key, word),
    ordinalMarks: wordSet('º ª ° o a'),
    spelledZero: wordSet(''),
    repeats: lexicon({ doppio: 2, triplo: 3 }),
  };
};

type Reader = (key: string) => number | undefined;

/** "novecentonovantanovemilanovecentonovantanove" and a little. */
const LONGEST_COMPOUND = 60;

/** Reads "duemilatrecentoventuno" from the largest part to the smallest. */
function readCompound(key: string, word: Reader): number | undefined {
  if (key.length > LONGEST_COMPOUND) return undefined;
  const [, count, rest] = /^(?:(.*?)mila|mille)(.*)$/.exec(key) ?? [];
  if (rest === undefined) return belowThousand(key, word);
  const thousands = count === undefined ? 1 : belowThousand(count, word);
  const more = rest === '' ? 0 : belowThousand(rest, word);
  return thousands === undefined || more === undefined ? undefined : thousands * 1000 + more;
}

/** "cento" loses its last letter before "otto" and "ottanta". */
function belowThousand(key: string, word: Reader): number | undefined {
  const known = word(key);
  if (known !== undefined) return known;
  const [, count, rest] = /^(.*?)cento?(?=(.*))/.exec(key) ?? [];
  if (count === undefined || rest === undefined) return undefined;
  const hundreds = count === '' ? 1 : word(count);
  const more = rest === '' ? 0 : (word(rest) ?? word(`o${rest}`));
  return hundreds === undefined || hundreds > 9 || more === undefined ? undefined : hundreds * 100 + more;
}

/** Reads "ventitreesimo": the cardinal without its last letter, or with it where that is stressed, and an ending. */
function readOrdinal(key: string, word: Reader): number | undefined {
  const [, stem] = /^(.{3,60})esim[oaie]$/.exec(key) ?? [];
  if (stem === undefined) return undefined;
  for (const ending of ['', 'o', 'e', 'i', 'a']) {
    const value = readCompound(stem + ending, word);
    if (value !== undefined) return value;
  }
  return undefined;
}
