/** The evaluation: a training set, and perhaps held-out data, in; one document out. Read it top to bottom. */
import { openPool } from '@botwright/nlu/pool';
import type { TrainingSet } from '@botwright/nlu/train';
import { EVALUATION_VERSION, type Evaluation, type LearningPoint, type Method } from './document.js';
import { EvaluationError } from './evaluation-error.js';
import type { Material } from './material.js';
import {
  learnLess,
  planFolds,
  runTrial,
  type Trial,
  type TrialResult,
  type WorkTools,
} from './questions/ask-models.js';
import type { LabelledSample } from './questions/labelled-sample.js';
import { makeQuestions } from './questions/make-questions.js';
import { FALLBACK } from './questions/question.js';
import { rounded } from './rounded.js';
import { calibration } from './sections/calibration.js';
import { confusedPairs } from './sections/confused-pairs.js';
import { duplicates } from './sections/duplicates.js';
import { fieldScores } from './sections/field-scores.js';
import { CURVE_SHARES, curveTrials, learningPoint } from './sections/learning-curve.js';
import { mistakes, unsure } from './sections/mistakes.js';
import { notes } from './sections/notes.js';
import { scope } from './sections/scope.js';
import { taskScores } from './sections/task-scores.js';
import { templateText } from './sections/template-text.js';
import { trigramSets } from './similarity/trigrams.js';

/** What is evaluated. */
export interface Subject {
  readonly assistant: string;
  readonly modelBuild: string;
  readonly set: TrainingSet;
  /** [tasks of the set][samples of the task] `src/tasks.ts:12:5`. */
  readonly origins?: readonly (readonly (string | undefined)[])[];
}

/** Data to ask a model about that has learned from all samples. */
export interface HeldOut {
  readonly kind: 'held-out' | 'tests';
  /** What it is called: a file, with its split. */
  readonly source: string;
  readonly rows: readonly LabelledSample[];
}

export interface EvaluateOptions extends Partial<Omit<WorkTools, 'pool'>> {
  /** In place of cross-validation. */
  readonly heldOut?: HeldOut;
  /** Folds of cross-validation, from 2; 10 by default, and never more than samples. */
  readonly folds?: number;
  /** Rounds of cross-validation, each with other folds and other values in open tags; 1 by default. */
  readonly repeats?: number;
  /** Whether to train the models of the learning curve; true by default. */
  readonly curve?: boolean;
}

/** Samples from which on training is shared out among threads; fewer are learned sooner than a thread starts. */
const ENOUGH_FOR_THREADS = 1000;

/**
 * Evaluates a training set by cross-validation, or by held-out data.
 *
 * @returns the same document for the same subject, data, folds, repeats and seed
 * @throws {EvaluationError} with fewer than two samples, or without any data
 * @throws the signal's reason where it is aborted
 */
export async function evaluate(subject: Subject, options: EvaluateOptions = {}): Promise<Evaluation> {
  const { heldOut, folds = 10, repeats = 1, curve = true, seed = 0 } = options;
  if (!Number.isInteger(folds) || folds < 2)
    throw new EvaluationError('folds_invalid', `Cross-validation needs 2 folds at least, not ${folds}.`);
  const { set } = subject;
  const samples = samplesOf(subject);
  const trials = heldOut ? [askAll(heldOut, samples, set, seed)] : planFolds(samples, set, { folds, repeats, seed });
  const method: Method = {
    kind: heldOut?.kind ?? 'cross-validation',
    source: heldOut?.source ?? null,
    folds: heldOut ? null : Math.min(folds, samples.length),
    repeats: heldOut ? 1 : repeats,
    seed,
  };

  const pool = samples.length < ENOUGH_FOR_THREADS ? undefined : openPool();
  const { signal, onProgress } = options;
  const tools: WorkTools = {
    seed,
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
    ...(pool && { pool }),
  };
  try {
    const results = await runTrials('train', trials, set, tools);
    const learningCurve = curve ? await drawCurve(trials, results, { samples, set, method }, tools) : [];
    onProgress?.({ stage: 'compare', done: 0, total: 1 });
    return rounded(createDocument(subject, method, gather(set, samples, results), learningCurve));
  } finally {
    await pool?.close();
  }
}

function gather(set: TrainingSet, samples: readonly LabelledSample[], results: readonly TrialResult[]): Material {
  return {
    set,
    samples,
    trigrams: trigramSets(samples.map((sample) => templateText(sample, set))),
    asked: results.flatMap(({ asked }) => asked),
    thresholds: results.map(({ threshold }) => threshold),
  };
}

function createDocument(
  { assistant, modelBuild }: Subject,
  method: Method,
  material: Material,
  learningCurve: readonly LearningPoint[],
): Evaluation {
  const { set, samples, asked } = material;
  const { tasks, confusion, accuracy, micro, macro, weighted } = taskScores(material);
  const { fields, all, frameAccuracy } = fieldScores(material);
  const { bestTaskAccuracy, inScope, outOfScope, threshold } = scope(material);
  const reliability = calibration(material);
  return {
    format: 'botwright-evaluation',
    version: EVALUATION_VERSION,
    assistant,
    modelBuild,
    method,
    data: {
      tasks: set.tasks.filter(({ name }) => name !== FALLBACK).length,
      samples: samples.length,
      texts: asked.length,
      outOfScope: asked.filter(({ question }) => question.task === FALLBACK).length,
    },
    overall: {
      accuracy,
      bestTaskAccuracy,
      frameAccuracy,
      micro,
      macro,
      weighted,
      fields: all,
      inScope,
      outOfScope,
      calibrationError: reliability.error,
    },
    tasks,
    fields,
    confusion,
    confusedPairs: confusedPairs(material),
    duplicates: duplicates(material),
    mistakes: mistakes(material),
    unsure: unsure(material),
    learningCurve,
    calibration: reliability,
    threshold,
    notes: notes(material, method),
  };
}

function samplesOf({ set, origins }: Subject): LabelledSample[] {
  return set.tasks.flatMap(({ name, samples }, t) =>
    samples.map((sample, n) => {
      const origin = origins?.[t]?.[n];
      return { ...sample, task: name, ...(origin !== undefined && { origin }) };
    }),
  );
}

/** One model that learns from everything. */
function askAll({ rows, source }: HeldOut, samples: readonly LabelledSample[], set: TrainingSet, seed: number): Trial {
  if (rows.length === 0) throw new EvaluationError('data_empty', `${source} has nothing to ask.`);
  if (samples.length === 0) throw new EvaluationError('samples_too_few', 'The project has no samples to learn from.');
  return { learns: samples.map(() => true), questions: makeQuestions(rows, set, seed, 0) };
}

async function runTrials(
  stage: 'train' | 'curve',
  trials: readonly Trial[],
  set: TrainingSet,
  tools: WorkTools,
): Promise<TrialResult[]> {
  const results: TrialResult[] = [];
  for (const trial of trials) {
    tools.onProgress?.({ stage, done: results.length, total: trials.length });
    results.push(await runTrial(trial, set, tools));
  }
  return results;
}

async function drawCurve(
  trials: readonly Trial[],
  results: readonly TrialResult[],
  { samples, set, method }: { samples: readonly LabelledSample[]; set: TrainingSet; method: Method },
  tools: WorkTools,
): Promise<LearningPoint[]> {
  const count = curveTrials(samples, method.folds ?? 1);
  const smaller = CURVE_SHARES.flatMap((share) =>
    trials.slice(0, count).map((trial) => learnLess(trial, samples, share, tools.seed)),
  );
  const answers = await runTrials('curve', smaller, set, tools);
  return [
    ...CURVE_SHARES.map((share, i) => learningPoint(share, answers.slice(i * count, (i + 1) * count))),
    learningPoint(1, results.slice(0, count)),
  ];
}
