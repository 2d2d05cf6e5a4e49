import { lexicon, wordSet } from '../text/lexicon.js';
import { ARTICLE, counted, doubts, joined, type NumberWords } from './number-words.js';

const UNITS = counted('um|uma dois|duas três quatro cinco seis sete oito nove', 1);
const TENS = counted('vinte trinta quarenta cinquenta|cinqüenta sessenta setenta oitenta noventa', 20, 10);

export const portuguese = (): NumberWords => ({
  small: lexicon([
    ['zero', 0],
    ...UNITS,
    ...counted('dez onze doze treze quatorze|catorze quinze dezesseis|dezasseis dezessete|dezassete dezoito', 10),
    ['dezenove|dezanove', 19],
    ...TENS,
    ...joined(TENS, UNITS, ' e '),
  ]),
  hundreds: lexicon([
    ['cem|cento', 100],
    ...counted('duzentos|duzentas trezentos|trezentas quatrocentos|quatrocentas quinhentos|quinhentas', 200, 100),
    ...counted('seiscentos|seiscentas setecentos|setecentas oitocentos|oitocentas novecentos|novecentas', 600, 100),
  ]),
  scales: lexicon({ mil: 1e3, 'milhão|milhões': 1e6, 'bilhão|bilhões|mil milhões': 1e9 }),
  and: wordSet('e'),
  point: wordSet('vírgula ponto'),
  minus: wordSet('menos'),
  article: wordSet(''),
  doubtful: new Map(doubts('um uma', ARTICLE)),
  plusHalf: lexicon({ 'e meio|e meia': 0.5 }),
  parts: lexicon({ 'meio|meia|metade': 0.5, 'um quarto': 0.25, 'três quartos': 0.75 }),
  dozens: lexicon({ 'dúzia|dúzias': 12, dezena: 10 }),
  of: lexicon({ 'de|de um|de uma': null }),
  ordinals: lexicon([
    ['primeiro|primeira|primeiros|primeiras', 1],
    ...counted('segundo|segunda terceiro|terceira quarto|quarta quinto|quinta sexto|sexta sétimo|sétima', 2),
    ...counted('oitavo|oitava nono|nona décimo|décima', 8),
    ...joined(
      counted('décimo|décima vigésimo|vigésima trigésimo|trigésima', 10, 10),
      counted(
        'primeiro|primeira segundo|segunda terceiro|terceira quarto|quarta quinto|quinta sexto|sexta sétimo|sétima',
        1,
      ),
      ' ',
    ),
    ...counted('vigésimo|vigésima trigésimo|trigésima quadragésimo quinquagésimo', 20, 10),
    ['centésimo|centésima', 100],
  ]),
  ordinalMarks: wordSet('º ª ° o a'),
  spelledZero: wordSet(''),
  repeats: lexicon({ duplo: 2, triplo: 3 }),
});
