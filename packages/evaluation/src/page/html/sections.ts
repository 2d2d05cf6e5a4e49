/** The sections of the page, in its order: evaluation -> HTML, or nothing where there is nothing to show. */
import type { Mistake, SamplePlace } from '../../document.js';
import { fieldName } from '../../gate/measures.js';
import { FALLBACK } from '../../questions/question.js';
import type { PageContent } from '../content.js';
import { findingWords, percent, score, signed } from '../words.js';
import { confusionMatrix } from './confusion-matrix.js';
import { lineChart } from './line-chart.js';
import { type Column, code, said, section, table, text } from './markup.js';

export interface PageSection {
  readonly id: string;
  readonly title: string;
  /** Undefined where there is nothing to show. */
  readonly render: (content: PageContent) => string | undefined;
}

/** Rows of the long tables; the JSON document has more. */
const MOST_ROWS = 200;
const MOST_PAIRS = 20;
const MOST_CAUSES = 5;

export const SECTIONS: readonly PageSection[] = [
  { id: 'pairs', title: 'Tasks taken for one another', render: pairs },
  { id: 'changes', title: 'Since the baseline', render: changed },
  { id: 'tasks', title: 'Tasks', render: tasks },
  { id: 'fields', title: 'Fields', render: fields },
  { id: 'matrix', title: 'Confusion matrix', render: matrix },
  { id: 'mistakes', title: 'Wrong answers', render: wrongAnswers },
  { id: 'unsure', title: 'Unsure answers', render: unsureAnswers },
  { id: 'duplicates', title: 'Samples that say the same', render: duplicates },
  { id: 'curve', title: 'Learning curve', render: learningCurve },
  { id: 'calibration', title: 'Calibration', render: calibration },
  { id: 'threshold', title: 'Threshold', render: threshold },
];

function pairs({ evaluation }: PageContent): string | undefined {
  const { confusedPairs } = evaluation;
  if (confusedPairs.length === 0) return undefined;
  const boxes = confusedPairs.slice(0, MOST_PAIRS).map(({ tasks: [a, b], count, share, causes }) => {
    const items = causes.slice(0, MOST_CAUSES).map(({ asked, mistakenFor, confidence, nearest }) => {
      const like = nearest
        ? `<div class="like">is like ${said(nearest.text)} ${place(nearest)} of ${code(nearest.task)} (similarity ${score(nearest.similarity)})</div>`
        : '';
      return `<li>${said(asked.text)} ${place(asked)} of ${code(asked.task)} looked like ${code(mistakenFor)}, ${percent(confidence)} sure${like}</li>`;
    });
    const rest = causes.length > MOST_CAUSES ? `<p class="note">and ${causes.length - MOST_CAUSES} more</p>` : '';
    return `<div class="pair"><h3>${code(a)} and ${code(b)}</h3><p class="lead">${count} ${count === 1 ? 'text' : 'texts'}, ${percent(share)} of theirs</p><ol>${items.join('')}</ol>${rest}</div>`;
  });
  const lead =
    'Texts of the one for which the other was the best task, whether answered or turned away, with the sample of the other that is most like them. Rewording or moving one of the two is the cure.';
  return section('pairs', 'Tasks taken for one another', lead, ...boxes);
}

function changed({ changes }: PageContent): string | undefined {
  if (changes === undefined) return undefined;
  const moved = [...changes.tasks, ...changes.fields].filter(({ change }) => change !== null && change !== 0);
  const lists = [
    changes.added.length > 0 && `<p>New: ${changes.added.map(code).join(', ')}</p>`,
    changes.removed.length > 0 && `<p>Gone: ${changes.removed.map(code).join(', ')}</p>`,
  ].filter((list) => list !== false);
  const rows = table(
    'F1 of tasks and fields that changed, the greatest loss first',
    [
      { head: 'Task or field', cell: ({ name }) => code(name) },
      { head: 'Was', cell: ({ was }) => score(was), sort: ({ was }) => was },
      { head: 'Now', cell: ({ now }) => score(now), sort: ({ now }) => now },
      { head: 'Change', cell: ({ change }) => paint(change), sort: ({ change }) => change },
    ],
    moved,
  );
  const lead = moved.length === 0 ? 'No task and no field changed its F1.' : 'What the edits since then have done.';
  return section('changes', 'Since the baseline', lead, ...(moved.length === 0 ? [] : [rows]), ...lists);
}

function tasks({ evaluation }: PageContent): string {
  const rows = [...evaluation.tasks].sort((a, b) => (a.f1 ?? 2) - (b.f1 ?? 2));
  const columns: Column<(typeof rows)[number]>[] = [
    { head: 'Task', cell: ({ name }) => code(name) },
    ...scoreColumns<(typeof rows)[number]>(),
    { head: 'Texts', cell: ({ support }) => String(support), sort: ({ support }) => support },
  ];
  const lead =
    'Precision: of the texts answered with a task, how many were of it. Recall: of the texts of a task, how many were answered with it. F1 is the harmonic mean of both.';
  return section('tasks', 'Tasks', lead, table('Scores of each task, the weakest first', columns, rows));
}

function fields({ evaluation }: PageContent): string | undefined {
  if (evaluation.fields.length === 0) return undefined;
  const rows = [...evaluation.fields].sort((a, b) => (a.f1 ?? 2) - (b.f1 ?? 2));
  const columns: Column<(typeof rows)[number]>[] = [
    { head: 'Field', cell: (row) => code(fieldName(row)) },
    ...scoreColumns<(typeof rows)[number]>(),
    { head: 'Values', cell: ({ support }) => String(support), sort: ({ support }) => support },
  ];
  const lead = 'End to end: where the task was not recognised, its fields are missed, too.';
  return section('fields', 'Fields', lead, table('Scores of each field, the weakest first', columns, rows));
}

interface Scored {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

function scoreColumns<Row extends Scored>(): Column<Row>[] {
  return [
    { head: 'Precision', cell: (row) => score(row.precision), sort: (row) => row.precision },
    { head: 'Recall', cell: (row) => score(row.recall), sort: (row) => row.recall },
    { head: 'F1', cell: (row) => score(row.f1), sort: (row) => row.f1, bar: (row) => row.f1 },
  ];
}

function matrix({ evaluation }: PageContent): string {
  const wrong = evaluation.confusion.filter(({ expected, predicted }) => expected !== predicted);
  const list = table(
    'Wrong answers by task, the most frequent first',
    [
      { head: 'Right task', cell: ({ expected }) => code(expected) },
      { head: 'Answer', cell: ({ predicted }) => code(predicted) },
      { head: 'Texts', cell: ({ count }) => String(count), sort: ({ count }) => count },
    ],
    wrong.slice(0, MOST_ROWS),
  );
  const lead =
    'Red is wrong, green is right; the deeper, the larger the part of the row. Tasks that are taken for one another stand side by side.';
  return section(
    'matrix',
    'Confusion matrix',
    lead,
    confusionMatrix(evaluation.confusion),
    ...(wrong.length > 0 ? [list] : []),
  );
}

function wrongAnswers({ evaluation }: PageContent): string | undefined {
  const { items, total } = evaluation.mistakes;
  if (total === 0) return undefined;
  const lead = `${total} in all. Answers that were sure and wrong come first, then what was turned away.${more(total)}`;
  return section('mistakes', 'Wrong answers', lead, mistakeTable('Texts that were answered wrongly', items));
}

function unsureAnswers({ evaluation }: PageContent): string | undefined {
  const { items, total } = evaluation.unsure;
  if (total === 0) return undefined;
  const lead = `${total} right answers that were close to being turned away. More samples of their kind help.${more(total)}`;
  return section('unsure', 'Unsure answers', lead, mistakeTable('Right answers with little confidence', items));
}

function mistakeTable(caption: string, items: readonly Mistake[]): string {
  return table(
    caption,
    [
      { head: 'Text', cell: ({ text: words, times }) => `${said(words)}${times > 1 ? ` (${times} times)` : ''}` },
      { head: 'Right', cell: ({ expected }) => code(expected) },
      {
        head: 'Answer',
        cell: ({ answered, best }) =>
          answered === FALLBACK && best !== FALLBACK ? `${code(answered)}, nearly ${code(best)}` : code(answered),
      },
      { head: 'Confidence', cell: ({ confidence }) => percent(confidence), sort: ({ confidence }) => confidence },
      { head: 'Where', cell: ({ origin }) => (origin === null ? '' : code(origin)) },
    ],
    items.slice(0, MOST_ROWS),
  );
}

function duplicates({ evaluation }: PageContent): string | undefined {
  const { pairs: found, total, threshold: least, complete } = evaluation.duplicates;
  if (total === 0) return undefined;
  const lead = `${complete ? total : `At least ${total}`} pairs with a similarity of ${least} or more: the share of their character trigrams that both have, a tag counting as one character. Across tasks they contradict one another; within a task they add little.${more(total)}`;
  const columns: Column<(typeof found)[number]>[] = [
    { head: 'Similarity', cell: ({ similarity }) => score(similarity), sort: ({ similarity }) => similarity },
    { head: 'Sample', cell: ({ samples: [one] }) => `${said(one.text)} ${place(one)}` },
    { head: 'Task', cell: ({ samples: [one] }) => code(one.task) },
    { head: 'Other sample', cell: ({ samples: [, other] }) => `${said(other.text)} ${place(other)}` },
    { head: 'Its task', cell: ({ samples: [, other] }) => code(other.task) },
  ];
  return section(
    'duplicates',
    'Samples that say the same',
    lead,
    table('Pairs of samples, those of two tasks first', columns, found.slice(0, MOST_ROWS)),
  );
}

function learningCurve({ evaluation }: PageContent): string | undefined {
  const points = evaluation.learningCurve;
  if (points.length === 0) return undefined;
  const last = points.at(-1);
  const first = points[0];
  const chart = lineChart({
    id: 'curve-chart',
    title: 'Learning curve',
    description: `Accuracy goes from ${percent(first?.accuracy)} with ${first?.samples} samples to ${percent(last?.accuracy)} with ${last?.samples}.`,
    x: { label: 'samples learned from', ticks: [0, ...points.map(({ samples }) => samples)] },
    y: { label: 'Share of texts with the right answer' },
    series: [
      { name: 'as answered', marked: true, points: points.map((point) => ({ x: point.samples, y: point.accuracy })) },
      {
        name: 'best task, however sure',
        marked: true,
        points: points.map((point) => ({ x: point.samples, y: point.bestTaskAccuracy ?? 0 })),
      },
    ],
  });
  const rows = table(
    'The curve in figures',
    [
      { head: 'Part', cell: ({ share }) => percent(share), sort: ({ share }) => share },
      { head: 'Samples', cell: ({ samples }) => String(samples), sort: ({ samples }) => samples },
      { head: 'Right', cell: ({ accuracy }) => percent(accuracy), sort: ({ accuracy }) => accuracy },
      {
        head: 'Best task',
        cell: ({ bestTaskAccuracy }) => percent(bestTaskAccuracy),
        sort: ({ bestTaskAccuracy }) => bestTaskAccuracy,
      },
    ],
    points,
  );
  const lead =
    'Models that learned from a part of the samples. A curve that still climbs at its end asks for more samples.';
  return section('curve', 'Learning curve', lead, beside(chart, rows));
}

function calibration({ evaluation }: PageContent): string | undefined {
  const { error, bins } = evaluation.calibration;
  const filled = bins.filter(({ count }) => count > 0);
  if (filled.length === 0) return undefined;
  const chart = lineChart({
    id: 'calibration-chart',
    title: 'Reliability',
    description: `Share of right answers by confidence; a calibrated model follows the diagonal. The expected calibration error is ${percent(error)}.`,
    x: { label: 'confidence of the best task', ticks: [0, 0.2, 0.4, 0.6, 0.8, 1] },
    y: { label: 'Share of texts whose best task was right' },
    series: [
      {
        name: 'measured',
        marked: true,
        points: filled.map(({ confidence, accuracy }) => ({ x: confidence ?? 0, y: accuracy ?? 0 })),
      },
      {
        name: 'as it should be',
        points: [
          { x: 0, y: 0 },
          { x: 1, y: 1 },
        ],
      },
    ],
  });
  const rows = table(
    'Reliability in figures',
    [
      { head: 'Confidence', cell: ({ low, high }) => `${score(low)} to ${score(high)}`, sort: ({ low }) => low },
      { head: 'Mean', cell: ({ confidence }) => percent(confidence), sort: ({ confidence }) => confidence },
      { head: 'Right', cell: ({ accuracy }) => percent(accuracy), sort: ({ accuracy }) => accuracy },
      { head: 'Texts', cell: ({ count }) => String(count), sort: ({ count }) => count },
    ],
    filled,
  );
  const lead = `Whether a confidence of 80 % is right four times in five. Above the diagonal the model is too modest, below it too sure; the distance is ${percent(error)} on average.`;
  return section('calibration', 'Calibration', lead, beside(chart, rows));
}

function threshold({ evaluation }: PageContent): string {
  const { chosen, curve } = evaluation.threshold;
  const hasStrangers = curve.some(({ outOfScopeRefused }) => outOfScopeRefused !== null);
  const line = (
    name: string,
    of: (point: (typeof curve)[number]) => number | null,
  ): Parameters<typeof lineChart>[0]['series'][number] => ({
    name,
    points: curve.map((point) => ({ x: point.threshold, y: of(point) ?? 0 })),
  });
  const chart = lineChart({
    id: 'threshold-chart',
    title: 'Threshold trade-off',
    description: `Right, wrong and refused texts of tasks by threshold${hasStrangers ? ', and how many texts out of scope are refused' : ''}. Training chose ${score(chosen.mean)}.`,
    x: { label: 'threshold', ticks: [0, 0.2, 0.4, 0.6, 0.8, 1] },
    y: { label: 'Share of texts' },
    mark: { x: chosen.mean, label: `chosen: ${chosen.mean.toFixed(2)}` },
    series: [
      line('right', ({ right }) => right),
      line('wrong', ({ wrong }) => wrong),
      line('turned away', ({ refused }) => refused),
      ...(hasStrangers ? [line('out of scope, turned away', ({ outOfScopeRefused }) => outOfScopeRefused)] : []),
    ],
  });
  const rows = table(
    'The trade-off in figures',
    [
      { head: 'From', cell: (point) => point.threshold.toFixed(2), sort: (point) => point.threshold },
      { head: 'Right', cell: ({ right }) => percent(right), sort: ({ right }) => right },
      { head: 'Wrong', cell: ({ wrong }) => percent(wrong), sort: ({ wrong }) => wrong },
      { head: 'Away', cell: ({ refused }) => percent(refused), sort: ({ refused }) => refused },
      ...(hasStrangers
        ? [
            {
              head: 'Out of scope',
              cell: ({ outOfScopeRefused }: (typeof curve)[number]) => percent(outOfScopeRefused),
              sort: ({ outOfScopeRefused }: (typeof curve)[number]) => outOfScopeRefused,
            },
          ]
        : []),
    ],
    curve.filter((_, n) => n % 5 === 0),
  );
  const range =
    chosen.least === chosen.most ? '' : ` (${score(chosen.least)} to ${score(chosen.most)} among the models)`;
  const lead = `Below the threshold the bot gives no task. Training chose ${score(chosen.mean)}${range}; here is what other choices would cost and save.`;
  return section('threshold', 'Threshold', lead, beside(chart, rows));
}

/** The verdict of the gate, above everything else. */
export function gateBox({ verdict }: PageContent): string {
  if (verdict === undefined) return '';
  if (verdict.passed) return '<div class="gate"><strong>The gate passes.</strong></div>';
  const findings = verdict.findings.map((finding) => `<li>${text(findingWords(finding))} ${code(finding.gate)}</li>`);
  return `<div class="gate shut"><strong>The gate does not pass.</strong><ul>${findings.join('')}</ul></div>`;
}

/** A change in its colour, with its sign. */
export function paint(change: number | null | undefined): string {
  const words = signed(change);
  return words === '' ? '' : `<span class="${(change ?? 0) < 0 ? 'down' : 'up'}">${words}</span>`;
}

function beside(chart: string, rows: string): string {
  return `<div class="two">${chart}${rows}</div>`;
}

function place({ origin }: SamplePlace): string {
  return origin === null ? '' : code(origin);
}

function more(total: number): string {
  return total > MOST_ROWS ? ` The first ${MOST_ROWS} are shown; the JSON document has more.` : '';
}
