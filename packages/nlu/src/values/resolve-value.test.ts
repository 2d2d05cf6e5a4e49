import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ModelError } from '../model/model-error.js';
import { tokenize } from '../text/tokenize.js';
import type { ModelSections, TrainingFieldType, TrainingValue } from '../types.js';
import { buildDictionaries } from './build-dictionaries.js';
import {
  createMatches,
  type Dictionaries,
  findValues,
  keepLongest,
  openDictionaries,
  valueText,
} from './dictionaries.js';
import { resolveValue } from './resolve-value.js';

const LANGUAGE = 'en-US';

function values(...list: readonly (string | readonly [string, ...string[]])[]): TrainingValue[] {
  return list.map((item) => {
    const [value, ...synonyms] = typeof item === 'string' ? [item] : item;
    return { value, synonyms };
  });
}

const SIZE = 0;
const DRINK = 1;
const CITY = 2;
const FIELD_TYPES: readonly TrainingFieldType[] = [
  { name: 'size', open: false, values: values('small', 'medium', ['large', 'big', 'Grande']) },
  {
    name: 'drink',
    open: false,
    values: values('latte', 'espresso', 'cappuccino', 'Flat White', 'iced flat white', 'tea'),
  },
  { name: 'city', open: true, values: values('Boston', 'New York', 'York', 'Route 66') },
];

const dictionaries = openDictionaries(buildDictionaries(FIELD_TYPES, LANGUAGE));

function resolve(type: number, text: string, from: Dictionaries = dictionaries): string | undefined {
  const tokens = tokenize(text, LANGUAGE);
  const resolved = resolveValue(from, type, tokens, text, 0, tokens.count);
  return resolved && `${resolved.value} by ${resolved.source} [${resolved.start}, ${resolved.end})`;
}

test('values, synonyms and close spellings lead to the value as its author wrote it', () => {
  assert.is(resolve(DRINK, 'flat WHITE'), 'Flat White by value [0, 2)');
  assert.is(resolve(SIZE, 'grande'), 'large by synonym [0, 1)');
  assert.is(resolve(DRINK, 'capuccino'), 'cappuccino by spelling [0, 1)');
  assert.is(resolve(DRINK, 'lattes'), 'latte by spelling [0, 1)');
  assert.is(resolve(DRINK, 'flat whit'), 'Flat White by spelling [0, 2)');
  assert.is(resolve(SIZE, 'grandee'), 'large by spelling [0, 1)');
});

test('short words and words with digits are right or unknown', () => {
  assert.is(resolve(DRINK, 'teh'), undefined);
  assert.is(resolve(CITY, 'route 67'), 'route 67 by text [0, 2)');
  assert.is(resolve(CITY, 'route 66'), 'Route 66 by value [0, 2)');
});

test('an open type takes unknown words as they were said, a closed one takes none', () => {
  assert.is(resolve(CITY, 'Örebro  City'), 'Örebro  City by text [0, 2)');
  assert.is(resolve(DRINK, 'lemonade'), undefined);
});

test('a closed type finds the longest value in a span that is too long', () => {
  assert.is(resolve(DRINK, 'some iced flat white now'), 'iced flat white by value [1, 4)');
  assert.is(resolve(DRINK, 'a capuccino please'), 'cappuccino by spelling [1, 2)');
});

test('a value goes by its own type only', () => {
  assert.is(resolve(SIZE, 'latte'), undefined);
});

test('ties between spellings go to the same first letter, then to the first value', () => {
  const type = { name: 't', open: false, values: values('bally', 'wally', 'walls') };
  const tied = openDictionaries(buildDictionaries([type], LANGUAGE));
  assert.is(resolve(0, 'wallx', tied), 'wally by spelling [0, 1)');
  assert.is(resolve(0, 'xally', tied), 'bally by spelling [0, 1)');
});

test('one spelling of two values of a type is the value, not the synonym, and else the first', () => {
  const type = { name: 't', open: false, values: values(['large', 'grande'], ['huge', 'grande', 'max'], 'max') };
  const claimed = openDictionaries(buildDictionaries([type], LANGUAGE));
  assert.is(resolve(0, 'grande', claimed), 'large by synonym [0, 1)');
  assert.is(resolve(0, 'max', claimed), 'max by value [0, 1)');
});

test('finds values that overlap and values within values, and keeps the longest of each type', () => {
  const text = 'york new york iced flat white';
  const tokens = tokenize(text, LANGUAGE);
  const matches = createMatches();
  const found = (): string[] =>
    Array.from({ length: matches.count }, (_, m) => {
      const value = valueText(dictionaries, dictionaries.entryValues[matches.entries[m]]);
      return `${value} [${matches.starts[m]}, ${matches.ends[m]})`;
    });
  findValues(dictionaries, tokens, tokens.count, matches);
  assert.equal(found(), [
    'York [0, 1)',
    'New York [1, 3)',
    'York [2, 3)',
    'iced flat white [3, 6)',
    'Flat White [4, 6)',
  ]);
  keepLongest(dictionaries, Uint8Array.of(1, 1, 1), matches, new Int32Array(3));
  assert.equal(found(), ['York [0, 1)', 'New York [1, 3)', 'iced flat white [3, 6)']);
  findValues(dictionaries, tokens, tokens.count, matches);
  keepLongest(dictionaries, Uint8Array.of(1, 0, 0), matches, new Int32Array(3));
  assert.equal(found(), []);
});

test('ten thousand values are found among each other, rightly spelled and not', () => {
  const names = Array.from(
    { length: 10_000 },
    (_, n) => `street ${[...String(n)].map((d) => 'abcdefghij'[Number(d)]).join('')}`,
  );
  const many = openDictionaries(buildDictionaries([{ name: 't', open: false, values: values(...names) }], LANGUAGE));
  assert.is(resolve(0, names[9876], many), `${names[9876]} by value [0, 2)`);
  assert.is(resolve(0, 'streeet jihg', many), `${names[9876]} by spelling [0, 2)`);
});

test('values without a word, and types without values, are no trouble', () => {
  const types = [
    { name: 'none', open: true, values: [] },
    { name: 'blank', open: false, values: values('', ' ', '\u200b') },
  ];
  const empty = openDictionaries(buildDictionaries(types, LANGUAGE));
  assert.is(resolve(0, 'anything', empty), 'anything by text [0, 1)');
  assert.is(resolve(1, 'anything', empty), undefined);
});

test('the same field types give the same sections', () => {
  assert.equal(buildDictionaries(FIELD_TYPES, LANGUAGE), buildDictionaries(FIELD_TYPES, LANGUAGE));
});

test('damaged sections are refused by name', () => {
  const sections = buildDictionaries(FIELD_TYPES, LANGUAGE);
  for (const name of Object.keys(sections)) {
    const { [name]: _, ...others } = sections;
    refuses(others, name);
  }
  refuses({ ...sections, 'values.entry-types': sections['values.entry-types'].map(() => 99) }, 'values.entry-types');
  refuses({ ...sections, 'values.next-entries': sections['values.next-entries'].map(() => 1) }, 'values.next-entries');
  refuses({ ...sections, 'values.sequences': sections['values.sequences'].toReversed() }, 'values.sequences');
});

function refuses(sections: ModelSections, name: string): void {
  assert.throws(
    () => openDictionaries(sections),
    (error: unknown) => error instanceof ModelError && error.message.includes(name),
  );
}

test('finds a value between the particles of its script, with offsets that leave them out', () => {
  const drinks = ['قهوة', 'תה', '라떼', 'latte'].map((value) => ({ value, synonyms: [] }));
  const types = [
    { name: 'closed', open: false, values: drinks },
    { name: 'open', open: true, values: drinks },
  ];
  const attached = openDictionaries(buildDictionaries(types, 'en-US'));
  const cases: readonly (readonly [text: string, value: string, said: string])[] = [
    ['القهوة', 'قهوة', 'قهوة'],
    ['وَالقَهْوَة', 'قهوة', 'قَهْوَة'],
    ['התה', 'תה', 'תה'],
    ['라떼를', '라떼', '라떼'],
    ['라떼에서', '라떼', '라떼'],
    ['라떼를'.normalize('NFD'), '라떼', '라떼'.normalize('NFD')],
  ];
  for (const [text, value, said] of cases) {
    const tokens = tokenize(text, 'en-US');
    for (const type of [0, 1]) {
      const resolved = resolveValue(attached, type, tokens, text, 0, tokens.count);
      assert.is(resolved?.value, value, text);
      assert.is(text.slice(resolved?.from, resolved?.to), said, text);
      assert.is(resolved?.source, 'value');
    }
  }
});

test('an ending after a long value of a closed type is a close spelling; after a short one it is another word', () => {
  const sizes = ['groß', 'latte', 'tea'].map((value) => ({ value, synonyms: [] }));
  const inflected = openDictionaries(buildDictionaries([{ name: 'size', open: false, values: sizes }], 'de'));
  const resolve = (text: string): string | undefined => {
    const tokens = tokenize(text, 'de');
    return resolveValue(inflected, 0, tokens, text, 0, tokens.count)?.value;
  };
  assert.equal(['großen', 'lattede', 'lattelerden', 'team', 'teacher'].map(resolve), [
    'groß',
    'latte',
    undefined,
    undefined,
    undefined,
  ]);
});

test.run();
