/** Trains from what the last training left: what did not change is not learned again, what changed is, among some of the others so
 * that they are not forgotten. */

import { carryClassifier, extendTable } from '../classifier/carry-classifier.js';
import { hiddenRows } from '../classifier/hidden-features.js';
import { type ClassifierProblem, createScorer, resumeClassifier, weighViews } from '../classifier/train-classifier.js';
import { carryRows, pickRows } from '../features/carry-rows.js';
import { createExtractor, GROUP_COUNT } from '../features/extract.js';
import { createRandom, shuffle } from '../kernels/random.js';
import { labelSpace } from '../tagger/labels.js';
import { resumeTagger, type TrainedTagger } from '../tagger/train-tagger.js';
import { readingLanguage } from '../text/reading-language.js';
import { type Tokens, tokenize } from '../text/tokenize.js';
import type { TrainingSet } from '../types.js';
import { buildDictionaries } from '../values/build-dictionaries.js';
import { type Dictionaries, openDictionaries } from '../values/dictionaries.js';
import { checkTrainingSet } from './check-set.js';
import { type FilledSample, fillSamples } from './fill-samples.js';
import type { Run } from './job.js';
import { keyOf, type Memory, type TaskMemory } from './memory.js';
import type { Pacer } from './pacer.js';
import { hideOwnValues, packTaskNames, packTasks, winningTasks } from './train-tasks.js';

/** Texts below which a clean training is quick enough. */
const FEWEST_TEXTS = 400;
/** Largest share of new texts; beyond it a clean training is worth its time. */
const MOST_CHANGED = 0.2;

/** Texts that are learned again beside the changed ones: for each of them, at least and at most. */
const REPLAYED_EACH = 20;
const FEWEST_REPLAYED = 400;
const MOST_REPLAYED = 4000;
/** Rounds over both, and how often more are added for texts that are still wrong. */
const ROUNDS = 6;
const MOST_TRIES = 3;

/** A set as it is now. */
interface Now {
  readonly set: TrainingSet;
  readonly samples: readonly FilledSample[];
  /** [samples] */
  readonly texts: readonly Tokens[];
  /** [samples] number that it had before, -1 for a new one. */
  readonly origins: Int32Array;
  readonly dictionaries: Dictionaries;
  /** Whether no field type differs. */
  readonly sameTypes: boolean;
}

/** Trains a set that differs little from the one before.
 *
 * @returns undefined where it differs too much, or is so small that a clean training is as quick
 * @throws {TrainingError} where the set contradicts itself or holds no sample
 * @throws the signal's reason where training is cancelled */
export async function trainChanges(
  before: Memory,
  given: TrainingSet,
  seed: number,
  run: Run,
  pacer: Pacer,
): Promise<Memory | undefined> {
  checkTrainingSet(given);
  const set = { ...given, language: readingLanguage(given) };
  if (otherSettings(set) !== otherSettings(before.set)) return undefined;
  pacer.report('read', 0, 1);
  const samples = fillSamples(set.tasks, set.fieldTypes, seed, given.language);
  const origins = originsOf(samples, set, before);
  const changed = origins.filter((origin) => origin < 0).length;
  if (samples.length < FEWEST_TEXTS || changed > MOST_CHANGED * samples.length) return undefined;

  const texts = samples.map(({ text }, n) =>
    origins[n] < 0 ? tokenize(text, set.language) : before.texts[origins[n]],
  );
  const valueSections = buildDictionaries(set.fieldTypes, set.language);
  const dictionaries = openDictionaries(valueSections);
  const sameTypes = JSON.stringify(set.fieldTypes) === JSON.stringify(before.set.fieldTypes);
  const now = { set, samples, texts, origins, dictionaries, sameTypes };
  const tasks = await learnTasks(before, now, seed, run, pacer);
  const fields = await learnFields(before, now, seed, run);
  const sections = {
    ...packTasks(tasks),
    ...packTaskNames(set, winningTasks(samples, set)),
    ...valueSections,
    ...fields.sections,
  };
  const { calibration } = before.trained.report;
  const report = { texts: texts.length, tasks: tasks.names.length, features: tasks.table.idf.length, calibration };
  return { set, samples, texts, tasks, fields, trained: { sections, report } };
}

/** All of a set but what training can tell the changes of. */
function otherSettings({ tasks, fieldTypes, ...others }: TrainingSet): string {
  return JSON.stringify(others);
}

function originsOf(samples: readonly FilledSample[], set: TrainingSet, before: Memory): Int32Array {
  const known = new Map(before.samples.map((sample, n) => [keyOf(sample, before.set), n]));
  return Int32Array.from(samples, (sample) => known.get(keyOf(sample, set)) ?? -1);
}

/** Carries the classifier over to the features and classes of now, and teaches it the texts that are new. */
async function learnTasks(before: Memory, now: Now, seed: number, run: Run, pacer: Pacer): Promise<TaskMemory> {
  const { set, samples, texts, origins, dictionaries, sameTypes } = now;
  const { tasks: known } = before;
  const fresh = Array.from(origins.keys()).filter((n) => origins[n] < 0);
  const extract = createExtractor(dictionaries);
  const hideFor = hideOwnValues(
    samples.map(({ spans }, n) => ({ tokens: texts[n], spans })),
    dictionaries,
  );
  const hashes = new Set<number>();
  for (const n of fresh) {
    const { hashes: found, count } = extract(texts[n], hideFor(n));
    for (let i = 0; i < count; i++) hashes.add(found[i]);
  }
  const { table, places } = extendTable(known.table, hashes, texts.length);
  // Other field types may be other features of any text.
  const copied = sameTypes ? origins : origins.map(() => -1);
  const rows = carryRows(known.rows, copied, places, (n) => extract(texts[n], hideFor(n)), table, GROUP_COUNT);

  const numbers = winningTasks(samples, set);
  const names = numbers.map((task) => set.tasks[task].name);
  const classNumbers = new Map(names.map((name, k) => [name, k]));
  const classCount = names.length + 1;
  const classOf = Int32Array.from([...known.names.map((name) => classNumbers.get(name) ?? -1), names.length]);
  let views = carryClassifier(known.views, places, table.idf.length, classOf, classCount);
  const hiddenFeatures = known.hiddenFeatures?.map((feature) => places[feature]) ?? null;

  const picked = [...fresh, ...replayed(origins, fresh.length, seed)];
  const learned = pickRows(rows, picked, GROUP_COUNT);
  const problem: ClassifierProblem = {
    rows: learned,
    hidden: hiddenFeatures && {
      features: hiddenFeatures,
      rows: hiddenRows(learned, hiddenFeatures, table.idf.length),
    },
    classes: Int32Array.from(picked, (n) => classNumbers.get(set.tasks[samples[n].task].name) ?? names.length),
    features: table.idf.length,
    classCount,
  };
  pacer.report('classify', 0, 1);
  for (let tries = 0; tries < MOST_TRIES && !areRight(problem, views, fresh.length, tries === 0); tries++) {
    views = await resumeClassifier(problem, views, ROUNDS, seed + tries, run);
  }
  return { table, hiddenFeatures, rows, names, views, calibration: known.calibration };
}

/** Numbers of the texts to learn again, drawn from those that are not new. */
function replayed(origins: Int32Array, fresh: number, seed: number): number[] {
  if (fresh === 0) return [];
  const old = Int32Array.from(origins.keys()).filter((n) => origins[n] >= 0);
  shuffle(old, createRandom(seed, fresh));
  return [...old.subarray(0, replayedBeside(fresh))];
}

function replayedBeside(fresh: number): number {
  return Math.max(FEWEST_REPLAYED, Math.min(MOST_REPLAYED, REPLAYED_EACH * fresh));
}

/** Whether the first texts of a problem get their classes; where nothing was learned of them yet, only if there are none. */
function areRight(problem: ClassifierProblem, views: TaskMemory['views'], count: number, isFirst: boolean): boolean {
  if (isFirst || count === 0) return count === 0;
  const score = createScorer(problem, weighViews(views));
  const scores = new Float64Array(problem.classCount);
  for (let n = 0; n < count; n++) {
    score(n, scores);
    if (scores.indexOf(Math.max(...scores)) !== problem.classes[n]) return false;
  }
  return true;
}

/** The tagger: as it is where nothing that it learned from changed, else carried over and taught what is new. */
async function learnFields(before: Memory, now: Now, seed: number, run: Run): Promise<TrainedTagger> {
  const { set, samples, texts, origins, dictionaries, sameTypes } = now;
  if (sameTypes && taggedSamples(samples, set) === taggedSamples(before.samples, before.set)) return before.fields;
  const space = labelSpace(set.tasks, set.fieldTypes);
  const rows = samples.map(({ task, spans }, n) => ({ task, tokens: texts[n], spans }));
  const tagged = Int32Array.from(origins.keys()).filter((n) => set.tasks[samples[n].task].fields.length > 0);
  const fresh = tagged.filter((n) => origins[n] < 0);
  const others = tagged.filter((n) => origins[n] >= 0);
  shuffle(others, createRandom(seed, fresh.length));
  const picked = [...fresh, ...others.subarray(0, replayedBeside(fresh.length))];
  return resumeTagger(
    before.fields.memory,
    picked.map((n) => rows[n]),
    space,
    dictionaries,
    seed,
    run,
  );
}

/** All that the tagger learns from, as one text. */
function taggedSamples(samples: readonly FilledSample[], { tasks }: TrainingSet): string {
  const tagged = samples.filter(({ task }) => tasks[task].fields.length > 0);
  return JSON.stringify([
    tasks.map(({ fields }) => fields),
    tagged.map(({ task, text, spans }) => [task, text, spans]),
  ]);
}
