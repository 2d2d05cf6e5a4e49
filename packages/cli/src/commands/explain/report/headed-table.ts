/** A heading, and a table whose first row names its columns. */
import { table } from '../../../terminal/table.js';
import type { Colours } from '../../../terminal/terminal.js';

/** @param style  of the cells below the first row; plain where absent */
export function headedTable(
  title: string,
  rows: readonly (readonly string[])[],
  colours: Colours,
  style: (cell: string, column: number) => string = (cell) => cell,
): string[] {
  return [
    colours.bold(title),
    ...table(rows, (cell, row, column) => (row === 0 ? colours.dim(cell) : style(cell, column))),
  ];
}

/** A score as it is added: `+1.20`, `-0.04`. */
export function signed(score: number): string {
  const rounded = Math.abs(score) < 0.005 ? 0 : score;
  return `${rounded < 0 ? '-' : '+'}${Math.abs(rounded).toFixed(2)}`;
}

/** Colours what `signed` has written: green where it speaks for the best task, red where against. */
export function paintSigned(cell: string, colours: Colours): string {
  return cell.startsWith('-') ? colours.red(cell) : colours.green(cell);
}
