import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lowNibble, nibbleAt, nibbleBytes, packNibbles } from './nibbles.js';
import { packScales, readScales } from './scales.js';

const test = suite('packing');

test('pairs of small numbers come back one by one and two by two', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -7, max: 7 })), (numbers) => {
      const packed = packNibbles(Int8Array.from(numbers));
      assert.is(packed.length, nibbleBytes(numbers.length));
      numbers.forEach((number, i) => {
        assert.is(nibbleAt(packed, i), number);
        assert.is(i % 2 === 0 ? lowNibble(packed[i >> 1]) : packed[i >> 1] >> 4, number);
      });
    }),
  );
});

test('factors come back nearly, none smaller and none but 0 as 0', () => {
  const scales = Float32Array.of(0, 1e-7, 0.3, 2);
  const { sections, rounded } = packScales('x', scales);
  assert.equal(readScales(sections, 'x', 4), rounded);
  assert.is(rounded[0], 0);
  rounded.forEach((scale, n) => {
    assert.ok(scale >= scales[n] * (1 - 1e-6) && scale - scales[n] < 2 / 65_000, `${scale} for ${scales[n]}`);
  });
  assert.equal([...packScales('x', new Float32Array(2)).rounded], [0, 0]);
});

test.run();
