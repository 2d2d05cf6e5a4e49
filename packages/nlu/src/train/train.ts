/** Training, from beginning to end. Same set and seed, same bytes. */
import { NO_DENSE_VIEW, openEncoder, writeEncoder } from '../dense/encoder-section.js';
import { labelSpace } from '../tagger/labels.js';
import { trainTagger } from '../tagger/train-tagger.js';
import { readingLanguage } from '../text/reading-language.js';
import { type Tokens, tokenize } from '../text/tokenize.js';
import type { Encoder, TrainingSet } from '../types.js';
import { buildDictionaries } from '../values/build-dictionaries.js';
import { openDictionaries } from '../values/dictionaries.js';
import { checkTrainingSet } from './check-set.js';
import { type FilledSample, fillSamples } from './fill-samples.js';
import type { TrainingPool } from './job.js';
import type { Memory } from './memory.js';
import { type CancelSignal, createPacer, type Pacer, type TrainingProgress } from './pacer.js';
import { runHere, runInPool } from './run.js';
import { type Trained, trainTasks } from './train-tasks.js';

/** Optional settings of training. */
export interface TrainOptions {
  /** Fixes every random choice; 0 where absent. */
  readonly seed?: number;
  /** Cancels training; an `AbortSignal` will do. */
  readonly signal?: CancelSignal;
  /** Trains in the threads of a pool; in the caller's own thread where absent. The result is the same. */
  readonly pool?: TrainingPool;
  readonly onProgress?: (progress: TrainingProgress) => void;
  /** A dense view of texts beside our own features; the model can be opened with the same one only. */
  readonly encoder?: Encoder;
}

/** Trains a model.
 *
 * @throws {TrainingError} where the set contradicts itself or holds no sample
 * @throws {EncoderError} where the encoder cannot be used
 * @throws the signal's reason where training is cancelled; nothing half made is left */
export async function train(set: TrainingSet, options: TrainOptions = {}): Promise<Trained> {
  return (await trainClean(set, options)).trained;
}

/** Trains a model as if there had been none before, and gives what an incremental trainer remembers.
 *
 * @throws as `train` does */
export async function trainClean(given: TrainingSet, options: TrainOptions = {}): Promise<Memory> {
  const { seed = 0, signal, pool, onProgress, encoder } = options;
  const pacer = createPacer(signal, onProgress);
  if (signal?.aborted) throw signal.reason;
  checkTrainingSet(given);
  const set = { ...given, language: readingLanguage(given) };
  const dense = encoder === undefined ? NO_DENSE_VIEW : openEncoder(encoder);

  pacer.report('read', 0, 1);
  const valueSections = buildDictionaries(set.fieldTypes, set.language);
  const dictionaries = openDictionaries(valueSections);
  const samples = fillSamples(set.tasks, set.fieldTypes, seed, given.language);
  const texts = await tokenizeAll(samples, set.language, pacer);

  const run = pool === undefined ? runHere(pacer) : runInPool(pool, pacer, signal);
  const space = labelSpace(set.tasks, set.fieldTypes);
  const rows = samples.map((sample, n) => ({ task: sample.task, tokens: texts[n], spans: sample.spans }));
  const [tasks, fields] = await Promise.all([
    trainTasks(set, samples, texts, dictionaries, dense, seed, run, pacer),
    trainTagger(rows, space, dictionaries, dense, seed, run),
  ]);
  const identity = encoder === undefined ? {} : writeEncoder(encoder);
  const sections = { ...tasks.sections, ...valueSections, ...fields.sections, ...identity };
  const trained = { sections, report: tasks.report };
  return { set, samples, texts, tasks: tasks.memory, fields, trained };
}

async function tokenizeAll(samples: readonly FilledSample[], language: string, pacer: Pacer): Promise<Tokens[]> {
  const texts: Tokens[] = [];
  for (const sample of samples) {
    texts.push(tokenize(sample.text, language));
    if (pacer.spend(50 * sample.text.length)) await pacer.pause();
  }
  return texts;
}
