/** An evaluation -> one page that needs nothing else: no network, no library, and no script but for sorting and searching. */
import type { PageContent } from './content.js';
import { text } from './html/markup.js';
import { SCRIPT } from './html/script.js';
import { gateBox, paint, SECTIONS } from './html/sections.js';
import { STYLE } from './html/style.js';
import { dataWords, methodWords, percent, score } from './words.js';

/** Writes the page. The same content gives the same text. */
export function renderHtml(content: PageContent): string {
  const { evaluation, changes, verdict } = content;
  const sections = SECTIONS.flatMap(({ id, title, render }) => {
    const html = render(content);
    return html === undefined ? [] : [{ id, title, html }];
  });
  const contents = sections.map(({ id, title }) => `<li><a href="#${id}">${text(title)}</a></li>`).join('');
  const notes = [...evaluation.notes, ...(changes?.notes ?? []), ...(verdict?.notes ?? [])];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>Evaluation of ${text(evaluation.assistant)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Evaluation of ${text(evaluation.assistant)}</h1>
<p class="lead">By ${text(methodWords(evaluation.method))}. ${text(dataWords(evaluation))}. Model build ${text(evaluation.modelBuild)}.</p>
${gateBox(content)}
${cards(content)}
${notes.length > 0 ? `<ul class="notes">${notes.map((note) => `<li>${text(note)}</li>`).join('')}</ul>` : ''}
<nav aria-label="Sections"><ul>${contents}</ul></nav>
</header>
<main>
${sections.map(({ html }) => html).join('\n')}
</main>
<footer>Written by <code>botwright eval</code>. Shares are of texts that were asked; scores go from 0 to 1.</footer>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

/** The figures of the whole, with what became of them. */
function cards({ evaluation: { overall }, changes }: PageContent): string {
  const rows: [string, string, string][] = [
    ['Right answers', percent(overall.accuracy), 'accuracy'],
    ['Best task right, however sure', percent(overall.bestTaskAccuracy), 'bestTaskAccuracy'],
    ['Task and fields right', percent(overall.frameAccuracy), 'frameAccuracy'],
    ['Macro F1 of tasks', score(overall.macro.f1), 'macro.f1'],
    ['F1 of fields', score(overall.fields.f1), 'fields.f1'],
    ['Texts of tasks turned away', percent(overall.inScope.refused), 'inScope.refused'],
    ['Out of scope turned away', percent(overall.outOfScope.refused), 'outOfScope.refused'],
    ['Calibration error', percent(overall.calibrationError), 'calibrationError'],
  ];
  const since = new Map(changes?.overall.map(({ name, change }) => [name, change]));
  const items = rows
    .filter(([, figure]) => figure !== '–')
    .map(([name, figure, key]) => {
      const change = paint(since.get(key));
      return `<div><dt>${text(name)}</dt><dd>${figure}${change === '' ? '' : `<small>${change}</small>`}</dd></div>`;
    });
  return `<dl class="cards">${items.join('')}</dl>`;
}
