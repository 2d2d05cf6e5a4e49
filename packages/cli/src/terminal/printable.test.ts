import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { printable } from './printable.js';

const test = suite('printable');

test('leaves text, line breaks, tabs and our colours alone', () => {
  for (const text of ['a\tb\nc', 'Café 🦉 שלום', '\u{1b}[1mbold\u{1b}[22m \u{1b}[31mred\u{1b}[39m']) {
    assert.is(printable(text), text);
  }
});

test('writes out what would move the cursor, set a title, hide text or reorder it', () => {
  assert.is(printable('\u{1b}[2K\rgone'), '\\u{1b}[2K\\u{d}gone');
  assert.is(printable('\u{1b}]0;title\u{7}'), '\\u{1b}]0;title\\u{7}');
  assert.is(printable('\u{1b}[8mhidden'), '\\u{1b}[8mhidden');
  assert.is(printable('\u{9b}31m'), '\\u{9b}31m');
  assert.is(printable('\u{202e}txt.exe'), '\\u{202e}txt.exe');
});

test('writes out half a surrogate pair, and keeps a whole one', () => {
  assert.is(printable('\ud83e'), '\\u{d83e}');
  assert.is(printable('\ud83e\udd89'), '🦉');
});

test.run();
