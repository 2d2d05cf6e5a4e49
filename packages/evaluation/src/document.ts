/**
 * The document of an evaluation: plain data, the same for the same project, data and options. `schemas/evaluation.schema.json`
 * says the same for other languages. Shares and scores go from 0 to 1 and have six decimals; null is "nothing to measure".
 */

/** Version of the document; a baseline of another one is refused. */
export const EVALUATION_VERSION = 1;

export interface Evaluation {
  readonly format: 'botwright-evaluation';
  readonly version: typeof EVALUATION_VERSION;
  readonly assistant: string;
  readonly modelBuild: string;
  readonly method: Method;
  readonly data: DataCounts;
  readonly overall: Overall;
  /** By name; the fallback has a row where something was expected of it, or answered with it. */
  readonly tasks: readonly TaskScores[];
  /** By task, then by name. */
  readonly fields: readonly FieldScores[];
  /** Texts of `expected` that were answered with `predicted`, the most frequent first. */
  readonly confusion: readonly Confusion[];
  /** Tasks taken for one another, the most confused first. */
  readonly confusedPairs: readonly ConfusedPair[];
  readonly duplicates: Duplicates;
  readonly mistakes: Listing<Mistake>;
  /** Right answers that were nearly turned away, the least sure first. */
  readonly unsure: Listing<Mistake>;
  readonly learningCurve: readonly LearningPoint[];
  readonly calibration: Calibration;
  readonly threshold: Threshold;
  /** What a reader has to know to trust the figures: data that was odd, tasks too small to measure. */
  readonly notes: readonly string[];
}

/** How the answers came about. */
export interface Method {
  readonly kind: 'cross-validation' | 'held-out' | 'tests';
  /** The file that was held out, and its split. */
  readonly source: string | null;
  readonly folds: number | null;
  readonly repeats: number;
  readonly seed: number;
}

export interface DataCounts {
  /** Tasks that the model may choose. */
  readonly tasks: number;
  /** Samples of the project. */
  readonly samples: number;
  /** Texts that were asked. */
  readonly texts: number;
  /** Those of them that no task is for. */
  readonly outOfScope: number;
}

export interface Scores {
  readonly precision: number | null;
  readonly recall: number | null;
  /** Harmonic mean of both. */
  readonly f1: number | null;
}

export interface Overall {
  /** Share of texts with the right answer, where the fallback is right for what is out of scope and wrong for the rest. */
  readonly accuracy: number;
  /** Share of texts of tasks for which the best task is right, however sure. */
  readonly bestTaskAccuracy: number | null;
  /** Share of texts with the right task and exactly the right fields. */
  readonly frameAccuracy: number;
  /** Over all answers together; the fallback is no answer, so that precision is "right of those answered". */
  readonly micro: Scores;
  /** Mean over the tasks that were asked for. */
  readonly macro: Scores;
  /** The same, each task as often as it was asked for. */
  readonly weighted: Scores;
  /** Over the fields of all tasks together. */
  readonly fields: Scores & { readonly support: number };
  /** Of texts of tasks: answered rightly, answered wrongly, turned away. They add up to 1. */
  readonly inScope: { readonly right: number | null; readonly wrong: number | null; readonly refused: number | null };
  /** Of texts that no task is for: turned away; and how well the confidence tells them from the others (area under ROC). */
  readonly outOfScope: { readonly refused: number | null; readonly auroc: number | null };
  /** Expected calibration error: how far the confidence is from the share of right answers, on average. */
  readonly calibrationError: number | null;
}

export interface TaskScores extends Scores {
  readonly name: string;
  /** Texts of the task. */
  readonly support: number;
}

export interface FieldScores extends Scores {
  readonly task: string;
  readonly name: string;
  /** Values of the field in the texts. */
  readonly support: number;
}

export interface Confusion {
  readonly expected: string;
  readonly predicted: string;
  readonly count: number;
}

/** A sample and where it stands. */
export interface SamplePlace {
  readonly task: string;
  /** As the author wrote it, with its tags. */
  readonly text: string;
  /** `src/tasks.ts:12:5`, or null where it is not known. */
  readonly origin: string | null;
}

export interface ConfusedPair {
  /** In the order of their names. */
  readonly tasks: readonly [string, string];
  /** Texts of the one for which the other was the best task, turned away or not. */
  readonly count: number;
  /** What part of the texts of both tasks that is. */
  readonly share: number;
  readonly causes: readonly ConfusionCause[];
}

/** One text of a confused pair. */
export interface ConfusionCause {
  readonly asked: SamplePlace;
  readonly mistakenFor: string;
  readonly confidence: number;
  /** The sample of the other task that is most like it, and how much: Jaccard similarity of character trigrams. */
  readonly nearest: (SamplePlace & { readonly similarity: number }) | null;
}

export interface Duplicates {
  /** Pairs at least so similar are listed. */
  readonly threshold: number;
  /** False where there were more than could be looked for. */
  readonly complete: boolean;
  readonly total: number;
  /** Pairs across tasks first, then the most similar first. */
  readonly pairs: readonly DuplicatePair[];
}

export interface DuplicatePair {
  /** Jaccard similarity of character trigrams, a tag counting as one character; 1 is the same words. */
  readonly similarity: number;
  readonly samples: readonly [SamplePlace, SamplePlace];
}

/** The first of many. */
export interface Listing<Item> {
  readonly total: number;
  readonly items: readonly Item[];
}

export interface Mistake {
  readonly text: string;
  readonly origin: string | null;
  readonly expected: string;
  readonly answered: string;
  /** The task that would have won without the fallback, its confidence, and the task after it. */
  readonly best: string;
  readonly confidence: number;
  readonly second: string | null;
  /** How often it was asked with this outcome: once a repeat. */
  readonly times: number;
}

export interface LearningPoint {
  /** Share of the samples that was learned from. */
  readonly share: number;
  /** How many that were, on average over the models. */
  readonly samples: number;
  readonly accuracy: number;
  readonly bestTaskAccuracy: number | null;
}

export interface Calibration {
  /** The expected calibration error, as in `overall`. */
  readonly error: number | null;
  /** Of equal width, from low to high. */
  readonly bins: readonly CalibrationBin[];
}

/** Texts of tasks whose best task has a confidence in [low, high). */
export interface CalibrationBin {
  readonly low: number;
  readonly high: number;
  readonly count: number;
  readonly confidence: number | null;
  readonly accuracy: number | null;
}

export interface Threshold {
  /** What training chose; several models may differ. */
  readonly chosen: { readonly least: number; readonly mean: number; readonly most: number };
  /** What other choices would have given, from low to high. */
  readonly curve: readonly ThresholdPoint[];
}

export interface ThresholdPoint {
  readonly threshold: number;
  readonly right: number | null;
  readonly wrong: number | null;
  readonly refused: number | null;
  readonly outOfScopeRefused: number | null;
}
