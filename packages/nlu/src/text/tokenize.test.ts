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
        ..."\ud800 \udfff \0 \u200b \u200d \ufeff \u202e \u0301 \u0345 ﷺ ﬁ İ ı ß ẞ ς Ώ ΐ ё أ \u0653 ى ة ک क़ ँ ״ Ⅳ ½ ① ａ ９ ٣ ५ ـ َ 한 ᄒ ᅡ ᆫ が が ｶ ﾞ 漢 字 ก ำ ั မ ខ ល 👍 🏽 👩‍🚀 🇩 🇪 ' ’ a A b 1 - { } \u00ad \ue000 \u{10ffff} \u{20000}".split(
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
  assert.is(words('٣ ५ ９'), '3|5|9');
  assert.is(words('cap\u200bpu\u00adccino\u200d'), 'cappuccino');
});

test('tells dotted from dotless i where the language does, and takes them for one where it does not', () => {
  assert.is(words('İSTANBUL ISPARTA ılık ilik', 'tr-TR'), 'istanbul|ısparta|ılık|ilik');
  assert.is(words('I\u0307ZMİR', 'az-Latn-AZ'), 'izmir');
  assert.is(words('İSTANBUL ISPARTA Isparta ısparta', 'en'), 'istanbul|isparta|isparta|isparta');
});

/** Spellings that people of a script take for the same word. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  'German ß': ['Straße', 'STRASSE', 'Strasse', 'STRAẞE'],
  'full-width forms': ['ｌａｔｔｅ', 'ＬＡＴＴＥ', 'latte'],
  'half-width katakana': ['ｶﾞｰﾘｯｸ', 'ガーリック'],
  'accents composed or not': ['café', 'cafe\u0301', 'CAFE\u0301'],
  'Vietnamese marks in either order': [
    'cà phê sữa',
    'ca\u0300 phe\u0302 su\u031b\u0303a',
    'ca\u0300 phe\u0302 su\u0303\u031ba',
  ],
  'Greek capitals and final sigma': ['καφές', 'ΚΑΦΕΣ', 'Καφέσ', 'καφε\u0301ς'],
  'Arabic marks, tatweel and hamza': ['قَهْوَة', 'قهـــوة', 'قهوه', 'قهوة'],
  'Arabic alef': ['أهلا', 'اهلا', 'آهلا', 'إهلا'],
  'Persian letters': ['کافی', 'كافي', 'كافى'],
  'Hebrew points': ['שָׁלוֹם', 'שלום'],
  'Hebrew geresh': ["צ'יפס", 'צ׳יפס', 'צ’יפס'],
  'Hindi nukta': ['कॉफ़ी', 'कॉफ\u093cी', 'कॉफी'],
  'Hindi nasal signs': ['चाँद', 'चांद'],
  'Hangul composed or not': ['라떼', '라떼'.normalize('NFD')],
  'Russian ё': ['чёрный', 'черный', 'Че\u0308рный'],
  'joiners and soft hyphens': ['می\u200cخواهم', 'میخواهم', 'می\u00adخواهم'],
  'digits of any script': ['٣', '३', '３', '3'],
  'quotes inside a word': ["l'eau", 'l’eau'],
};
for (const [what, spelled] of Object.entries(SAME)) {
  test(`${what}: one spelling, with offsets of the text as given`, () => {
    const [first] = spelled;
    for (const word of spelled) {
      const text = `🎉 ${word} !`;
      const tokens = tokenize(text, 'en-US');
      const last = tokens.count - 2;
      assert.is(words(word), words(first), word);
      assert.is(text.slice(tokens.starts[1], tokens.ends[last]), word);
      assert.is(tokens.starts[1], 3);
    }
  });
}

test('keeps apart what readers tell apart', () => {
  for (const [one, other] of [
    ['café', 'cafe'],
    ['grün', 'grun'],
    ['год', 'гол'],
    ['ま', 'は'],
    ['ば', 'は'],
    ['काम', 'कम'],
    ['ก่อน', 'ก้อน'],
  ]) {
    assert.is.not(words(one), words(other));
  }
});

test('finds the words of a sentence in each script, with exact places', () => {
  const cases: readonly (readonly [language: string, text: string, tokens: string])[] = [
    ['fr-FR', "j'aimerais l’eau aujourd'hui", "j'|aimerais|l’|eau|aujourd'|hui"],
    ['it-IT', "un po' d'acqua", "un|po|'|d'|acqua"],
    ['es-ES', '¿Qué hora es? ¡Ya!', '¿|Qué|hora|es|?|¡|Ya|!'],
    ['de-DE', 'Straßenbahn-Fahrplan „heute“', 'Straßenbahn|-|Fahrplan|„|heute|“'],
    ['tr-TR', "İSTANBUL'a IŞIK", "İSTANBUL|'a|IŞIK"],
    ['ru-RU', 'Кофе, пожалуйста!', 'Кофе|,|пожалуйста|!'],
    ['el-GR', 'ΚΑΦΕΣ παρακαλώ;', 'ΚΑΦΕΣ|παρακαλώ|;'],
    ['ar-EG', 'أُرِيدُ قَهْـوَةً، شكراً', 'أُرِيدُ|قَهْـوَةً|،|شكراً'],
    ['he-IL', 'אֲנִי רוצה צה״ל', 'אֲנִי|רוצה|צה|״|ל'],
    ['hi-IN', 'मुझे कॉफ़ी चाहिए।', 'मुझे|कॉफ़ी|चाहिए|।'],
    ['ko-KR', '라떼를 주세요', '라떼를|주세요'],
    ['en-US', 'ok 👍🏽👩‍💻 🇫🇷 ☕️', 'ok|👍🏽|👩‍💻|🇫🇷|☕️'],
  ];
  for (const [language, text, expected] of cases) {
    const tokens = tokenize(text, language);
    const slices = Array.from({ length: tokens.count }, (_, t) => text.slice(tokens.starts[t], tokens.ends[t]));
    assert.is(slices.join('|'), expected);
  }
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
