/** The tasks that came next. */
import type { ExplanationDocument } from '@botwright/bundle';
import { percent } from '../../../terminal/quantity.js';
import type { Colours } from '../../../terminal/terminal.js';
import { headedTable } from './headed-table.js';

const SHOWN_TASKS = 5;

export function rankingSection({ ranking }: ExplanationDocument, colours: Colours): string[] {
  if (ranking.length < 2) return [];
  const rows = ranking.slice(1, 1 + SHOWN_TASKS).map(({ task, confidence }) => [task, percent(confidence)]);
  return headedTable('Other tasks', [['task', 'confidence'], ...rows], colours);
}
