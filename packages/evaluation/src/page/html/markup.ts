/** The few pieces of HTML that every section of the page is made of. All text from outside goes through `text`. */

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML shows it, in elements and in quoted attributes. */
export function text(raw: string): string {
  return raw.replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);
}

/** What someone has said or written: its direction must not turn the line around. */
export function said(raw: string): string {
  return `<q><bdi>${text(raw)}</bdi></q>`;
}

/** A name or a place, in a fixed width. */
export function code(raw: string): string {
  return `<code>${text(raw)}</code>`;
}

/** A column of a table. */
export interface Column<Row> {
  readonly head: string;
  /** HTML of the cell. */
  readonly cell: (row: Row) => string;
  /** What the column is sorted by, where that is a number; the column is set flush right then. */
  readonly sort?: (row: Row) => number | null;
  /** Share of the cell to fill with a bar, from 0 to 1. */
  readonly bar?: (row: Row) => number | null;
}

/** Rows from which on a table scrolls in its own box; paper gets as many as fit a page. */
const LONG = 12;

/** A table that fits a phone by scrolling in its own box, and that the script makes sortable. */
export function table<Row>(caption: string, columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const head = columns
    .map(({ head: words, sort }) => `<th scope="col"${sort ? ' class="n"' : ''}>${text(words)}</th>`)
    .join('');
  const body = rows.map((row) => `<tr>${columns.map((column) => cellOf(column, row)).join('')}</tr>`);
  const kind = rows.length > LONG ? 'scroll long' : 'scroll';
  return `<div class="${kind}" role="region" tabindex="0" aria-label="${text(caption)}"><table class="sortable"><caption>${text(caption)}</caption><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table></div>`;
}

function cellOf<Row>({ cell, sort, bar }: Column<Row>, row: Row): string {
  const value = sort?.(row);
  const share = bar?.(row);
  const attributes = [
    sort ? ` class="n${share === undefined ? '' : ' bar'}"` : '',
    value === undefined || value === null ? '' : ` data-v="${value}"`,
    share === undefined || share === null ? '' : ` style="--b:${(100 * share).toFixed(1)}%"`,
  ];
  return `<td${attributes.join('')}>${cell(row)}</td>`;
}

/** A part of the page. */
export function section(id: string, title: string, lead: string, ...content: readonly string[]): string {
  return `<section id="${id}"><h2>${text(title)}</h2><p class="lead">${lead}</p>\n${content.join('\n')}\n</section>`;
}
