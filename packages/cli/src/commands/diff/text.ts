/** A comparison as lines of a terminal. */
import type { AssistantChange, DiffReport, DiffSide } from '@botwright/bundle';
import { count } from '../../terminal/quantity.js';
import type { Colours } from '../../terminal/terminal.js';
import { groupChanges } from './groups.js';

const SIGNS = { added: '+', removed: '-', changed: '~' } as const;

export function textOf({ before, after, changes, breaking }: DiffReport, colours: Colours): string[] {
  if (changes.length === 0) return [`${before.label} and ${after.label}: no difference`, ...limits(before, after)];
  const paint = { added: colours.green, removed: colours.red, changed: colours.yellow };
  const lineOf = ({ kind, message, breaking, reason, hint }: AssistantChange): string[] => [
    `  ${paint[kind](SIGNS[kind])} ${message}${breaking ? ` ${colours.red(`Breaking: ${reason}.`)}` : ''}`,
    ...(hint === undefined ? [] : [`    ${colours.cyan(hint)}`]),
  ];
  return [
    ...groupChanges(changes).flatMap(({ title, changes }) => [colours.bold(title), ...changes.flatMap(lineOf), '']),
    `${count(changes.length, 'change')}, ${breaking === 0 ? 'none breaking' : `${breaking} breaking`}`,
    ...limits(before, after),
  ];
}

/** What was not compared, since a side does not know it. */
export function limits(before: DiffSide, after: DiffSide): string[] {
  const silent = [before, after].filter(({ hasTexts }) => !hasTexts).map(({ label }) => label);
  if (silent.length === 0) return [];
  return [`Samples were compared by number only: ${[...new Set(silent)].join(' and ')} does not hold their words.`];
}
