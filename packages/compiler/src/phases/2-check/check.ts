/** Phase 2: everything that can be wrong with an assistant. All checks run, whatever the others find. */
import type { Diagnostics } from '../../diagnostics/diagnostics.js';
import type { Checked, CheckedSample, Loaded } from '../../ir.js';
import type { Validator } from '../../validation.js';
import { actionsAndUrl } from './actions-and-url.js';
import { actionsInvalid } from './actions-invalid.js';
import { braceUnbalanced } from './brace-unbalanced.js';
import type { Check, CheckContext } from './check-context.js';
import { fallbackHasFields } from './fallback-has-fields.js';
import { fieldDuplicate } from './field-duplicate.js';
import { fieldEmptyFill } from './field-empty-fill.js';
import { fieldTypeDuplicate } from './field-type-duplicate.js';
import { fieldTypeEmpty } from './field-type-empty.js';
import { fieldTypeUnknown } from './field-type-unknown.js';
import { fieldTypeUnused } from './field-type-unused.js';
import { fieldUnknown } from './field-unknown.js';
import { fieldUnused } from './field-unused.js';
import { languageMalformed } from './language-malformed.js';
import { languageUnknown } from './language-unknown.js';
import { limitExceeded } from './limit-exceeded.js';
import { nameMalformed } from './name-malformed.js';
import { nameReserved } from './name-reserved.js';
import { nameTooLong } from './name-too-long.js';
import { noSamples } from './no-samples.js';
import { resolveAssistant } from './resolve-assistant.js';
import { type LintLevel, lint } from './rules/lint.js';
import { sampleDuplicate } from './sample-duplicate.js';
import { sampleEmpty } from './sample-empty.js';
import { sampleInTwoTasks } from './sample-in-two-tasks.js';
import { settingsInvalid } from './settings-invalid.js';
import { tagMalformed } from './tag-malformed.js';
import { taskDuplicate } from './task-duplicate.js';
import { taskLinkDangling } from './task-link-dangling.js';
import { taskUnreachable } from './task-unreachable.js';
import { valueClaimedTwice } from './value-claimed-twice.js';
import { valueDuplicate } from './value-duplicate.js';
import { valueEmpty } from './value-empty.js';

const CHECKS: readonly Check[] = [
  nameMalformed,
  nameTooLong,
  nameReserved,
  languageMalformed,
  languageUnknown,
  settingsInvalid,
  taskDuplicate,
  fieldDuplicate,
  fieldTypeUnknown,
  fieldTypeDuplicate,
  fieldTypeEmpty,
  fieldTypeUnused,
  valueEmpty,
  valueDuplicate,
  valueClaimedTwice,
  noSamples,
  fieldUnknown,
  fieldUnused,
  fieldEmptyFill,
  sampleInTwoTasks,
  fallbackHasFields,
  actionsInvalid,
  actionsAndUrl,
  taskLinkDangling,
  taskUnreachable,
  limitExceeded,
];

/** Those that look at the samples of one task and at nothing else of it but its name. */
const SAMPLE_CHECKS: readonly Check[] = [sampleEmpty, braceUnbalanced, tagMalformed, sampleDuplicate];

/** Checks a loaded project: first what is wrong, then, where nothing is, what teaches badly.
 *
 * @param level  which of the linter's rules run
 * @returns undefined where there is an error or nothing to check */
export function check(
  loaded: Loaded,
  validator: Validator,
  diagnostics: Diagnostics,
  level: LintLevel,
): Checked | undefined {
  const { assistant: definition } = loaded;
  const assistant = definition && resolveAssistant(definition);
  const context = definition &&
    assistant && { loaded, assistant, fieldTypes: definition.fieldTypes, validator, diagnostics };
  if (context !== undefined) {
    for (const each of CHECKS) each(context);
    checkSamples(context);
    lint(context, level);
  }
  return assistant === undefined || diagnostics.hasErrors ? undefined : { loaded, assistant };
}

/** Samples in which nothing was found, which a build after this one need not look at again. */
const flawless = new WeakSet<readonly CheckedSample[]>();

function checkSamples(context: CheckContext): void {
  const { assistant, diagnostics } = context;
  for (const task of assistant.tasks) {
    if (flawless.has(task.samples)) continue;
    const before = diagnostics.reports;
    for (const each of SAMPLE_CHECKS) each({ ...context, assistant: { ...assistant, tasks: [task] } });
    if (diagnostics.reports === before) flawless.add(task.samples);
  }
}

/** Looks at the samples of a project that was checked without it. */
export function lintProject(
  { loaded, assistant }: Checked,
  validator: Validator,
  diagnostics: Diagnostics,
  level: LintLevel,
): void {
  const { fieldTypes = [] } = loaded.assistant ?? {};
  lint({ loaded, assistant, fieldTypes, validator, diagnostics }, level);
}
