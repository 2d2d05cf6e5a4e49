/** An evaluation -> a summary for a pull request, in the Markdown that GitHub and GitLab show. */
import type { ConfusedPair, SamplePlace } from '../document.js';
import type { Change } from '../gate/compare.js';
import type { PageContent } from './content.js';
import { dataWords, findingWords, methodWords, percent, score, signed } from './words.js';

/** Rows of a table that nobody asked to see whole. */
const MOST_ROWS = 10;
const MOST_CAUSES = 3;

/** Writes the summary. Without a baseline it shows figures, with one what became of them. */
export function renderMarkdown(content: PageContent): string {
  const { evaluation } = content;
  const parts = [
    `## Evaluation of ${plainText(evaluation.assistant)}`,
    `${sentence(methodWords(evaluation.method))} ${sentence(dataWords(evaluation))}`,
    ...gate(content),
    ...overall(content),
    ...movers(content),
    ...pairs(evaluation.confusedPairs),
    ...weakest(content),
    ...notes(content),
  ];
  return `${parts.join('\n\n')}\n`;
}

function gate({ verdict }: PageContent): string[] {
  if (verdict === undefined) return [];
  if (verdict.passed) return ['**The gate passes.**'];
  const lines = verdict.findings.map((finding) => `- ${plainText(findingWords(finding))} ${code(finding.gate)}`);
  return [`**The gate does not pass: ${count(verdict.findings.length, 'finding')}.**`, lines.join('\n')];
}

function overall({ evaluation, changes }: PageContent): string[] {
  const { overall: figures } = evaluation;
  const rows: [string, string, string | undefined][] = [
    ['accuracy', percent(figures.accuracy), 'accuracy'],
    ['best task right, however sure', percent(figures.bestTaskAccuracy), 'bestTaskAccuracy'],
    ['task and fields right', percent(figures.frameAccuracy), 'frameAccuracy'],
    ['macro F1 of tasks', score(figures.macro.f1), 'macro.f1'],
    ['F1 of fields', score(figures.fields.f1), 'fields.f1'],
    ['turned away, though a task is for it', percent(figures.inScope.refused), 'inScope.refused'],
    ['turned away, as no task is for it', percent(figures.outOfScope.refused), 'outOfScope.refused'],
    ['calibration error', percent(figures.calibrationError), 'calibrationError'],
  ];
  const shown = rows.filter(([, figure]) => figure !== '–');
  if (changes === undefined)
    return [
      table(
        ['', 'now'],
        shown.map(([name, figure]) => [name, figure]),
      ),
    ];
  const changeOf = (name: string | undefined): Change | undefined =>
    changes.overall.find((change) => change.name === name);
  return [
    table(
      ['', 'now', 'before', 'change'],
      shown.map(([name, figure, key]) => {
        const change = changeOf(key);
        const before = figure.endsWith('%') ? percent(change?.was) : score(change?.was);
        return [name, figure, before, signed(change?.change)];
      }),
    ),
  ];
}

function movers({ changes }: PageContent): string[] {
  if (changes === undefined) return [];
  const moved = changes.tasks.filter(({ change }) => change !== null && change !== 0);
  const news = [
    changes.added.length > 0 && `New: ${changes.added.map(code).join(', ')}.`,
    changes.removed.length > 0 && `Gone: ${changes.removed.map(code).join(', ')}.`,
  ].filter((line) => line !== false);
  if (moved.length === 0) return ['No task changed its F1.', ...news];
  const most = [...moved].sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0)).slice(0, MOST_ROWS);
  const rows = most.map(({ name, was, now, change }) => [code(name), score(now), score(was), signed(change)]);
  return [`### Tasks that changed (${moved.length})`, table(['task', 'F1 now', 'before', 'change'], rows), ...news];
}

function pairs(confused: readonly ConfusedPair[]): string[] {
  if (confused.length === 0) return [];
  const lines = confused.slice(0, MOST_ROWS / 2).map(({ tasks, count: amount, share, causes }) => {
    const examples = causes.slice(0, MOST_CAUSES).map(({ asked, nearest }) => {
      const like = nearest === null ? '' : `, like ${placed(nearest)}`;
      return `  - ${placed(asked)}${like}`;
    });
    const [a, b] = tasks;
    return [`- ${code(a)} and ${code(b)}: ${count(amount, 'text')}, ${percent(share)}`, ...examples].join('\n');
  });
  return ['### Tasks taken for one another', lines.join('\n')];
}

function weakest({ evaluation }: PageContent): string[] {
  const measured = evaluation.tasks.filter(({ f1 }) => f1 !== null);
  const rows = [...measured]
    .sort((a, b) => (a.f1 ?? 0) - (b.f1 ?? 0))
    .map(({ name, precision, recall, f1, support }) => [
      code(name),
      score(precision),
      score(recall),
      score(f1),
      String(support),
    ]);
  const body = table(['task', 'precision', 'recall', 'F1', 'texts'], rows);
  return [`<details><summary>All ${count(rows.length, 'task')}, the weakest first</summary>\n\n${body}\n\n</details>`];
}

function notes({ evaluation, changes, verdict }: PageContent): string[] {
  const all = [...evaluation.notes, ...(changes?.notes ?? []), ...(verdict?.notes ?? [])];
  return all.length === 0 ? [] : [all.map((note) => `> ${plainText(note)}`).join('\n>\n')];
}

function placed({ text, origin }: SamplePlace): string {
  return origin === null ? code(text) : `${code(text)} (${code(origin)})`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, n) => (n === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** A code span, whatever is in it; a bar would end the cell of a table. */
function code(text: string): string {
  const plain = text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
  const longest = Math.max(0, ...Array.from(plain.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${plain}${fence}` : `${fence} ${plain} ${fence}`;
}

/** Text in which nothing means anything to Markdown or HTML. */
function plainText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~&@]/g, (mark) => (mark === '<' ? '&lt;' : `\\${mark}`));
}

function sentence(words: string): string {
  return plainText(`${words.charAt(0).toUpperCase()}${words.slice(1)}.`);
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
