/** The trainer: tasks, fields and samples in; a model as named typed arrays and a report out. Same set and seed, same bytes. */
import { answerHeldOut } from './calibration/answer-held-out.js';
import { calibrate } from './calibration/calibrate.js';
import { packCalibration } from './calibration/confidence.js';
import { planFolds } from './calibration/held-out.js';
import { makeNonsense } from './calibration/nonsense.js';
import { type CalibrationReport, reportCalibration } from './calibration/report.js';
import { packClassifier } from './classifier/pack-classifier.js';
import { trainClassifier } from './classifier/train-classifier.js';
import { buildFeatureTable } from './features/build-table.js';
import { encodeRows } from './features/encode-rows.js';
import { createExtractor, GROUP_COUNT } from './features/extract.js';
import type { FeatureBuffer } from './features/feature-buffer.js';
import { writeStrings } from './model/strings.js';
import { labelSpace } from './tagger/labels.js';
import { trainTagger } from './tagger/train-tagger.js';
import { type Tokens, tokenize } from './text/tokenize.js';
import { checkTrainingSet } from './train/check-set.js';
import { type FilledSample, fillSamples } from './train/fill-samples.js';
import { type CancelSignal, createPacer, type Pacer, type TrainingProgress } from './train/pacer.js';
import { FALLBACK, type ModelSections, type TrainingSet } from './types.js';
import { buildDictionaries } from './values/build-dictionaries.js';
import { type Dictionaries, openDictionaries } from './values/dictionaries.js';

export type { CalibrationBin, CalibrationReport } from './calibration/report.js';
export type { CancelSignal, TrainingProgress } from './train/pacer.js';
export { TrainingError, type TrainingErrorCode } from './train/training-error.js';
export * from './types.js';

/** Optional settings of training. */
export interface TrainOptions {
  /** Fixes every random choice; 0 where absent. */
  readonly seed?: number;
  /** Cancels training; an `AbortSignal` will do. */
  readonly signal?: CancelSignal;
  readonly onProgress?: (progress: TrainingProgress) => void;
}

/** What training saw and made; the same for the same set and seed. */
export interface TrainingReport {
  /** Texts learned from, fillings of tags included. */
  readonly texts: number;
  /** Tasks that can win. */
  readonly tasks: number;
  /** Features of the classifier. */
  readonly features: number;
  readonly calibration: CalibrationReport;
}

/** A model and the report on it. */
export interface Trained {
  readonly sections: ModelSections;
  readonly report: TrainingReport;
}

/** Made-up texts are as many as those of some tasks together, lest they outweigh any one task; and bounded. */
const NONSENSE_TASKS = 5;
const MOST_NONSENSE = 500;

/** Trains a model.
 *
 * @throws {TrainingError} where the set contradicts itself or holds no sample
 * @throws the signal's reason where training is cancelled; nothing half made is left */
export async function train(set: TrainingSet, options: TrainOptions = {}): Promise<Trained> {
  const { seed = 0, signal, onProgress } = options;
  const pacer = createPacer(signal, onProgress);
  if (signal?.aborted) throw signal.reason;
  checkTrainingSet(set);

  pacer.report('read', 0, 1);
  const valueSections = buildDictionaries(set.fieldTypes, set.language);
  const dictionaries = openDictionaries(valueSections);
  const samples = fillSamples(set.tasks, set.fieldTypes, seed);
  const texts = await tokenizeAll(samples, set.language, pacer);

  const task = await trainTasks(set, samples, texts, dictionaries, seed, pacer);
  const space = labelSpace(set.tasks, set.fieldTypes);
  const rows = samples.map((sample, n) => ({ task: sample.task, tokens: texts[n], spans: sample.spans }));
  const fields = await trainTagger(rows, space, dictionaries, seed, pacer);
  const sections = { ...task.sections, ...valueSections, ...fields };
  return { sections, report: task.report };
}

async function tokenizeAll(samples: readonly FilledSample[], language: string, pacer: Pacer): Promise<Tokens[]> {
  const texts: Tokens[] = [];
  for (const sample of samples) {
    texts.push(tokenize(sample.text, sample.language ?? language));
    if (pacer.spend(50 * sample.text.length)) await pacer.pause();
  }
  return texts;
}

/** The classifier, its calibration, and the names of its classes. */
async function trainTasks(
  set: TrainingSet,
  samples: readonly FilledSample[],
  texts: readonly Tokens[],
  dictionaries: Dictionaries,
  seed: number,
  pacer: Pacer,
): Promise<Trained> {
  const taskNumbers = [...new Set(samples.map((sample) => sample.task))].filter((t) => set.tasks[t].name !== FALLBACK);
  const classOf = new Map(taskNumbers.map((task, k) => [task, k]));
  const fallbackClass = taskNumbers.length;
  const made = Math.min(MOST_NONSENSE, texts.length, Math.ceil((NONSENSE_TASKS * texts.length) / fallbackClass));
  const nonsense = makeNonsense(texts, made, seed).map((text) => tokenize(text, set.language));
  const classes = new Int32Array(texts.length + nonsense.length).fill(fallbackClass);
  samples.forEach(({ task }, n) => {
    classes[n] = classOf.get(task) ?? fallbackClass;
  });

  const extract = createExtractor(dictionaries);
  const each =
    (of: readonly Tokens[]) =>
    (use: (features: FeatureBuffer, text: number) => void): void =>
      of.forEach((tokens, n) => use(extract(tokens), n));
  // What is made up must not count as known, so the table knows only what samples say.
  const table = buildFeatureTable(each(texts), texts.length, fallbackClass + 1);
  const rows = encodeRows(each([...texts, ...nonsense]), classes.length, table, GROUP_COUNT);
  const features = table.idf.length;
  const problem = { rows, classes, features, classCount: fallbackClass + 1 };
  await pacer.pause();

  pacer.report('classify', 0, 1);
  const trained = await trainClassifier(problem, Int32Array.from(classes, (_, n) => n), seed, pacer);

  const groups = sampleNumbers(samples, nonsense.length);
  const folds = planFolds(groups, classes, fallbackClass, seed);
  const held = { ...problem, groups: GROUP_COUNT, fallbackClass, samples: texts.length };
  const answers = await answerHeldOut(held, folds, seed, pacer);
  const calibration = calibrate(answers);

  return {
    sections: {
      ...packClassifier(table, trained),
      ...packCalibration(calibration),
      ...writeStrings('model.language', [set.language]),
      ...writeStrings(
        'task.names',
        taskNumbers.map((task) => set.tasks[task].name),
      ),
      'task.numbers': Uint16Array.from(taskNumbers),
    },
    report: {
      texts: texts.length,
      tasks: taskNumbers.length,
      features,
      calibration: reportCalibration(answers, calibration),
    },
  };
}

/** Numbers that the fillings of one sample share, ascending from 0; each made-up text has its own. */
function sampleNumbers(samples: readonly FilledSample[], nonsense: number): Int32Array {
  const numbers = new Int32Array(samples.length + nonsense);
  let number = -1;
  for (let n = 0; n < numbers.length; n++) {
    const isFilling =
      n > 0 &&
      n < samples.length &&
      samples[n].task === samples[n - 1].task &&
      samples[n].sample === samples[n - 1].sample;
    numbers[n] = isFilling ? number : ++number;
  }
  return numbers;
}
