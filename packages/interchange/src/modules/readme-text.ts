/** The README of an imported project: what it is, how to go on, and what could not be carried over. */
import type { ProjectSource } from './project-files.js';

export function readmeText({
  assistant,
  title,
  losses,
}: Pick<ProjectSource, 'assistant' | 'title' | 'losses'>): string {
  const lines = [
    `# ${plain(assistant.friendlyName ?? assistant.name)}`,
    '',
    `Imported from: ${title}.`,
    '',
    '```sh',
    'npm install',
    'npm run check   # find mistakes',
    'npm run build   # compile into dist/bot',
    '```',
    '',
    '`src/assistant.ts` is the entry, `src/tasks/` has a module for each task.',
  ];
  if (losses.length > 0) lines.push('', '## What the import changed', '');
  for (const { path, what, why } of losses)
    lines.push(`- ${path === '' ? '' : `\`${plain(path).replaceAll('`', "'")}\`: `}${plain(what)} ${plain(why)}`);
  return `${lines.join('\n')}\n`;
}

/** On one line, and without what Markdown would take for HTML. */
function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]+/gu, ' ').replaceAll('<', '&lt;');
}
