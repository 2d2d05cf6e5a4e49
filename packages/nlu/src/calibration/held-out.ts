/** Plans what calibration holds out: rows that a classifier does not learn from and is then asked about, whole tasks that play
 * what no task is for, and texts of words that nobody uses. */
import { createRandom, type Random, shuffle } from '../kernels/random.js';

/** One classifier to train for calibration, and what to ask it. */
export interface Fold {
  /** Rows to learn from. */
  readonly learn: Int32Array;
  /** Rows to ask about: held-out ones of the tasks it learned, and all of those tasks that it did not. */
  readonly ask: Int32Array;
}

/** Rows up to which every row is held out once. Larger sets show enough in one fold. */
const SMALL = 2000;
const SMALL_FOLDS = 5;
const LARGE_SHARE = 0.15;

/** Tasks from which on some can be spared to play what is out of scope, and how many of them. */
const ENOUGH_TASKS = 20;
const SPARED_SHARE = 0.15;

/** Plans the folds.
 *
 * @param groups         [N] rows of one group share a fold, as the fillings of one sample do; ascending from 0
 * @param classes        [N] class of each row
 * @param fallbackClass  the last class; it is in every fold
 * @param samples        rows to learn from; those after them are made up, and only asked about
 * @returns at least one fold, unless all rows are of one group */
export function planFolds(
  groups: Int32Array,
  classes: Int32Array,
  fallbackClass: number,
  samples: number,
  seed: number,
): Fold[] {
  const random = createRandom(seed);
  const groupCount = groups.length === 0 ? 0 : groups[groups.length - 1] + 1;
  if (groupCount < 2) return [];
  const isSmall = groups.length <= SMALL;
  const parts = isSmall ? Math.min(SMALL_FOLDS, groupCount) : Math.round(1 / LARGE_SHARE);
  const part = dealGroups(groups, groupCount, classes, fallbackClass + 1, parts, random);
  const folds = isSmall ? parts : 1;
  const foldOfTask = dealTasks(fallbackClass, folds, random);
  const rows = Int32Array.from(groups, (_, n) => n);
  return Array.from({ length: folds }, (_, fold) => {
    const isHeldOut = (n: number): boolean => part[groups[n]] === fold || foldOfTask[classes[n]] === fold;
    return { learn: rows.subarray(0, samples).filter((n) => !isHeldOut(n)), ask: rows.filter(isHeldOut) };
  });
}

/** [groups] part of each, such that every class is spread over the parts as evenly as it can be. */
function dealGroups(
  groups: Int32Array,
  groupCount: number,
  classes: Int32Array,
  classCount: number,
  parts: number,
  random: Random,
): Uint8Array {
  const classOf = new Int32Array(groupCount);
  for (let n = 0; n < groups.length; n++) classOf[groups[n]] = classes[n];
  const order = Int32Array.from({ length: groupCount }, (_, group) => group);
  shuffle(order, random);
  const part = new Uint8Array(groupCount);
  // Classes begin at different parts, lest classes of few samples all meet in the first.
  const next = Int32Array.from({ length: classCount }, () => random.below(parts));
  for (const group of order) part[group] = next[classOf[group]]++ % parts;
  return part;
}

/** [tasks + 1] the fold that does not learn a task, -1 where all do. */
function dealTasks(tasks: number, folds: number, random: Random): Int32Array {
  const foldOfTask = new Int32Array(tasks + 1).fill(-1);
  if (tasks < ENOUGH_TASKS) return foldOfTask;
  const order = Int32Array.from({ length: tasks }, (_, k) => k);
  shuffle(order, random);
  const each = Math.max(1, Math.round(tasks * SPARED_SHARE));
  for (let i = 0; i < Math.min(tasks, each * folds); i++) foldOfTask[order[i]] = Math.floor(i / each);
  return foldOfTask;
}
