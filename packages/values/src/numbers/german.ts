import { lexicon, wordSet } from '../text/lexicon.js';
import { ARTICLE, counted, doubts, type NumberWords, unless } from './number-words.js';

const SMALL: [string, number][] = [
  ['null', 0],
  ['ein|eins|eine|einen|einer|einem|eines', 1],
  ...counted('zwei|zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn', 2),
  ...counted('sechzehn siebzehn achtzehn neunzehn zwanzig', 16),
  ...counted('dreißig vierzig fünfzig sechzig siebzig achtzig neunzig', 30, 10),
];
const ORDINALS: [string, number][] = [
  ['erst', 1],
  ['dritt', 3],
  ['siebt|siebent', 7],
  ['acht', 8],
  ['hundertst', 100],
  ['tausendst', 1000],
  ...SMALL.filter(([, value]) => ![0, 1, 3, 7, 8].includes(value)).map(([ways, value]): [string, number] => [
    ways.replaceAll(/(?=\||$)/g, value < 20 ? 't' : 'st'),
    value,
  ]),
];

export const german = (): NumberWords => {
  const small = lexicon(SMALL);
  const stems = lexicon(ORDINALS);
  return {
    small,
    compound: (key) => readCompound(key, (word) => small.get(word)?.[0]?.value),
    hundreds: lexicon({ hundert: 100 }),
    scales: lexicon({
      tausend: 1e3,
      'million|millionen|mio': 1e6,
      'milliarde|milliarden|mrd': 1e9,
      'billion|billionen': 1e12,
    }),
    and: wordSet('und'),
    point: wordSet('komma'),
    minus: wordSet('minus'),
    article: wordSet(''),
    doubtful: new Map([
      ...doubts('ein eine einen einer einem eines', ARTICLE),
      ...doubts('acht', unless({ after: 'in gib gebt habt hab ausser', before: 'geben nehmen' })),
    ]),
    plusHalf: lexicon({ 'und ein halb|und ein halbes|und eine halbe|und einen halben|einhalb': 0.5 }),
    parts: lexicon({
      'halb|halbe|halber|halbes|halben|ein halb|eine halbe|ein halber|ein halbes|einen halben|einer halben': 0.5,
      'ein viertel|viertel|eine viertel|einer viertel': 0.25,
      'drei viertel|dreiviertel': 0.75,
      anderthalb: 1.5,
    }),
    dozens: lexicon({ dutzend: 12 }),
    of: lexicon({}),
    // Found by `ordinal` in all their endings; here for how they begin.
    ordinals: lexicon({ erste: 1, dritte: 3 }),
    ordinal: (key) =>
      readOrdinal(
        key,
        (word) => small.get(word)?.[0]?.value,
        (word) => stems.get(word)?.[0]?.value,
      ),
    ordinalMarks: wordSet('te ten ter tes'),
    spelledZero: wordSet(''),
    repeats: lexicon({ doppel: 2 }),
  };
};

type Reader = (key: string) => number | undefined;

/** "neunhundertneunundneunzigtausendneunhundertneunundneunzig" and a little. */
const LONGEST_COMPOUND = 70;

/** Reads "dreihundertfünfundzwanzigtausendvier" and "zweieinhalb". */
function readCompound(key: string, word: Reader): number | undefined {
  if (key.length > LONGEST_COMPOUND) return undefined;
  if (!key.endsWith('einhalb')) return readBelow(1_000_000, key, word);
  const whole = readBelow(1000, key.slice(0, -'einhalb'.length), word);
  return whole === undefined ? (key === 'eineinhalb' ? 1.5 : undefined) : whole + 0.5;
}

/** Reads from the largest part to the smallest.
 *
 * @param limit  what the number is below: "tausendtausend" is none */
function readBelow(limit: number, key: string, word: Reader): number | undefined {
  const known = word(key);
  if (known !== undefined) return known;
  for (const [name, value] of [['tausend', 1000] as const, ['hundert', 100] as const]) {
    const at = value < limit ? key.indexOf(name) : -1;
    if (at < 0) continue;
    const rest = key.slice(at + name.length).replace(/^und(?=.)/, '');
    const count = at === 0 ? 1 : readBelow(value === 100 ? 20 : 1000, key.slice(0, at), word);
    const more = rest === '' ? 0 : readBelow(value, rest, word);
    return count === undefined || more === undefined ? undefined : count * value + more;
  }
  const und = key.indexOf('und', 1);
  const unit = und < 0 ? undefined : word(key.slice(0, und));
  const ten = unit === undefined ? undefined : word(key.slice(und + 'und'.length));
  return unit !== undefined && ten !== undefined && unit < 10 && ten >= 20 ? ten + unit : undefined;
}

/** Reads "dritten", "vierundzwanzigste" and "hundertste": a stem, or a number with "st", and the ending of an adjective. */
function readOrdinal(key: string, word: Reader, stem: Reader): number | undefined {
  const [, whole = ''] = key.length > LONGEST_COMPOUND ? [] : (/^(.*t)e[nrsm]?$/.exec(key) ?? []);
  const known = stem(whole);
  if (known !== undefined || whole === '') return known;
  if (whole.endsWith('st')) {
    const value = readBelow(1_000_000, whole.slice(0, -2), word);
    if (value !== undefined) return value;
  }
  // "hundertdritte": only the last part is an ordinal.
  const [, before = '', last = ''] = /^(.*(?:hundert|tausend)(?:und)?)(.+)$/.exec(whole) ?? [];
  const small = stem(last);
  const rest = before === '' ? undefined : readBelow(1_000_000, before.replace(/und$/, ''), word);
  return small === undefined || rest === undefined ? undefined : rest + small;
}
