/** Plans what calibration holds out: rows that a classifier does not learn from and is then asked about, whole tasks that play
 * what no task is for, and texts of words that nobody uses. */
import { createRandom, type Random, shuffle } from '../kernels/random.js';

/** One classifier to train for calibration, and what to ask it. Row numbers are those of the training rows. */
export interface Fold {
  readonly learn: Int32Array;
  /** Rows of tasks that the classifier knows. */
  readonly inScope: Int32Array;
  /** Rows of tasks that it does not know. */
  readonly outOfScope: Int32Array;
}

/** Rows up to which every row is held out once. Larger sets show enough in one fold. */
const SMALL = 2000;
const SMALL_FOLDS = 5;
const LARGE_SHARE = 0.15;

/** Tasks from which on some can be spared to play what is out of scope, and how many of them. */
const ENOUGH_TASKS = 6;
const SPARED_SHARE = 0.15;

/** Plans the folds.
 *
 * @param groups   [N] rows of one group share a fold, as the fillings of one sample do; ascending from 0
 * @param classes  [N] class of each row
 * @param spared   [K] whether a class may play what is out of scope
 * @returns at least one fold, unless all rows are of one group */
export function planFolds(groups: Int32Array, classes: Int32Array, spared: readonly boolean[], seed: number): Fold[] {
  const random = createRandom(seed);
  const groupCount = groups.length === 0 ? 0 : groups[groups.length - 1] + 1;
  if (groupCount < 2) return [];
  const isSmall = groups.length <= SMALL;
  const parts = isSmall ? Math.min(SMALL_FOLDS, groupCount) : Math.round(1 / LARGE_SHARE);
  const part = dealGroups(groups, groupCount, classes, spared.length, parts, random);
  const unknown = dealTasks(spared, isSmall ? parts : 1, random);
  return Array.from({ length: isSmall ? parts : 1 }, (_, fold) => {
    const rows = Int32Array.from(groups, (_, n) => n);
    const isUnknown = (n: number): boolean => unknown[classes[n]] === fold;
    return {
      learn: rows.filter((n) => part[groups[n]] !== fold && !isUnknown(n)),
      inScope: rows.filter((n) => part[groups[n]] === fold && !isUnknown(n)),
      outOfScope: rows.filter(isUnknown),
    };
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

/** [classes] the fold in which each plays what is out of scope, -1 where in none. */
function dealTasks(spared: readonly boolean[], folds: number, random: Random): Int32Array {
  const candidates = Int32Array.from(spared.flatMap((may, k) => (may ? [k] : [])));
  const unknown = new Int32Array(spared.length).fill(-1);
  if (candidates.length < ENOUGH_TASKS) return unknown;
  shuffle(candidates, random);
  const each = Math.max(1, Math.round(candidates.length * SPARED_SHARE));
  for (let i = 0; i < Math.min(candidates.length, each * folds); i++) unknown[candidates[i]] = Math.floor(i / each);
  return unknown;
}
