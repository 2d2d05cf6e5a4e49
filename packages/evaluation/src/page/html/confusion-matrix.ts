/** The confusion matrix as a table with heads that stay in sight, so that 150 tasks can be read, searched and printed. */
import type { Confusion } from '../../document.js';
import { FALLBACK } from '../../questions/question.js';
import { text } from './markup.js';

/** More tasks than a page can show; those with the fewest confusions are left out. */
const MOST_TASKS = 150;
/** From so many tasks on cells are small. */
const MANY = 30;

/** Draws the matrix: a row for what was expected, a column for what was answered. */
export function confusionMatrix(confusion: readonly Confusion[]): string {
  const { order, left } = arrange(confusion);
  const counts = new Map(confusion.map(({ expected, predicted, count }) => [`${expected}\n${predicted}`, count]));
  const totals = new Map<string, number>();
  for (const { expected, count } of confusion) totals.set(expected, (totals.get(expected) ?? 0) + count);
  const heads = order.map((name) => `<th scope="col"><span>${text(name)}</span></th>`).join('');
  const rows = order.map((expected) => {
    const cells = order.map((predicted) => {
      const count = counts.get(`${expected}\n${predicted}`);
      if (count === undefined) return expected === predicted ? '<td class="d">' : '<td>';
      const heat = count / (totals.get(expected) ?? count);
      const kind = `${expected === predicted ? 'd' : 'e'}${heat > 0.55 ? ' hi' : ''}`;
      return `<td class="${kind}" style="--h:${Math.round(15 + 85 * heat)}%" title="${text(expected)} answered ${text(predicted)}: ${count}">${count}`;
    });
    return `<tr><th scope="row">${text(expected)}</th>${cells.join('')}`;
  });
  const size = order.length > MANY ? ' many' : '';
  const note = left > 0 ? `<p class="note">The ${left} tasks with the fewest confusions are left out.</p>` : '';
  return `${note}<div class="scroll matrix-box" role="region" tabindex="0" aria-label="Confusion matrix"><table class="matrix${size}" style="--k:${order.length}"><caption>Rows: the right task. Columns: the answer.</caption><thead><tr><td></td>${heads}</thead><tbody>
${rows.join('\n')}
</tbody></table></div>`;
}

/**
 * Puts tasks that are taken for one another side by side: each next task is the one most confused with those already placed,
 * the latest of them counting most. The fallback comes last: everything is taken for it now and then.
 */
function arrange(confusion: readonly Confusion[]): { readonly order: string[]; readonly left: number } {
  const ties = new Map<string, Map<string, number>>();
  const errors = new Map<string, number>();
  for (const { expected, predicted, count } of confusion) {
    for (const [a, b] of [
      [expected, predicted],
      [predicted, expected],
    ] as const) {
      const row = ties.get(a) ?? new Map<string, number>();
      ties.set(a, row);
      if (expected === predicted || a === FALLBACK) continue;
      errors.set(a, (errors.get(a) ?? 0) + count);
      if (b === FALLBACK) continue;
      row.set(b, (row.get(b) ?? 0) + count);
    }
  }
  const names = [...ties.keys()]
    .filter((name) => name !== FALLBACK)
    .sort((a, b) => (errors.get(b) ?? 0) - (errors.get(a) ?? 0) || (a < b ? -1 : 1));
  const shown = names.slice(0, MOST_TASKS);
  const waiting = new Set(shown);
  const pull = new Map<string, number>();
  const order: string[] = [];
  while (waiting.size > 0) {
    let next: string | undefined;
    for (const name of waiting) if (next === undefined || (pull.get(name) ?? 0) > (pull.get(next) ?? 0)) next = name;
    if (next === undefined) break;
    waiting.delete(next);
    order.push(next);
    for (const [name, weight] of pull) pull.set(name, weight / 2);
    for (const [name, count] of ties.get(next) ?? []) pull.set(name, (pull.get(name) ?? 0) + count);
  }
  if (ties.has(FALLBACK)) order.push(FALLBACK);
  return { order, left: names.length - shown.length };
}
