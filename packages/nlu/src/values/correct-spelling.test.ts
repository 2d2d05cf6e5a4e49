import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { tokenize } from '../text/tokenize.js';
import { buildDictionaries } from './build-dictionaries.js';
import { correctSpelling } from './correct-spelling.js';
import { openDictionaries } from './dictionaries.js';

const LANGUAGE = 'en-US';
const KNOWN: ReadonlySet<string> = new Set(['i', 'want', 'a', 'big', 'lattes']);

const dictionaries = openDictionaries(
  buildDictionaries(
    [
      { name: 'city', open: true, values: [{ value: 'Boston', synonyms: [] }] },
      {
        name: 'drink',
        open: false,
        values: ['latte', 'cappuccino', 'flat white'].map((value) => ({ value, synonyms: [] })),
      },
    ],
    LANGUAGE,
  ),
);

function correct(text: string): string {
  const tokens = tokenize(text, LANGUAGE);
  const isKnown = (t: number): boolean => KNOWN.has(text.slice(tokens.starts[t], tokens.ends[t]).toLowerCase());
  return correctSpelling(dictionaries, text, tokens, tokens.count, isKnown);
}

test('unknown words that are close to a value of a closed type become it', () => {
  assert.is(correct('I want a capuccino, a BIG late!'), 'I want a cappuccino, a BIG latte!');
  assert.is(correct('a flatwhite'), 'a flat white');
});

test('so do several words of which some are unknown', () => {
  assert.is(correct('I want a flat whte'), 'I want a flat white');
  assert.is(correct('a FLT white, a latte'), 'a flat white, a latte');
  assert.is(correct('a big flat whit and a capuccino'), 'a big flat white and a cappuccino');
});

test('known words, values and what is close to no value or to an open type alone stay as they are', () => {
  for (const text of [
    '',
    'I want lattes',
    'a flat white',
    'a bostn tram',
    'xyzzy 🎉 \ud800',
    'late night'.slice(5),
    'a big whte',
    'flat lattes',
    'flat',
  ]) {
    assert.is(correct(text), text);
  }
});

test.run();
