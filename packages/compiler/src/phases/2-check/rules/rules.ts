/**
 * Every rule, in the order of their numbers: 1 tasks, 2 samples, 3 fields and values, 9 directives. Those come last, since
 * they ask what the others have found.
 */
import { fieldFewSamples } from './field-few-samples.js';
import { fieldOnePosition } from './field-one-position.js';
import { fillingUnknown } from './filling-unknown.js';
import { ignoreUnknown } from './ignore-unknown.js';
import { ignoreUnused } from './ignore-unused.js';
import { ignoreWithoutReason } from './ignore-without-reason.js';
import type { Rule } from './rule.js';
import { sampleNearOtherTask } from './sample-near-other-task.js';
import { sampleOnlyTags } from './sample-only-tags.js';
import { sampleOtherScript } from './sample-other-script.js';
import { sampleTooLong } from './sample-too-long.js';
import { samplesDifferInValue } from './samples-differ-in-value.js';
import { samplesNearEqual } from './samples-near-equal.js';
import { samplesTooFew } from './samples-too-few.js';
import { tagInconsistent } from './tag-inconsistent.js';
import { taskLinkedOnly } from './task-linked-only.js';
import { tasksImbalanced } from './tasks-imbalanced.js';
import { tasksOverlap } from './tasks-overlap.js';
import { valueCommonWord } from './value-common-word.js';
import { valueNeverSaid } from './value-never-said.js';

export const RULES: readonly Rule[] = [
  samplesTooFew,
  tasksImbalanced,
  tasksOverlap,
  taskLinkedOnly,
  samplesDifferInValue,
  samplesNearEqual,
  sampleNearOtherTask,
  sampleOnlyTags,
  sampleTooLong,
  sampleOtherScript,
  fieldOnePosition,
  tagInconsistent,
  valueCommonWord,
  fieldFewSamples,
  valueNeverSaid,
  fillingUnknown,
  ignoreUnknown,
  ignoreWithoutReason,
  ignoreUnused,
];
