/** The best task against its rival: what the words are worth, the features that matter most, and the sum. */
import type { ExplanationDocument, FeatureContribution, TaskComparison } from '@botwright/bundle';
import type { Colours } from '../../../terminal/terminal.js';
import { headedTable, paintSigned, signed } from './headed-table.js';

/** Features that are shown; the others are summed up. `--json` has them all. */
const SHOWN_FEATURES = 12;
/** Longest bar, in characters. */
const BAR = 20;

export function comparisonSection({ comparison }: ExplanationDocument, colours: Colours): string[] {
  if (comparison === undefined) return [];
  return [...wordLines(comparison, colours), '', ...featureLines(comparison, colours)];
}

function wordLines({ best, rival, words }: TaskComparison, colours: Colours): string[] {
  const largest = Math.max(...words.map(({ difference }) => Math.abs(difference)), Number.MIN_VALUE);
  const rows = words.map(({ text, difference }) => [
    text,
    signed(difference),
    '▇'.repeat(Math.round((Math.abs(difference) / largest) * BAR)),
  ]);
  const title = `Words for ${best} rather than ${rival}`;
  return headedTable(title, [['word', 'lost without it', ''], ...rows], colours, (cell, column) =>
    column === 1 ? paintSigned(cell, colours) : cell,
  );
}

function featureLines(comparison: TaskComparison, colours: Colours): string[] {
  const { best, rival, features, bias, hiddenLayer, encoder, restriction, difference } = comparison;
  const shown = features.slice(0, SHOWN_FEATURES);
  const rest = features.slice(SHOWN_FEATURES);
  const others: [string, string, number][] = [
    [`${rest.length} others`, '', sum(rest)],
    ['before anything is said', '', bias],
    ['hidden layer', '', hiddenLayer],
    ['encoder', '', encoder],
    ['not allowed to win', rival, restriction],
  ];
  const rows = [
    ['feature', '', best, rival, 'difference'],
    ...shown.map((feature) => [
      feature.text,
      feature.kind,
      signed(feature.forBest),
      signed(feature.forRival),
      signed(feature.difference),
    ]),
    ...others.filter(([, , value]) => value !== 0).map(([name, what, value]) => [name, what, '', '', signed(value)]),
    ['sum', odds(difference), '', '', signed(difference)],
  ];
  return headedTable('Features', rows, colours, (cell, column) => (column === 4 ? paintSigned(cell, colours) : cell));
}

function sum(features: readonly FeatureContribution[]): number {
  return features.reduce((total, { difference }) => total + difference, 0);
}

/** A difference of scores as people bet: `12 to 1`. */
function odds(difference: number): string {
  const ratio = Math.exp(Math.min(Math.abs(difference), 20));
  const text = `${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio)}`;
  return difference < 0 ? `1 to ${text}` : `${text} to 1`;
}
