/**
 * Reads a table of utterances, `<type>.table.txt`:
 *
 *     # a comment
 *     @language de              the language, moment and time zone of the rows below it, until the next such line
 *     @now 2018-10-10T13:00:00Z
 *     @zone Europe/Berlin
 *     book [two] seats, no, [a dozen] -> 2 | 12
 *     no one was there          a trap: nothing is to be found
 *     ? seven -> 07:00          the text answers a question for this type; without brackets all of it is the value
 *
 * @typedef {{ line: number, text: string, answer: boolean, setting: import('@botwright/values').Setting,
 *   found: import('@botwright/values').Found[] }} Row
 */

/**
 * @param {string} table
 * @returns {Row[]}
 */
export function readTable(table) {
  let setting = { language: 'en', now: new Date('2018-10-10T13:00:00Z'), timeZone: 'UTC' };
  /** @type {Row[]} */
  const rows = [];
  for (const [index, each] of table.split('\n').entries()) {
    if (each.trim() === '' || each.startsWith('#')) continue;
    const [, key, argument = ''] = /^@(\w+) (.*)$/.exec(each) ?? [];
    if (key === 'language') setting = { ...setting, language: argument };
    else if (key === 'now') setting = { ...setting, now: new Date(argument) };
    else if (key === 'zone') setting = { ...setting, timeZone: argument };
    else rows.push({ line: index + 1, setting, ...readRow(each) });
  }
  return rows;
}

/** @param {string} row */
function readRow(row) {
  const answer = row.startsWith('? ');
  const [marked = '', values] = row.slice(answer ? 2 : 0).split(' -> ');
  const spans = [...marked.matchAll(/\[([^\]]*)\]/g)];
  const text = marked.replaceAll(/[[\]]/g, '');
  const found = (values?.split(' | ') ?? []).map((value, index) => {
    const span = spans[index];
    // Each span before this one had two brackets that the text has not.
    const start = span === undefined ? 0 : span.index - 2 * index;
    return { start, end: span === undefined ? text.length : start + (span[1]?.length ?? 0), value };
  });
  if (spans.length !== found.length && !(spans.length === 0 && found.length === 1)) {
    throw new Error(`as many values as brackets, please: ${row}`);
  }
  return { text, answer, found };
}
