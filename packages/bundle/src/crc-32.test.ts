import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { crc32 } from './crc-32.js';
import { encodeUtf8 } from './utf-8.js';

const test = suite('crc32');

/** One bit at a time, straight from the definition. */
function crc32ByBits(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

test('the check value of the catalogue of parametrised CRC algorithms', () => {
  assert.is(crc32(encodeUtf8('123456789')), 0xcbf43926);
  assert.is(crc32(new Uint8Array()), 0);
});

test('the definition, at every length and offset', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(8), (bytes, offset) => {
      const shifted = bytes.subarray(Math.min(offset, bytes.length));
      assert.is(crc32(shifted), crc32ByBits(shifted));
    }),
    { seed: 1, numRuns: 500 },
  );
});

test.run();
