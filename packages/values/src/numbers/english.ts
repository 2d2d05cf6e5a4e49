import { lexicon, wordSet } from '../text/lexicon.js';
import { counted, doubts, joined, type NumberWords, unless } from './number-words.js';

const UNITS = counted('one two three four five six seven eight nine', 1);
const TENS = counted('twenty thirty forty|fourty fifty sixty seventy eighty ninety', 20, 10);
const ORDINAL_UNITS = counted('first second third fourth fifth sixth seventh eighth ninth', 1);

export const english = (): NumberWords => ({
  small: lexicon([
    ['zero|nought|naught', 0],
    ...UNITS,
    ...counted('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 10),
    ...TENS,
    ...joined(TENS, UNITS, ' ', ''),
  ]),
  hundreds: lexicon({ hundred: 100 }),
  scales: lexicon({ thousand: 1e3, 'million|mio': 1e6, 'billion|bn': 1e9, trillion: 1e12 }),
  and: wordSet('and'),
  point: wordSet('point dot'),
  minus: wordSet('minus negative'),
  article: wordSet('a an'),
  doubtful: new Map(
    doubts(
      'one',
      unless({
        after:
          'no the this that which any every each some another other only good next last first big small right wrong',
        before: 'of for another day who that s moment second sec minute thing way',
      }),
    ),
  ),
  plusHalf: lexicon({
    'and a half|and half|and one half': 0.5,
    'and a quarter|and one quarter': 0.25,
    'and three quarters': 0.75,
  }),
  parts: lexicon({ 'half|a half|one half': 0.5, 'a quarter|one quarter|quarter': 0.25, 'three quarters': 0.75 }),
  dozens: lexicon({ 'dozen|dozens': 12 }),
  of: lexicon({ 'a|an|of a|of an|of one': null }),
  ordinals: lexicon([
    ...ORDINAL_UNITS,
    ...counted(
      'tenth eleventh twelfth|twelveth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
      10,
    ),
    ...counted('twentieth thirtieth fortieth|fourtieth fiftieth sixtieth seventieth eightieth ninetieth', 20, 10),
    ...joined(TENS, ORDINAL_UNITS, ' ', ''),
    ['hundredth', 100],
    ['thousandth', 1e3],
    ['millionth', 1e6],
  ]),
  ordinalMarks: wordSet('st nd rd th'),
  spelledZero: wordSet('oh o'),
  repeats: lexicon({ double: 2, 'triple|treble': 3 }),
});
