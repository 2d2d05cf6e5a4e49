/** Losses for people: a heading for each part of the document, below it what happened there. */
import type { Loss } from '@botwright/bundle';
import { count } from '../terminal/quantity.js';
import type { Terminal } from '../terminal/terminal.js';

/** Most losses that are shown of one part; `--json` has all. */
const MOST_SHOWN = 12;

/** Notes every loss on stderr, grouped by the part of the document that it stands in: `tasks[3]`. */
export function noteLosses(losses: readonly Loss[], terminal: Terminal, verbose: boolean): void {
  const colours = terminal.colours.errors;
  const groups = new Map<string, Loss[]>();
  for (const loss of losses) {
    const part = partOf(loss.path);
    const group = groups.get(part) ?? [];
    group.push(loss);
    groups.set(part, group);
  }
  for (const [part, group] of groups) {
    terminal.note(colours.bold(part));
    const shown = verbose ? group : group.slice(0, MOST_SHOWN);
    for (const { path, severity, what, why } of shown) {
      const badge = severity === 'warning' ? colours.yellow('warning') : colours.dim('info');
      const rest = path.startsWith(part) ? path.slice(part.length).replace(/^\./, '') : path;
      terminal.note(`  ${badge} ${rest === '' ? '' : `${colours.cyan(rest)}: `}${what} ${colours.dim(why)}`);
    }
    if (shown.length < group.length)
      terminal.note(colours.dim(`  and ${group.length - shown.length} more: see --json or --verbose`));
  }
  const warnings = losses.filter(({ severity }) => severity === 'warning').length;
  if (warnings > 0) terminal.note(colours.yellow(count(warnings, 'warning')));
}

/** `tasks[3].samples[0]` -> `tasks[3]`; `assistant.tasks[3].name` -> `assistant.tasks[3]`; with the file before it where there are
 * several. Lines of a text are not told apart. */
function partOf(path: string): string {
  const [, file = '', rest = ''] = /^([^:]*\.\w+: )?(.*)$/s.exec(path) ?? [];
  const part = /^line \d+/.test(rest) ? '' : (/^(?:assistant\.)?[^.[]+(?:\[\d+\])?/.exec(rest)?.[0] ?? '');
  return `${file}${part}` || 'the whole document';
}
