import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { table } from './table.js';

const test = suite('table');

test('lines columns up by characters and leaves no blanks at the end', () => {
  assert.equal(
    table([
      ['field', 'value'],
      ['Größe🦉', 'small'],
      ['x', ''],
    ]),
    ['  field   value', '  Größe🦉  small', '  x'],
  );
});

test('styles cells after they are padded, so that colours do not count', () => {
  const lines = table(
    [
      ['a', 'b'],
      ['ccc', 'd'],
    ],
    (cell, row, column) => (row === 0 && column === 0 ? `<${cell}>` : cell),
  );
  assert.equal(lines, ['  <a  >  b', '  ccc  d']);
});

test.run();
