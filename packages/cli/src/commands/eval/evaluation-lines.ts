/** An evaluation as tables of at most the terminal's width. */
import { type Change, type Evaluation, type SamplePlace, words } from '@botwright/evaluation';
import { count } from '../../terminal/quantity.js';
import { table } from '../../terminal/table.js';
import type { Colours, Terminal } from '../../terminal/terminal.js';
import type { EvalReport } from './event.js';

/** Rows of a table, unless all are asked for. */
const MOST_ROWS = 10;
const MOST_CAUSES = 2;

const { score, percent, signed, methodWords, dataWords } = words;

interface Page {
  readonly evaluation: Evaluation;
  readonly report: EvalReport;
  readonly colours: Colours;
  readonly columns: number;
  /** Most rows of a table. */
  readonly most: number;
}

/** Writes the figures, the worst first. */
export function evaluationLines(report: EvalReport, terminal: Terminal, verbose: boolean): string[] {
  const { evaluation } = report;
  if (evaluation === null) return [];
  const page = {
    evaluation,
    report,
    colours: terminal.colours.output,
    columns: Math.max(60, terminal.columns),
    most: verbose ? Number.POSITIVE_INFINITY : MOST_ROWS,
  };
  const sections = [
    head,
    overall,
    pairs,
    tasks,
    fields,
    mistakes,
    unsure,
    duplicates,
    curve,
    calibration,
    threshold,
    changed,
    notes,
    verdict,
    files,
  ];
  return sections.flatMap((section) => {
    const lines = section(page);
    return lines.length === 0 ? [] : [...lines, ''];
  });
}

function head({ evaluation, colours }: Page): string[] {
  return [
    `${colours.bold(evaluation.assistant)} by ${methodWords(evaluation.method)}`,
    colours.dim(dataWords(evaluation)),
  ];
}

function overall({ evaluation, report, colours }: Page): string[] {
  const { overall: all } = evaluation;
  const rows: [string, string, string][] = [
    ['accuracy', percent(all.accuracy), 'accuracy'],
    ['  best task right, however sure', percent(all.bestTaskAccuracy), 'bestTaskAccuracy'],
    ['  task and fields right', percent(all.frameAccuracy), 'frameAccuracy'],
    ['of texts of tasks: right', percent(all.inScope.right), 'inScope.right'],
    ['  wrong', percent(all.inScope.wrong), 'inScope.wrong'],
    ['  turned away', percent(all.inScope.refused), 'inScope.refused'],
    ['out of scope: turned away', percent(all.outOfScope.refused), 'outOfScope.refused'],
    ['  told apart (AUROC)', score(all.outOfScope.auroc), 'outOfScope.auroc'],
    ['F1 of tasks: macro', score(all.macro.f1), 'macro.f1'],
    ['  micro', score(all.micro.f1), 'micro.f1'],
    ['  weighted', score(all.weighted.f1), 'weighted.f1'],
    ['F1 of fields', score(all.fields.f1), 'fields.f1'],
    ['calibration error', percent(all.calibrationError), 'calibrationError'],
  ];
  const changes = new Map(report.changes?.overall.map((change) => [change.name, change]));
  return table(
    rows
      .filter(([, figure]) => figure !== '–')
      .map(([name, figure, key]) => [name, figure.padStart(7), signed(changes.get(key)?.change)]),
    (cell, _row, column) => (column === 2 ? paintChange(cell, colours) : cell),
  );
}

function pairs({ evaluation, colours, columns, most }: Page): string[] {
  const { confusedPairs } = evaluation;
  if (confusedPairs.length === 0) return [];
  const lines = confusedPairs
    .slice(0, Math.min(most, MOST_ROWS / 2))
    .flatMap(({ tasks, count: texts, share, causes }) => [
      `  ${colours.bold(tasks[0])} and ${colours.bold(tasks[1])}: ${count(texts, 'text')}, ${percent(share)}`,
      ...causes
        .slice(0, most === MOST_ROWS ? MOST_CAUSES : causes.length)
        .flatMap(({ asked, nearest }) => [
          `    ${placed(asked, columns - 4, colours)}`,
          ...(nearest === null ? [] : [`      like ${placed(nearest, columns - 11, colours)}`]),
        ]),
    ]);
  return [colours.bold('Tasks taken for one another'), ...lines, ...rest(confusedPairs.length, MOST_ROWS / 2, most)];
}

function tasks({ evaluation, colours, columns, most }: Page): string[] {
  const measured = evaluation.tasks.filter(({ support }) => support > 0).sort((a, b) => (a.f1 ?? 0) - (b.f1 ?? 0));
  const rows = measured
    .slice(0, most)
    .map(({ name, precision, recall, f1, support }) => [
      shorten(name, columns - 42),
      score(precision),
      score(recall),
      score(f1),
      String(support),
    ]);
  return [
    ...withHead(['task', 'precision', 'recall', 'F1', 'texts'], rows, colours),
    ...rest(measured.length, MOST_ROWS, most),
  ];
}

function fields({ evaluation, colours, columns, most }: Page): string[] {
  const measured = evaluation.fields.filter(({ support }) => support > 0).sort((a, b) => (a.f1 ?? 0) - (b.f1 ?? 0));
  if (measured.length === 0) return [];
  const rows = measured
    .slice(0, most)
    .map(({ task, name, precision, recall, f1, support }) => [
      shorten(`${task}.${name}`, columns - 42),
      score(precision),
      score(recall),
      score(f1),
      String(support),
    ]);
  return [
    ...withHead(['field', 'precision', 'recall', 'F1', 'values'], rows, colours),
    ...rest(measured.length, MOST_ROWS, most),
  ];
}

function mistakes({ evaluation, colours, columns, most }: Page): string[] {
  const { items, total } = evaluation.mistakes;
  if (items.length === 0) return [];
  const lines = items.slice(0, most).flatMap(({ text, origin, expected, answered, best, confidence }) => {
    const instead = answered === 'fallback' && best !== expected ? `fallback, nearly ${best}` : answered;
    return [
      `  ${placed({ text, origin }, columns - 2, colours)}`,
      shorten(`    ${expected}, answered ${instead} (${percent(confidence)})`, columns),
    ];
  });
  return [colours.bold(`Wrong answers (${total})`), ...lines, ...rest(total, MOST_ROWS, most)];
}

function unsure({ evaluation, colours, columns, most }: Page): string[] {
  const { items, total } = evaluation.unsure;
  if (items.length === 0) return [];
  const lines = items
    .slice(0, Math.min(most, MOST_ROWS / 2))
    .map(
      ({ text, origin, confidence }) =>
        `  ${percent(confidence).padStart(6)}  ${placed({ text, origin }, columns - 10, colours)}`,
    );
  return [colours.bold(`Right, but nearly turned away (${total})`), ...lines, ...rest(total, MOST_ROWS / 2, most)];
}

function duplicates({ evaluation, colours, columns, most }: Page): string[] {
  const { pairs: found, total, complete, threshold } = evaluation.duplicates;
  if (found.length === 0) return [];
  const title = `Samples that are nearly the same (${complete ? '' : 'at least '}${total}; similarity from ${threshold})`;
  const lines = found
    .slice(0, Math.min(most, MOST_ROWS / 2))
    .flatMap(({ similarity, samples: [one, other] }) => [
      `  ${score(similarity)}  ${placed(one, columns - 9, colours)}`,
      `         ${placed(other, columns - 9, colours)}${one.task === other.task ? '' : colours.yellow(` ${other.task}`)}`,
    ]);
  return [colours.bold(title), ...lines, ...rest(total, MOST_ROWS / 2, most)];
}

function curve({ evaluation, colours }: Page): string[] {
  const rows = evaluation.learningCurve.map(({ share, samples, accuracy, bestTaskAccuracy }) => [
    percent(share).padStart(7),
    String(samples).padStart(7),
    percent(accuracy).padStart(8),
    percent(bestTaskAccuracy),
  ]);
  return rows.length === 0 ? [] : withHead(['learned', 'samples', 'accuracy', 'best task right'], rows, colours);
}

function calibration({ evaluation, colours }: Page): string[] {
  const rows = evaluation.calibration.bins
    .filter(({ count: texts }) => texts > 0)
    .map(({ low, high, confidence, accuracy, count: texts }) => [
      `${low.toFixed(1)} to ${high.toFixed(1)}`,
      percent(confidence).padStart(7),
      percent(accuracy).padStart(7),
      String(texts),
    ]);
  return rows.length === 0 ? [] : withHead(['confidence', 'mean', 'right', 'texts'], rows, colours);
}

function threshold({ evaluation, colours, most }: Page): string[] {
  const { chosen, curve: points } = evaluation.threshold;
  // The curve has fifty steps: every fifth where all is asked for, else every tenth.
  const step = most === MOST_ROWS ? 10 : 5;
  const rows = points
    .filter((_, n) => n % step === 0)
    .map(({ threshold: least, right, wrong, refused, outOfScopeRefused }) => [
      least.toFixed(1),
      percent(right).padStart(7),
      percent(wrong).padStart(7),
      percent(refused).padStart(11),
      ...(outOfScopeRefused === null ? [] : [percent(outOfScopeRefused).padStart(7)]),
    ]);
  const names = ['threshold', 'right', 'wrong', 'turned away', 'out of scope, turned away'];
  const head = names.slice(0, rows[0]?.length);
  return [`Training chose a threshold of ${score(chosen.mean)}; others would give:`, ...withHead(head, rows, colours)];
}

function changed({ report, colours, columns, most }: Page): string[] {
  const { changes } = report;
  if (changes === null) return [];
  const moved = changes.tasks.filter(({ change }) => change !== null && change !== 0);
  const row = ({ name, was, now, change }: Change): string[] => [
    shorten(name, columns - 42),
    score(was),
    score(now),
    signed(change),
  ];
  return [
    ...(moved.length === 0
      ? ['No task changed its F1 since the baseline.']
      : withHead(['task', 'F1 was', 'now', 'change'], moved.slice(0, most).map(row), colours)),
    ...rest(moved.length, MOST_ROWS, most),
    ...(changes.added.length > 0 ? [`New since the baseline: ${changes.added.join(', ')}`] : []),
    ...(changes.removed.length > 0 ? [`Gone since the baseline: ${changes.removed.join(', ')}`] : []),
  ];
}

function notes({ evaluation, report, colours }: Page): string[] {
  const all = [...evaluation.notes, ...(report.changes?.notes ?? []), ...(report.gate?.notes ?? [])];
  return all.map((note) => colours.yellow(note));
}

function verdict({ report, colours }: Page): string[] {
  if (report.gate === null) return [];
  if (report.gate.passed) return [colours.green('The gate passes.')];
  return [colours.red(`The gate does not pass: ${count(report.gate.findings.length, 'finding')}.`)];
}

function files({ report }: Page): string[] {
  return report.files.map(({ name }) => `Wrote ${name}`);
}

function withHead(names: string[], rows: string[][], colours: Colours): string[] {
  return table([names, ...rows], (cell, row) => (row === 0 ? colours.dim(cell) : cell));
}

/** `src/tasks.ts:12:5  can I order` */
function placed({ text, origin }: Pick<SamplePlace, 'text' | 'origin'>, columns: number, colours: Colours): string {
  if (origin === null) return shorten(text, columns);
  return `${colours.cyan(origin)}  ${shorten(text, Math.max(16, columns - origin.length - 2))}`;
}

function rest(total: number, usual: number, most: number): string[] {
  const shown = Math.min(usual, most);
  return most === MOST_ROWS && total > shown ? [`  and ${total - shown} more: --verbose, --html or --json`] : [];
}

function shorten(text: string, columns: number): string {
  const characters = [...text.replace(/\s/g, ' ')];
  return characters.length <= columns ? characters.join('') : `${characters.slice(0, columns - 1).join('')}…`;
}

function paintChange(cell: string, colours: Colours): string {
  return cell.startsWith('−') ? colours.red(cell) : colours.green(cell);
}
