/** The pages: whole, self-contained, and deaf to what samples and names may hold. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Evaluation } from '../document.js';
import { evaluate } from '../evaluate.js';
import { checkGate } from '../gate/check-gate.js';
import { compareEvaluations } from '../gate/compare.js';
import { parseGate } from '../gate/parse-gate.js';
import { smallSubject } from '../small-set.test.support.js';
import type { PageContent } from './content.js';
import { SECTIONS } from './html/sections.js';
import { renderHtml } from './render-html.js';
import { renderMarkdown } from './render-markdown.js';

const test = suite<{ evaluation: Evaluation; content: PageContent }>('pages');
test.before(async (context) => {
  const evaluation = await evaluate(smallSubject, { folds: 2 });
  const baseline = { ...evaluation, tasks: evaluation.tasks.map((task) => ({ ...task, f1: 1 })) };
  const gate = parseGate('task.f1 < -0.02', { hasBaseline: true });
  context.evaluation = evaluation;
  context.content = {
    evaluation,
    changes: compareEvaluations(evaluation, baseline),
    verdict: checkGate([gate], evaluation, baseline),
  };
});

const EVIL = '</script><script>alert(1)</script><img src=x onerror="alert(1)">\' & `|`';

/** The evaluation with every text, name and place replaced. */
function poisoned(content: PageContent): PageContent {
  const kept = new Set(['format', 'kind', 'fallback']);
  const replace = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return kept.has(key) ? value : EVIL;
    if (Array.isArray(value)) return value.map((item) => replace(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replace(item, name)]));
  };
  return replace(content) as PageContent;
}

test('the page has every section that has something to show, each linked', ({ content }) => {
  const html = renderHtml(content);
  for (const { id } of SECTIONS.filter(({ render }) => render(content) !== undefined)) {
    assert.ok(html.includes(`href="#${id}"`) && html.includes(`id="${id}"`), id);
  }
  assert.match(html, /The gate does not pass/);
  assert.match(html, /src\/opening-hours\.ts:\d:5/);
  assert.is(html.match(/<svg class="chart"/g)?.length, 3);
  assert.is(
    html.match(
      /<svg class="chart"[^>]*role="img" aria-labelledby="(\S+) (\S+)"><title id="\1">[^<]+<\/title><desc id="\2">[^<]+</g,
    )?.length,
    3,
  );
});

test('the page asks for nothing from anywhere', ({ content }) => {
  const html = renderHtml(content);
  assert.not.match(html, /https?:|<link|<img|@import|url\(|src=/);
  assert.match(html, /default-src 'none'/);
  assert.is(renderHtml(content), html);
});

test('names and texts stay text', ({ content }) => {
  const html = renderHtml(poisoned(content));
  assert.not.match(html, /<script>alert|<img|onerror="/);
  assert.is(html.match(/<script>/g)?.length, 1);
  const markdown = renderMarkdown(poisoned(content));
  for (const line of markdown.split('\n').filter((row) => row.startsWith('|'))) {
    assert.ok([4, 5, 6].includes(line.replace(/\\\|/g, '').split('|').length - 1), line);
  }
});

test('a page without a baseline, a gate, a curve and fields is whole too', async () => {
  const [first] = smallSubject.set.tasks.slice(1);
  assert.ok(first);
  const set = { ...smallSubject.set, tasks: [first] };
  const evaluation = await evaluate({ assistant: 'one', modelBuild: 'v', set }, { folds: 2, curve: false });
  const [html = ''] = renderHtml({ evaluation }).split('<script>');
  assert.not.match(html, /id="(changes|fields|curve)"|class="gate|NaN|undefined|null/);
  assert.not.match(renderMarkdown({ evaluation }), /NaN|undefined|null|gate/);
});

test('the summary has the verdict, the change of each task that moved, and the confused pair', ({ content }) => {
  const markdown = renderMarkdown(content);
  assert.match(markdown, /^## Evaluation of cafe\n/);
  assert.match(markdown, /\*\*The gate does not pass: \d findings?\.\*\*/);
  assert.match(markdown, /- Task .*: f1 is \d\.\d{3}, was 1 \(−\d\.\d{3}\)\\?\./);
  assert.match(markdown, /- `closing-hours` and `opening-hours`: \d+ texts/);
  assert.match(markdown, /<details><summary>All \d tasks, the weakest first<\/summary>\n\n\| task/);
});

test.run();
