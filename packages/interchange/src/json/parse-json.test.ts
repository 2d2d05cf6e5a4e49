/// <reference types="node" />
/** Documents from outside: what is refused, and where the mistake is said to be. */
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { InterchangeError } from '../interchange-error.js';
import { parseJson } from './parse-json.js';

const test = suite('parseJson');

function refusal(document: string | Uint8Array): [string, string] {
  try {
    parseJson(typeof document === 'string' ? new TextEncoder().encode(document) : document);
  } catch (error) {
    if (error instanceof InterchangeError) return [error.code, error.message];
    throw error;
  }
  return ['', ''];
}

test('gives what JSON.parse gives, with or without a byte order mark', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      const text = JSON.stringify(value);
      assert.equal(parseJson(new TextEncoder().encode(text)), JSON.parse(text));
      assert.equal(parseJson(new TextEncoder().encode(`\u{feff}${text}`)), JSON.parse(text));
    }),
  );
});

test('names line and column of a mistake', () => {
  const mistakes: [string, string][] = [
    ['{\n  "a": 1,\n}', 'at line 3, column 1.'],
    ['{"a": tru}', 'at line 1, column 7.'],
    ['[1 2]', 'at line 1, column 4.'],
    ['{"a" 1}', 'at line 1, column 6.'],
    ['[1]]', 'at line 1, column 4.'],
    ['["a\nb"]', 'at line 1, column 2.'],
    ['{"a": [1, 2', 'ends too early.'],
    ['', 'ends too early.'],
  ];
  for (const [document, place] of mistakes) {
    const [code, message] = refusal(document);
    assert.is(code, 'document_not_json', document);
    assert.ok(message.endsWith(place), `${document}: ${message}`);
  }
});

test('finds a mistake wherever JSON.parse finds one', () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ maxDepth: 4 }),
      fc.nat(),
      fc.constantFrom('', '}', ',', '"', '\\', 'x'),
      (value, at, mark) => {
        const whole = JSON.stringify(value, undefined, 1);
        const text = whole.slice(0, at % (whole.length + 1)) + mark + whole.slice((at % (whole.length + 1)) + 1);
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        assert.is(refusal(text)[0], valid ? '' : 'document_not_json');
      },
    ),
  );
});

test('refuses what is nested too deep, whatever is between the brackets, without recursion', () => {
  assert.is(refusal('['.repeat(100_000))[0], 'document_too_deep');
  assert.is(refusal('{"a":'.repeat(100_000))[0], 'document_too_deep');
  assert.is(refusal(`${'['.repeat(100)}${']'.repeat(100)}`)[0], '');
  assert.is(refusal(JSON.stringify(['\\"[['.repeat(1_000)]))[0], '');
});

test('refuses what is no text', () => {
  assert.is(refusal(new Uint8Array([0xff, 0xfe, 0x00, 0x41]))[0], 'document_not_text');
  assert.is(refusal(Uint8Array.from({ length: 4096 }, (_, index) => (index * 7) & 0xff))[0], 'document_not_text');
});

test.run();
