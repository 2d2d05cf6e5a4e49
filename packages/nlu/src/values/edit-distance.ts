/** How many slips of the keyboard lie between two words, up to a bound. In: UTF-16 units; out: a small number. */

/** Longest word that is compared, in UTF-16 units; beyond it words are equal or not. */
export const MAX_LENGTH = 64;

/** Optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours, no unit edited twice.
 * d[i,j] = min(d[i-1,j] + 1, d[i,j-1] + 1, d[i-1,j-1] + [a_i != b_j], d[i-2,j-2] + 1 if a_i-1 a_i = b_j b_j-1)
 *
 * @param a      units that hold the first word at [aStart, aEnd)
 * @param b      units that hold the second word at [bStart, bEnd)
 * @param bound  largest distance of interest, at least 0; the work is rows x (2 bound + 1)
 * @param rows   [3 x (MAX_LENGTH + 1)] workspace
 * @returns the distance, or bound + 1 where it is larger or a word is longer than MAX_LENGTH
 * @see Damerau 1964, "A technique for computer detection and correction of spelling errors"; the band is Ukkonen's (1985)
 */
export function editDistance(
  a: Uint16Array,
  aStart: number,
  aEnd: number,
  b: Uint16Array,
  bStart: number,
  bEnd: number,
  bound: number,
  rows: Uint8Array,
): number {
  const m = aEnd - aStart;
  const n = bEnd - bStart;
  const beyond = bound + 1;
  if (Math.abs(m - n) > bound || m > MAX_LENGTH || n > MAX_LENGTH) return beyond;

  const width = n + 1;
  // Rows i, i - 1 and i - 2 in turn; cells outside the band stay at `beyond`.
  rows.fill(beyond, 0, 3 * width);
  for (let j = 0; j <= Math.min(n, bound); j++) rows[j] = j;
  for (let i = 1; i <= m; i++) {
    const row = (i % 3) * width;
    const above = ((i + 2) % 3) * width;
    const before = ((i + 1) % 3) * width;
    rows.fill(beyond, row, row + width);
    if (i <= bound) rows[row] = i;
    let least = rows[row];
    for (let j = Math.max(1, i - bound); j <= Math.min(n, i + bound); j++) {
      const x = a[aStart + i - 1];
      const y = b[bStart + j - 1];
      let cost = rows[above + j - 1] + (x === y ? 0 : 1);
      cost = Math.min(cost, rows[above + j] + 1, rows[row + j - 1] + 1);
      if (i > 1 && j > 1 && x === b[bStart + j - 2] && a[aStart + i - 2] === y) {
        cost = Math.min(cost, rows[before + j - 2] + 1);
      }
      rows[row + j] = Math.min(cost, beyond);
      if (rows[row + j] < least) least = rows[row + j];
    }
    // A swap reaches back two rows, so one row beyond the bound proves nothing only at distance `beyond` exactly.
    if (least > bound && leastOf(rows, above, width) > bound) return beyond;
  }
  return rows[(m % 3) * width + n];
}

function leastOf(rows: Uint8Array, start: number, width: number): number {
  let least = rows[start];
  for (let j = 1; j < width; j++) if (rows[start + j] < least) least = rows[start + j];
  return least;
}

/** Slips that a word of `length` units may hold and still be taken for another: none up to 3, one up to 6, two beyond. */
export function allowedSlips(length: number): number {
  if (length <= 3) return 0;
  return length <= 6 ? 1 : 2;
}
