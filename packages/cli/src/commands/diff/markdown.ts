/** A comparison as Markdown, for a pull request. */
import type { AssistantChange, DiffReport } from '@botwright/bundle';
import { count } from '../../terminal/quantity.js';
import { groupChanges } from './groups.js';
import { limits } from './text.js';

/** Most changes of one group that are listed; a comment on a pull request has a limit. */
const LONGEST_LIST = 50;

export function markdownOf({ before, after, changes, breaking }: DiffReport): string[] {
  const head = `### ${escapeMarkdown(after.assistant)}: ${escapeMarkdown(before.label)} → ${escapeMarkdown(after.label)}`;
  if (changes.length === 0) return [head, '', 'No difference.', ...notes(limits(before, after))];
  const broken = changes.filter((change) => change.breaking);
  return [
    head,
    '',
    `${count(changes.length, 'change')}, ${breaking === 0 ? 'none breaking' : `**${breaking} breaking**`}.`,
    ...(broken.length === 0 ? [] : ['', '**Breaking**', '', ...list(broken)]),
    ...groupChanges(changes.filter((change) => !change.breaking)).flatMap(({ title, changes }) => [
      '',
      '<details>',
      `<summary>${escapeMarkdown(title)} (${changes.length})</summary>`,
      '',
      ...list(changes),
      '',
      '</details>',
    ]),
    ...notes(limits(before, after)),
  ];
}

function list(changes: readonly AssistantChange[]): string[] {
  const lines = changes.slice(0, LONGEST_LIST).map(({ message, reason, hint }) => {
    const why = reason === undefined ? '' : ` ${sentence(reason)}`;
    return `- ${escapeMarkdown(message)}${escapeMarkdown(why)}${hint === undefined ? '' : ` _${escapeMarkdown(hint)}_`}`;
  });
  return changes.length > LONGEST_LIST ? [...lines, `- … and ${changes.length - LONGEST_LIST} more`] : lines;
}

function notes(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', ...lines.map(escapeMarkdown)];
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** The author's words are shown as they are: no markup, no mention of anybody, no line of their own. */
function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\r\n]+/g, ' ')
    .replaceAll(/[\\`*_{}[\]#|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;');
}
