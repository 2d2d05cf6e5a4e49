/** Rows of text in columns that line up. */

/**
 * Pads every column but the last to its widest cell.
 *
 * @param rows  cells without colours, since those have no width; rows may differ in length
 * @param style called with each padded cell, its row and its column, so that colours come last
 * @returns one line per row, indented by two
 */
export function table(
  rows: readonly (readonly string[])[],
  style: (cell: string, row: number, column: number) => string = (cell) => cell,
): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, width(cell));
    });
  }
  return rows.map((row, index) => {
    const cells = row.map((cell, column) => {
      const padding = column === row.length - 1 ? '' : ' '.repeat((widths[column] ?? 0) - width(cell));
      return style(cell + padding, index, column);
    });
    return `  ${cells.join('  ')}`.trimEnd();
  });
}

/** Characters, not UTF-16 units: wide and combining ones are off by one, which a table survives. */
function width(cell: string): number {
  return [...cell].length;
}
