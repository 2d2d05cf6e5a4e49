import { lexicon, wordSet } from '../text/lexicon.js';
import { ARTICLE, counted, doubts, joined, type NumberWords } from './number-words.js';

const UNITS = counted('uno|un|una dos tres cuatro cinco seis siete ocho nueve', 1);
const TENS = counted('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30, 10);

export const spanish = (): NumberWords => ({
  small: lexicon([
    ['cero', 0],
    ...UNITS,
    ...counted('diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte', 10),
    ...counted('veintiuno|veintiún|veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis', 21),
    ...counted('veintisiete veintiocho veintinueve', 27),
    ...TENS,
    ...joined(TENS, UNITS, ' y '),
  ]),
  hundreds: lexicon([
    ['cien|ciento', 100],
    ...counted(
      'doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas quinientos|quinientas',
      200,
      100,
    ),
    ...counted(
      'seiscientos|seiscientas setecientos|setecientas ochocientos|ochocientas novecientos|novecientas',
      600,
      100,
    ),
  ]),
  scales: lexicon({ mil: 1e3, 'millón|millones': 1e6, 'mil millones': 1e9 }),
  and: wordSet('y'),
  point: wordSet('coma punto'),
  minus: wordSet('menos'),
  article: wordSet(''),
  doubtful: new Map(doubts('un una', ARTICLE)),
  plusHalf: lexicon({ 'y medio|y media': 0.5 }),
  parts: lexicon({ 'medio|media|la mitad': 0.5, 'un cuarto': 0.25, 'tres cuartos': 0.75 }),
  dozens: lexicon({ 'docena|docenas': 12, decena: 10 }),
  of: lexicon({ 'de|de un|de una': null }),
  ordinals: lexicon([
    ['primero|primera|primer|primeros|primeras', 1],
    ...counted('segundo|segunda tercero|tercera|tercer cuarto|cuarta quinto|quinta sexto|sexta', 2),
    ...counted('séptimo|séptima octavo|octava noveno|novena décimo|décima', 7),
    ...counted('undécimo|undécima|decimoprimero duodécimo|duodécima|decimosegundo decimotercero|decimotercera', 11),
    ...counted('decimocuarto|decimocuarta decimoquinto|decimoquinta decimosexto|decimosexta', 14),
    ...counted('decimoséptimo|decimoséptima decimoctavo|decimoctava decimonoveno|decimonovena', 17),
    ...counted('vigésimo|vigésima trigésimo|trigésima cuadragésimo quincuagésimo', 20, 10),
    ['centésimo|centésima', 100],
  ]),
  ordinalMarks: wordSet('º ª ° o a er ro ra do da to ta mo ma vo va no na'),
  spelledZero: wordSet(''),
  repeats: lexicon({ doble: 2, triple: 3 }),
});
