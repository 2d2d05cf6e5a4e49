/** The part of training that finds the task: samples as tokens -> the classifier's sections, with its calibration. */
import { answerHeldOut } from '../calibration/answer-held-out.js';
import { calibrate, confidencesOf } from '../calibration/calibrate.js';
import { packCalibration } from '../calibration/confidence.js';
import { planFolds } from '../calibration/held-out.js';
import { makeNonsense } from '../calibration/nonsense.js';
import { type CalibrationReport, reportCalibration } from '../calibration/report.js';
import { chooseThreshold } from '../calibration/threshold.js';
import { selectHiddenFeatures } from '../classifier/hidden-features.js';
import { packClassifier } from '../classifier/pack-classifier.js';
import { trainClassifier, weighViews } from '../classifier/train-classifier.js';
import { appendVectors } from '../dense/dense-rows.js';
import { packDenseWeights } from '../dense/dense-weights.js';
import type { DenseView } from '../dense/encoder-section.js';
import { buildFeatureTable } from '../features/build-table.js';
import { type EncodedRows, encodeRows } from '../features/encode-rows.js';
import { extractEach, GROUP_COUNT } from '../features/extract.js';
import { MAX_FEATURE_TOKENS } from '../features/feature-input.js';
import type { HideValues } from '../features/steps.js';
import { denseClassWeights, sliceClassWeights } from '../kernels/class-weights.js';
import { writeStrings } from '../model/strings.js';
import { type Tokens, tokenize } from '../text/tokenize.js';
import { FALLBACK, type ModelSections, type TrainingSet } from '../types.js';
import type { Dictionaries } from '../values/dictionaries.js';
import { type AnnotatedText, countMentions, hideSingleMentions } from '../values/mentions.js';
import type { FilledSample } from './fill-samples.js';
import type { Run } from './job.js';
import type { TaskMemory } from './memory.js';
import type { Pacer } from './pacer.js';

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

/** The result of training the tasks, and what it was made from. */
export interface TrainedTasks extends Trained {
  readonly memory: TaskMemory;
}

/** Most texts that are made up; there are as many as samples where those are fewer. */
const MOST_NONSENSE = 500;

/** Trains the classifier, calibrates it on samples held out from it, and packs both with the names of the tasks. The class after
 * the last task is that of the task `fallback`, which may have no samples; made-up texts are only asked about.
 *
 * @param texts  [samples] their tokens
 * @param dense  the author's encoder, which the linear view takes as one more group of features
 * @throws the signal's reason where training is cancelled */
export async function trainTasks(
  set: TrainingSet,
  samples: readonly FilledSample[],
  texts: readonly Tokens[],
  dictionaries: Dictionaries,
  dense: DenseView,
  seed: number,
  run: Run,
  pacer: Pacer,
): Promise<TrainedTasks> {
  const taskNumbers = winningTasks(samples, set);
  const classOf = new Map(taskNumbers.map((task, k) => [task, k]));
  const fallbackClass = taskNumbers.length;
  const sources = samples.map(({ spans }, n) => ({ tokens: texts[n], spans }));
  const nonsense = makeNonsense(sources, Math.min(MOST_NONSENSE, texts.length), seed).map((text) =>
    tokenize(text, set.language),
  );
  const classes = new Int32Array(texts.length + nonsense.length).fill(fallbackClass);
  samples.forEach(({ task }, n) => {
    classes[n] = classOf.get(task) ?? fallbackClass;
  });

  // What is made up must not count as known, so the table knows only what samples say.
  const hideFor = hideOwnValues(sources, dictionaries);
  const table = await buildFeatureTable(extractEach(dictionaries, texts, hideFor), pacer);
  const all = extractEach(dictionaries, [...texts, ...nonsense], hideFor);
  const sparse = await encodeRows(all, classes.length, table, GROUP_COUNT, pacer);
  const features = table.idf.length;
  const hidden = selectHiddenFeatures(sparse, GROUP_COUNT, features, fallbackClass + 1);
  const { rows, columns, groups } = await withVectors(sparse, features, [...texts, ...nonsense], dense, pacer);
  const problem = { rows, hidden, classes, features: columns, classCount: fallbackClass + 1 };

  pacer.report('classify', 0, 1);
  const everything = Int32Array.from(texts, (_, n) => n);
  const folds = planFolds(sampleNumbers(samples, nonsense.length), classes, fallbackClass, texts.length, seed);
  const held = { ...problem, groups, fallbackClass, samples: texts.length };
  const [views, answers] = await Promise.all([
    trainClassifier(problem, everything, seed, run),
    answerHeldOut(held, folds, seed, run, pacer),
  ]);
  const size = { tasks: Math.max(1, fallbackClass), texts: texts.length };
  const confidenceWeights = calibrate(answers, size);
  const chosen = chooseThreshold(set.fallback ?? {}, size.tasks, answers, confidencesOf(answers, confidenceWeights));
  const names = taskNumbers.map((task) => set.tasks[task].name);
  const calibration = packCalibration({ weights: confidenceWeights, threshold: chosen.threshold });
  const hiddenFeatures = hidden?.features ?? null;
  const memory = { table, hiddenFeatures, rows, names, views, calibration };
  return {
    sections: { ...packTasks(memory, dense.textDimensions), ...packTaskNames(set, taskNumbers) },
    report: {
      texts: texts.length,
      tasks: taskNumbers.length,
      features,
      calibration: reportCalibration(answers, confidenceWeights, chosen),
    },
    memory,
  };
}

/** The sections of a classifier and of its calibration. */
export function packTasks({ table, hiddenFeatures, views, calibration }: TaskMemory, dimensions = 0): ModelSections {
  const { linear, hidden } = weighViews(views);
  const features = table.idf.length;
  const ofFeatures = { weights: sliceClassWeights(linear.weights, 0, features), bias: linear.bias };
  const ofNumbers = sliceClassWeights(linear.weights, features, features + dimensions);
  return {
    ...packClassifier(table, hiddenFeatures, { linear: ofFeatures, hidden }),
    ...(dimensions > 0 && packDenseWeights(denseClassWeights(ofNumbers, linear.bias.length), dimensions)),
    ...calibration,
  };
}

/** The sections that name the classes.
 *
 * @param numbers  [classes but the last] number of each one's task */
export function packTaskNames({ language, tasks }: TrainingSet, numbers: readonly number[]): ModelSections {
  return {
    ...writeStrings('model.language', [language]),
    ...writeStrings(
      'task.names',
      numbers.map((task) => tasks[task].name),
    ),
    'task.numbers': Uint16Array.from(numbers),
  };
}

/** Numbers of the tasks that can win, in the order of their samples. */
export function winningTasks(samples: readonly FilledSample[], { tasks }: TrainingSet): number[] {
  return [...new Set(samples.map(({ task }) => task))].filter((task) => tasks[task].name !== FALLBACK);
}

/** What each sample is not to know: the values of open types that no other one mentions.
 *
 * @returns the same for text n; nothing is hidden from made-up texts, which come after the samples */
export function hideOwnValues(
  samples: readonly AnnotatedText[],
  dictionaries: Dictionaries,
): (n: number) => HideValues | undefined {
  const mentions = countMentions(samples, dictionaries, MAX_FEATURE_TOKENS);
  return (n) => {
    const sample = samples[n];
    if (sample === undefined || sample.spans.length === 0) return undefined;
    return (matches) => hideSingleMentions(sample, mentions, dictionaries, matches);
  };
}

/** Rows with a vector for each text, where the encoder has some. */
async function withVectors(
  sparse: EncodedRows,
  features: number,
  texts: readonly Tokens[],
  { text, textDimensions }: DenseView,
  pacer: Pacer,
): Promise<{ rows: EncodedRows; columns: number; groups: number }> {
  if (text === undefined) return { rows: sparse, columns: features, groups: GROUP_COUNT };
  const rows = await appendVectors(sparse, GROUP_COUNT, features, texts, text, textDimensions, pacer);
  return { rows, columns: features + textDimensions, groups: GROUP_COUNT + 1 };
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
