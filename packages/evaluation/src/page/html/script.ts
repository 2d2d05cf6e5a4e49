/**
 * The script of the page: tables sort, lists filter, the matrix tells what the pointer is on. The page says all of it without, so
 * the script makes its own controls. Plain text for a browser, no part of this program.
 */
export const SCRIPT: string = `
'use strict';
const make = (name, properties) => Object.assign(document.createElement(name), properties);
const valueOf = (cell) => cell.dataset.v === undefined ? cell.textContent.trim() : Number(cell.dataset.v);
const compare = (a, b) => typeof a === 'number' && typeof b === 'number' ? a - b : typeof a === 'number' ? 1 : typeof b === 'number' ? -1 : a < b ? -1 : a > b ? 1 : 0;

for (const table of document.querySelectorAll('table.sortable')) {
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const button = make('button', { type: 'button', textContent: head.textContent });
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const descending = head.getAttribute('aria-sort') === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      const rows = [...table.tBodies[0].rows];
      rows.sort((a, b) => compare(valueOf(a.cells[column]), valueOf(b.cells[column])) * (descending ? -1 : 1));
      table.tBodies[0].append(...rows);
    });
  });
  if (table.tBodies[0].rows.length > 12) addFilter(table.parentElement, 'Show rows with', (words) => {
    for (const row of table.tBodies[0].rows) row.hidden = !row.textContent.toLowerCase().includes(words);
  });
}

function addFilter(before, label, apply) {
  const input = make('input', { type: 'search' });
  const box = make('label', { className: 'filter', textContent: label });
  box.append(input);
  before.before(box);
  input.addEventListener('input', () => apply(input.value.trim().toLowerCase()));
}

for (const matrix of document.querySelectorAll('table.matrix')) {
  const [head, ...rows] = [...matrix.rows].map((row) => [...row.cells]);
  const names = rows.map(([name]) => name.textContent);
  const told = make('p', { className: 'told', textContent: 'Point at a cell to read it.' });
  matrix.parentElement.before(told);
  let on = [];
  matrix.addEventListener('pointerover', ({ target }) => {
    const cell = target.closest('tbody td');
    if (!cell) return;
    const row = cell.parentElement;
    for (const one of on) one.classList.remove('on');
    on = [row.cells[0], head[cell.cellIndex]];
    for (const one of on) one.classList.add('on');
    told.textContent = row.cells[0].textContent + ', answered ' + head[cell.cellIndex].textContent + ': ' + (cell.textContent.trim() || 0);
  });
  addFilter(told, 'Show tasks with', (words) => {
    const wanted = names.map((name) => name.toLowerCase().includes(words));
    const kept = names.map((_, i) => wanted[i] || words !== '' && names.some((_, j) => wanted[j] && (rows[i][j + 1].textContent.trim() !== '' || rows[j][i + 1].textContent.trim() !== '')));
    head.slice(1).forEach((cell, j) => { cell.hidden = !kept[j]; });
    rows.forEach((cells, i) => {
      cells[0].parentElement.hidden = !kept[i];
      cells.slice(1).forEach((cell, j) => { cell.hidden = !kept[j]; });
    });
  });
}
`;
