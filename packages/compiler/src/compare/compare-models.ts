/** Figures of the trained models, where both sides have one. */
import type { AssistantChange } from '@botwright/bundle';
import { change, type ModelFigures } from './change.js';

const FIGURES: readonly (readonly [key: keyof ModelFigures, words: string])[] = [
  ['threshold', 'threshold of confidence'],
  ['accuracy', 'accuracy on held-out samples'],
  ['answeredRight', 'share of held-out samples answered rightly'],
  ['answeredWrong', 'share of held-out samples answered wrongly'],
  ['features', 'number of features'],
  ['bytes', 'size in bytes'],
  ['compilerVersion', 'compiler'],
];

export function compareModels(before: ModelFigures = {}, after: ModelFigures = {}): AssistantChange[] {
  return FIGURES.flatMap(([key, words]) => {
    const [old, now] = [format(before[key]), format(after[key])];
    if (old === undefined || now === undefined || old === now) return [];
    const message = `The model's ${words} is ${now} instead of ${old}.`;
    return change({ kind: 'changed', what: 'model', path: `model/${key}`, before: old, after: now, message });
  });
}

/** Shares to three places: more would tell apart what is the same to everybody. */
function format(figure: string | number | undefined): string | undefined {
  if (typeof figure !== 'number') return figure;
  return Number.isInteger(figure) ? String(figure) : figure.toFixed(3);
}
