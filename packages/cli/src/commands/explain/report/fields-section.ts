/** What the tagger saw of each word, and what came of it. */
import type { ExplainedToken, ExplanationDocument, FieldsExplanation } from '@botwright/bundle';
import { percent } from '../../../terminal/quantity.js';
import type { Colours } from '../../../terminal/terminal.js';
import { headedTable } from './headed-table.js';

/** Words that are shown; `--json` has them all. */
const SHOWN_WORDS = 60;

export function fieldsSection({ fields, task }: ExplanationDocument, colours: Colours): string[] {
  if (fields === undefined) return [];
  const rows = fields.tokens.slice(0, SHOWN_WORDS).map(tokenRow);
  const title = `Fields of ${fields.task}${fields.task === task ? '' : ', had it won'}`;
  const head = ['word', 'label', '', 'instead', 'listed as'];
  return [...headedTable(title, [head, ...rows], colours), ...outcome(fields).map((line) => `  ${line}`)];
}

function tokenRow({ text, isKnown, label, candidates, values }: ExplainedToken): string[] {
  const chosen = candidates.find((candidate) => candidate.label === label);
  const others = candidates.filter((candidate) => candidate !== chosen).slice(0, 2);
  return [
    isKnown ? text : `${text} (new)`,
    label,
    percent(chosen?.probability ?? 0),
    others.map(({ label: other, probability }) => `${other} ${percent(probability)}`).join(', '),
    values.map(({ type, value }) => `${type} ${value}`).join(', '),
  ];
}

/** Mentions, and what was settled after the labels were chosen. */
function outcome({ mentions, added, dropped }: FieldsExplanation): string[] {
  return [
    ...mentions.map(({ field, value, text, source, confidence }) => {
      const late = added.some((other) => other.field === field && other.text === text)
        ? ', added as a listed value'
        : '';
      return `${field}: ${value}, said "${text}", found by ${source}, ${percent(confidence)}${late}`;
    }),
    ...dropped.map(({ field, text }) => `${field}: "${text}" was left out, since another or no value stands there`),
  ];
}
