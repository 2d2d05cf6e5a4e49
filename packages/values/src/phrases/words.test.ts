import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { languageOf } from './language-of.js';
import { areJoined, cutWords, fold, isShouted, opensSentence } from './words.js';

test('words keep their offsets and lose case and accents', () => {
  const text = 'Zürich 🦉 İstanbul, Łódź';
  const words = cutWords(text);
  assert.equal(
    words.map(({ key }) => key),
    ['zurich', 'istanbul', 'lodz'],
  );
  assert.equal(
    words.map(({ start, end }) => text.slice(start, end)),
    ['Zürich', 'İstanbul', 'Łódź'],
  );
  assert.is(fold('Straße'), 'strasse');
});

test('a word longer than any name is none', () => {
  assert.equal(cutWords('x'.repeat(10_000)), [{ start: 0, end: 10_000, key: '' }]);
});

test('names go over blanks, hyphens and apostrophes, and not over commas', () => {
  const joined = (text: string): boolean => {
    const [one, two] = cutWords(text);
    return areJoined(text, one, two);
  };
  assert.ok(['St. Louis', 'Guinea-Bissau', "d'Ivoire", 'New  York', 'Antigua & Barbuda'].every(joined));
  assert.not.ok(['Paris, Texas', 'New\n\nYork', 'here. There is'.replace('. ', '.. '), 'alone'].some(joined));
});

test('a capital letter says nothing at the beginning of a sentence, and where all are capitals', () => {
  const text = 'Will it? Mark me';
  const words = cutWords(text);
  assert.equal(
    words.map((_, index) => opensSentence(text, words, index)),
    [true, false, true, false],
  );
  assert.ok(isShouted('I LIVE IN READING'));
  assert.not.ok(isShouted('I live in READING') || isShouted('A 1') || isShouted(''));
});

test('languages go by the first part of their tag, and unknown ones are English', () => {
  assert.equal(['pt-BR', 'DE', 'fr_CA', 'fi', '', 'esperanto', 'it'].map(languageOf), [
    'pt',
    'de',
    'fr',
    'en',
    'en',
    'en',
    'it',
  ]);
});

test.run();
