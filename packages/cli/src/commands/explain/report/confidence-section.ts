/** What the confidence rests on, in sentences. */
import type { ConfidenceEvidence, ExplanationDocument } from '@botwright/bundle';
import { percent } from '../../../terminal/quantity.js';
import type { Colours } from '../../../terminal/terminal.js';

export function confidenceSection({ evidence, ranking }: ExplanationDocument, colours: Colours): string[] {
  const best = ranking[0]?.task;
  const { probability, fallback, known, unknownWords, corrections } = evidence;
  const lines = [verdict(evidence, best)];
  if (best !== undefined) {
    const others = fallback > 0 ? `, the task fallback ${percent(fallback)}` : '';
    lines.push(
      `Among the tasks it has ${percent(probability)}${others}; training knows ${percent(known)} of the text.`,
    );
  }
  if (unknownWords.length > 0) lines.push(`In no sample: ${unknownWords.map((word) => `"${word}"`).join(', ')}.`);
  for (const { text, value } of corrections) lines.push(`Taken for a misspelling: "${text}" for "${value}".`);
  return [colours.bold('Confidence'), ...lines.map((line) => `  ${line}`)];
}

function verdict({ reason, confidence, threshold }: ConfidenceEvidence, best: string | undefined): string {
  switch (reason) {
    case 'sure':
      return `${best} is right with ${percent(confidence)}; from ${percent(threshold)} on it is answered.`;
    case 'below-threshold':
      return `${best} comes first, but with ${percent(confidence)} only; from ${percent(threshold)} on it would be answered.`;
    case 'nothing-known':
      return 'Nothing of the text stands in any sample.';
    case 'no-task-allowed':
      return 'No task was allowed to win.';
  }
}
