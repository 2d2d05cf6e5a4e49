/** Questions to a model, with the right answers, and what it answered. */
import { FALLBACK, openModel, type Predictor } from '@botwright/nlu/predict';
import type { LabelledSample } from './labelled-sample.js';

/** A field that the answer should have, known by its place in the text or by its value. */
export interface WantedField {
  readonly name: string;
  readonly place?: { readonly start: number; readonly end: number };
  readonly value?: string;
}

/** A text with its right answer. */
export interface Question {
  readonly text: string;
  readonly task: string;
  readonly fields: readonly WantedField[];
  /** What it was made from. */
  readonly source: LabelledSample;
}

export interface FoundField {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly text: string;
}

/** A question and its answer. */
export interface Asked {
  readonly question: Question;
  /** As answered: a task, or the fallback. */
  readonly answered: string;
  /** The best task, sure or not. */
  readonly best: string;
  /** How sure: the calibrated probability that `best` is right, in [0, 1]. */
  readonly confidence: number;
  /** The task after the best. */
  readonly second: string | null;
  readonly fields: readonly FoundField[];
}

export { FALLBACK, openModel, type Predictor };

/** Asks one question. */
export function ask(model: Predictor, question: Question): Asked {
  const { language } = question.source;
  const { task, confidence, ranking, mentions } = model.predict(
    question.text,
    language === undefined ? {} : { language },
  );
  const [best, second] = ranking;
  return {
    question,
    answered: task,
    best: best?.task ?? FALLBACK,
    confidence: task === FALLBACK ? 1 - confidence : confidence,
    second: second?.task ?? null,
    fields: mentions.map(({ field, start, end, value, text }) => ({ name: field, start, end, value, text })),
  };
}
