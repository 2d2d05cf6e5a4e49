import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { hashText } from './hash.js';
import { normalizeToken } from './normalize.js';
import { characterByCharacter } from './segment-words.js';
import { SHAPE } from './shape.js';
import { type Tokens, tokenize } from './tokenize.js';

const test = suite('tokenize');

function spellings(tokens: Tokens): string[] {
  return Array.from({ length: tokens.count }, (_, t) =>
    String.fromCharCode(...tokens.chars.subarray(tokens.charStarts[t], tokens.charEnds[t])),
  );
}

function words(text: string, language = 'en-US'): string {
  return spellings(tokenize(text, language)).join('|');
}

/** Strings of what breaks tokenisers: surrogates alone, joiners, marks, directional signs, ligatures, every script. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."\ud800 \udfff \0 \u200b \u200d \ufeff \u202e \u0301 \u0345 ﷺ ﬁ İ ı ß ẞ ς Ⅳ ½ ① ａ ９ ٣ ५ ـ َ 한 ᄒ ᅡ ᆫ が が ｶ ﾞ 漢 字 ก ำ ั မ ខ ល 👍 🏽 👩‍🚀 🇩 🇪 ' ’ a A b 1 - { } \u00ad \ue000 \u{10ffff} \u{20000}".split(
          ' ',
        ),
        ' ',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

test('splits words, numbers, marks and emoji', () => {
  assert.is(words("I'll have 2 flat-whites, please!"), "i|'ll|have|2|flat|-|whites|,|please|!");
  assert.is(words('at 9:30pm'), 'at|9|:|30|pm');
  assert.is(words('👩‍🚀👍🏽🇩🇪 ok'), '👩🚀|👍🏽|🇩🇪|ok');
  assert.is(words(''), '');
});

test('gives an apostrophe to a short ending, else to the front', () => {
  assert.is(
    words("you've I'd've Ann’s l'eau d'accord o'clock rock'n'roll dogs'"),
    "you|'ve|i|'d|'ve|ann|'s|l'|eau|d'|accord|o'|clock|rock|'n'|roll|dogs|'",
  );
});

test('folds what people take for the same word', () => {
  assert.is(words('ＳＭＡＬＬ Straße ΟΔΟΣ ﬁve café cafe\u0301'), 'small|strasse|οδοσ|five|café|café');
  assert.is(words('قَهْوَة قهـوة'), 'قهوة|قهوة');
  assert.is(words('٣ ५ ９'), '3|5|9');
  assert.is(words('cap\u200bpu\u00adccino\u200d'), 'cappuccino');
});

test('tells dotted from dotless i where the language does', () => {
  assert.is(words('İSTANBUL ISPARTA', 'tr-TR'), 'istanbul|ısparta');
  assert.is(words('İSTANBUL ISPARTA', 'en'), 'istanbul|isparta');
});

test('finds words in scripts without spaces, and leaves others alone', () => {
  // Only what every version of the dictionaries agrees on.
  assert.match(words('コーヒーをください'), /^コーヒー\|を\|/);
  assert.is(words('ฉันรักกาแฟ'), 'ฉัน|รัก|กาแฟ');
  assert.match(words('latteください'), /^latte\|く/);
  const parts: string[] = [];
  characterByCharacter('กำแพง', (start, end) => parts.push('กำแพง'.slice(start, end)));
  assert.is(parts.join('|'), 'ก|ำ|แ|พ|ง');
});

test('tells shapes apart', () => {
  const { shapes, count } = tokenize('latte Latte LATTE iPhone I 42 , € 👍 قهوة Éclair ÉCLAIR', 'en');
  const { lower, title, upper, mixed, number, punctuation, symbol, emoji, caseless } = SHAPE;
  assert.equal(
    [...shapes.subarray(0, count)],
    [lower, title, upper, mixed, title, number, punctuation, symbol, emoji, caseless, title, upper],
  );
});

test('hashes the normalised spelling', () => {
  const { hashes } = tokenize('Latte', 'en');
  assert.is(hashes[0], hashText('latte'));
});

test('keeps offsets of the text as given, in order and apart, for any string', () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom('en', 'tr', 'ja'), (text, language) => {
      const tokens = tokenize(text, language);
      let last = 0;
      spellings(tokens).forEach((spelling, t) => {
        const [start, end] = [tokens.starts[t], tokens.ends[t]];
        assert.ok(start >= last && end > start && end <= text.length, 'ranges are in order and not empty');
        last = end;
        assert.is(spelling, normalizeToken(text.slice(start, end), language === 'tr'));
        assert.ok(spelling.length > 0);
        assert.is(tokens.hashes[t], hashText(spelling));
      });
    }),
    { numRuns: 500 },
  );
});

test('loses no letter and no digit', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const tokens = tokenize(text, 'en');
      const covered = Array.from({ length: tokens.count }, (_, t) => text.slice(tokens.starts[t], tokens.ends[t])).join(
        '',
      );
      const letters = (of: string): string => normalizeToken(of.replace(/[^\p{L}\p{N}]/gu, ''), false);
      assert.is(letters(covered), letters(text));
    }),
    { numRuns: 500 },
  );
});

test('normalising twice changes nothing', () => {
  fc.assert(
    fc.property(hostile, fc.boolean(), (text, dotlessI) => {
      const once = normalizeToken(text, dotlessI);
      assert.is(normalizeToken(once, dotlessI), once);
    }),
    { numRuns: 500 },
  );
});

test('cuts endless tokens, so that hostile ones cost no more than others', () => {
  const marks = '\u0316\u0301'.repeat(50_000);
  const tokens = tokenize(`a${marks}`, 'en');
  assert.ok(tokens.count >= 390);
  for (const text of [
    'a'.repeat(100_000),
    'ﷺ'.repeat(100_000),
    '漢'.repeat(100_000),
    "a'".repeat(50_000),
    '👩\u200d'.repeat(33_000),
  ]) {
    const { count, ends } = tokenize(text, 'en');
    assert.ok(count > 0 && ends[count - 1] >= text.length - 1);
  }
});

test.run();
