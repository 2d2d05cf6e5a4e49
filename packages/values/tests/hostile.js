/** Strings of 10,000 units that a pattern or a loop may be slow at. */
const LENGTH = 10_000;
const UNITS = [
  'a',
  '1',
  ' ',
  '-',
  ',',
  '.',
  ':',
  '/',
  '+',
  '@',
  '1 ',
  '1,',
  '1.',
  'a ',
  'a@',
  '.a',
  'é',
  '\u0301',
  '\ud83d',
];

/**
 * @param {readonly string[]} pieces what the type takes for values
 * @returns {string[]}
 */
export function hostile(pieces) {
  return [
    ...UNITS.flatMap((unit) => [fill(unit), `${fill(unit).slice(1)}!`]),
    // A value again and again, with and without something between, and never quite ended.
    ...[' ', '', '-', ', ', ' and '].map((between) => fill(pieces.map((piece) => piece + between).join(''))),
    ...pieces.filter((_, index) => index % 8 === 0).map((piece) => fill(`${piece} `)),
  ];
}

/** @param {string} unit */
function fill(unit) {
  return unit.repeat(Math.ceil(LENGTH / Math.max(1, unit.length))).slice(0, LENGTH);
}
