/** The long work of an evaluation: models are trained without what they are asked about, and asked. */
import { stratifiedFolds } from '@botwright/nlu/evaluate';
import { type CancelSignal, type TrainingPool, type TrainingSet, train } from '@botwright/nlu/train';
import { EvaluationError } from '../evaluation-error.js';
import type { LabelledSample } from './labelled-sample.js';
import { makeQuestions } from './make-questions.js';
import { type Asked, ask, openModel, type Question } from './question.js';

/** How far an evaluation is: models trained, or texts asked of the model at hand. */
export interface EvaluationProgress {
  readonly stage: 'train' | 'ask' | 'curve' | 'compare';
  readonly done: number;
  readonly total: number;
}

/** What the long work touches besides its data. */
export interface WorkTools {
  readonly seed: number;
  readonly signal?: CancelSignal;
  /** Trains in other threads too. */
  readonly pool?: TrainingPool;
  readonly onProgress?: (progress: EvaluationProgress) => void;
}

/** One model: which samples it learns from, and what it is asked. */
export interface Trial {
  /** One for each sample of the set, in its order. */
  readonly learns: readonly boolean[];
  readonly questions: readonly Question[];
}

/** The answers to a trial. */
export interface TrialResult {
  readonly asked: readonly Asked[];
  /** The confidence from which on the model answers. */
  readonly threshold: number;
  /** Number of samples it learned from. */
  readonly samples: number;
}

/** Texts asked in one go, before others get a turn. */
const TURN = 100;

/**
 * Plans k-fold cross-validation: each sample is asked once a repeat, by the one model that has not learned from it.
 *
 * @param samples  those of the set, in its order
 * @throws {EvaluationError} with fewer than two samples
 */
export function planFolds(
  samples: readonly LabelledSample[],
  set: TrainingSet,
  { folds, repeats, seed }: { readonly folds: number; readonly repeats: number; readonly seed: number },
): Trial[] {
  const k = Math.min(folds, samples.length);
  if (k < 2) {
    throw new EvaluationError('samples_too_few', 'Cross-validation needs two samples at least; the project has fewer.');
  }
  const tasks = samples.map(({ task }) => task);
  return Array.from({ length: repeats }, (_, repeat) => {
    const questions = makeQuestions(samples, set, seed, repeat);
    const foldOf = stratifiedFolds(tasks, k, seed + repeat);
    return Array.from({ length: k }, (_unused, fold) => ({
      learns: samples.map((_sample, n) => foldOf[n] !== fold),
      questions: questions.filter((_question, n) => foldOf[n] === fold),
    }));
  }).flat();
}

/**
 * Leaves samples out of what a trial learns from, the same share of every task, and one sample of each task at least. A
 * smaller share is part of a larger one.
 *
 * @param share  in (0, 1], in steps of a twentieth
 */
export function learnLess(trial: Trial, samples: readonly LabelledSample[], share: number, seed: number): Trial {
  const PARTS = 20;
  const learned = samples.flatMap((sample, n) => (trial.learns[n] ? [{ n, task: sample.task }] : []));
  const parts = stratifiedFolds(
    learned.map(({ task }) => task),
    PARTS,
    seed,
  );
  const order = learned.map(({ n, task }, i) => ({ n, task, part: parts[i] ?? 0 })).sort((a, b) => a.part - b.part);
  const met = new Set<string>();
  const kept = new Set<number>();
  for (const { n, task, part } of order) {
    if (part < share * PARTS || !met.has(task)) kept.add(n);
    met.add(task);
  }
  return { ...trial, learns: samples.map((_, n) => kept.has(n)) };
}

/**
 * Trains the model of a trial and asks it.
 *
 * @throws the signal's reason where it is aborted
 */
export async function runTrial(trial: Trial, set: TrainingSet, tools: WorkTools): Promise<TrialResult> {
  const { seed, signal, pool, onProgress } = tools;
  const { sections, report } = await train(subset(set, trial.learns), {
    seed,
    ...(signal && { signal }),
    ...(pool && { pool }),
  });
  const model = openModel(sections);
  const { questions } = trial;
  const asked: Asked[] = [];
  for (let n = 0; n < questions.length; n += TURN) {
    for (const question of questions.slice(n, n + TURN)) asked.push(ask(model, question));
    onProgress?.({ stage: 'ask', done: asked.length, total: questions.length });
    await giveWay(signal);
  }
  return {
    asked,
    threshold: report.calibration.threshold,
    samples: trial.learns.filter(Boolean).length,
  };
}

/** The set with some of its samples; a task that loses all of them is left out. */
function subset(set: TrainingSet, learns: readonly boolean[]): TrainingSet {
  let n = 0;
  const tasks = set.tasks.map((task) => ({ ...task, samples: task.samples.filter(() => learns[n++] === true) }));
  return { ...set, tasks: tasks.filter(({ samples }) => samples.length > 0) };
}

/** Lets the event loop run, so that an interrupt is heard. */
export async function giveWay(signal: CancelSignal | undefined): Promise<void> {
  await new Promise<void>((resolve) => setImmediate(resolve));
  if (signal?.aborted) throw signal.reason;
}
