import { lexicon, wordSet } from '../text/lexicon.js';
import { ARTICLE, counted, doubts, joined, type NumberWords, unless } from './number-words.js';

const UNITS = counted('deux trois quatre cinq six sept huit neuf', 2);
const TEENS = [
  ...counted('dix onze douze treize quatorze quinze seize', 10),
  ...([
    ['dix sept', 17],
    ['dix huit', 18],
    ['dix neuf', 19],
  ] as [string, number][]),
];
const TENS = counted('vingt trente quarante cinquante soixante septante huitante|octante nonante', 20, 10);
const SMALL: [string, number][] = [
  ['zéro', 0],
  ['un|une', 1],
  ...UNITS,
  ...TEENS,
  ...TENS,
  ...joined(TENS, [['un|une', 1]], ' et ', ' '),
  ...joined(TENS, UNITS, ' '),
  ['soixante et onze', 71],
  ...joined([['soixante', 60]], TEENS, ' '),
  ['quatre vingt|quatre vingts', 80],
  ...joined([['quatre vingt', 80]], [['un|une', 1], ...UNITS, ...TEENS], ' '),
];

export const french = (): NumberWords => ({
  small: lexicon(SMALL),
  hundreds: lexicon({ 'cent|cents': 100 }),
  scales: lexicon({ 'mille|mil': 1e3, 'million|millions': 1e6, 'milliard|milliards': 1e9 }),
  and: wordSet(''),
  point: wordSet('virgule point'),
  minus: wordSet('moins'),
  article: wordSet(''),
  doubtful: new Map([...doubts('un une', ARTICLE), ...doubts('neuf', unless({ after: 'du quoi de' }))]),
  plusHalf: lexicon({ 'et demi|et demie': 0.5 }),
  parts: lexicon({ 'demi|demie|un demi|une demie|une demi|la moitié': 0.5, 'un quart': 0.25, 'trois quarts': 0.75 }),
  dozens: lexicon({ 'douzaine|douzaines': 12, 'dizaine|dizaines': 10, quinzaine: 15, vingtaine: 20, centaine: 100 }),
  of: lexicon({ "de|d'|d'un|d'une": null }),
  ordinals: lexicon([
    ['premier|première|premiers|premières', 1],
    ['second|seconde', 2],
    ...SMALL.filter(([, value]) => value > 1).map(([ways, value]): [string, number] => [
      ways.split('|').map(ordinalOf).join('|'),
      value,
    ]),
    ['centième', 100],
    ['millième', 1000],
  ]),
  ordinalMarks: wordSet('er ère re e è ème eme ième ieme nd nde'),
  spelledZero: wordSet(''),
  repeats: lexicon({ double: 2, triple: 3 }),
});

/** "quatre" makes "quatrième", "cinq" "cinquième", "neuf" "neuvième". */
function ordinalOf(cardinal: string): string {
  return `${cardinal.replace(/e$|s$/, '').replace(/q$/, 'qu').replace(/f$/, 'v').replace(/troi$/, 'trois')}ième`;
}
