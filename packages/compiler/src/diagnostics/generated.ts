/* Generated from packages/compiler/messages/ by scripts/generate.js. Do not edit. */
import { fill, type Message } from './message.js';

/** Every diagnostic code, sorted. */
export type DiagnosticCode =
  | 'actions_and_url'
  | 'actions_invalid'
  | 'brace_unbalanced'
  | 'default_export_invalid'
  | 'default_export_missing'
  | 'definition_invalid'
  | 'entry_missing'
  | 'fallback_has_fields'
  | 'field_duplicate'
  | 'field_empty_fill'
  | 'field_few_samples'
  | 'field_one_position'
  | 'field_type_duplicate'
  | 'field_type_empty'
  | 'field_type_unknown'
  | 'field_type_unused'
  | 'field_unknown'
  | 'field_unused'
  | 'filling_unknown'
  | 'ignore_unknown'
  | 'ignore_unused'
  | 'ignore_without_reason'
  | 'import_unresolved'
  | 'language_malformed'
  | 'language_unknown'
  | 'limit_exceeded'
  | 'module_exits'
  | 'module_hangs'
  | 'module_out_of_memory'
  | 'module_throws'
  | 'name_malformed'
  | 'name_reserved'
  | 'name_too_long'
  | 'no_samples'
  | 'project_config_invalid'
  | 'rules_invalid'
  | 'sample_duplicate'
  | 'sample_empty'
  | 'sample_file_missing'
  | 'sample_file_unreadable'
  | 'sample_in_two_tasks'
  | 'sample_near_other_task'
  | 'sample_only_tags'
  | 'sample_other_script'
  | 'sample_too_long'
  | 'samples_differ_in_value'
  | 'samples_near_equal'
  | 'samples_too_few'
  | 'settings_invalid'
  | 'syntax_error'
  | 'tag_inconsistent'
  | 'tag_malformed'
  | 'task_duplicate'
  | 'task_link_dangling'
  | 'task_linked_only'
  | 'task_unreachable'
  | 'tasks_imbalanced'
  | 'tasks_overlap'
  | 'typescript_error'
  | 'value_claimed_twice'
  | 'value_common_word'
  | 'value_duplicate'
  | 'value_empty'
  | 'value_never_said';

/** Task %task% has both actions and an actionsUrl. */
export function actions_and_url(values: { task: string | number }): Message {
  return fill(
    'actions_and_url',
    'error',
    'Task %task% has both actions and an actionsUrl.',
    ['Keep one of them.'],
    values,
  );
}

/** The actions of task %task% are malformed at %path%: %problem%. */
export function actions_invalid(values: {
  task: string | number;
  path: string | number;
  problem: string | number;
  suggestion?: string | number | undefined;
}): Message {
  return fill(
    'actions_invalid',
    'error',
    'The actions of task %task% are malformed at %path%: %problem%.',
    ['Did you mean "%suggestion%"?'],
    values,
  );
}

/** This %brace% has no counterpart. */
export function brace_unbalanced(values: { brace: string | number; doubled?: string | number | undefined }): Message {
  return fill(
    'brace_unbalanced',
    'error',
    'This %brace% has no counterpart.',
    ['A tag is {Field} or {Field:words}; for a literal brace write it twice: %doubled%.'],
    values,
  );
}

/** The default export of the entry module is %found%, not an assistant. */
export function default_export_invalid(values: { found: string | number }): Message {
  return fill(
    'default_export_invalid',
    'error',
    'The default export of the entry module is %found%, not an assistant.',
    ["Export what defineAssistant('name', { tasks: […] }) returns."],
    values,
  );
}

/** The entry module has no default export. */
export function default_export_missing(): Message {
  return fill(
    'default_export_missing',
    'error',
    'The entry module has no default export.',
    ["End it with export default defineAssistant('name', { tasks: […] })."],
    {},
  );
}

/** The assistant is malformed at %path%: %problem%. */
export function definition_invalid(values: { path: string | number; problem: string | number }): Message {
  return fill('definition_invalid', 'error', 'The assistant is malformed at %path%: %problem%.', [], values);
}

/** The project has no entry module: none of %candidates% exists. */
export function entry_missing(values: { candidates: string | number }): Message {
  return fill(
    'entry_missing',
    'error',
    'The project has no entry module: none of %candidates% exists.',
    [
      'Create src/assistant.ts with a default export of defineAssistant(…), or name the file in package.json under "botwright": { "entry": "…" }.',
    ],
    values,
  );
}

/** The task fallback has fields, but what is out of scope has none. */
export function fallback_has_fields(): Message {
  return fill(
    'fallback_has_fields',
    'error',
    'The task fallback has fields, but what is out of scope has none.',
    ['Remove its fields and tags; its samples are examples of what the assistant does not handle.'],
    {},
  );
}

/** The fields %first% and %second% of task %task% differ only in upper and lower case. */
export function field_duplicate(values: {
  first: string | number;
  second: string | number;
  task: string | number;
}): Message {
  return fill(
    'field_duplicate',
    'error',
    'The fields %first% and %second% of task %task% differ only in upper and lower case.',
    [],
    values,
  );
}

/** Nothing can fill the tag {%field%}: its type %type% has no values, and no sample gives it literal words. */
export function field_empty_fill(values: { field: string | number; type: string | number }): Message {
  return fill(
    'field_empty_fill',
    'error',
    'Nothing can fill the tag {%field%}: its type %type% has no values, and no sample gives it literal words.',
    ['Write {%field%:some words} in a sample, or give the type values.'],
    values,
  );
}

/** Fewer samples of task %task% than %least% use its field %field%: %count%. */
export function field_few_samples(values: {
  task: string | number;
  least: string | number;
  field: string | number;
  count: string | number;
}): Message {
  return fill(
    'field_few_samples',
    'info',
    'Fewer samples of task %task% than %least% use its field %field%: %count%.',
    ['Add samples with {%field%} in other places and beside other words.'],
    values,
  );
}

/** Field %field% stands %position% in each of the %count% samples of task %task% that have it. */
export function field_one_position(values: {
  field: string | number;
  position: string | number;
  count: string | number;
  task: string | number;
}): Message {
  return fill(
    'field_one_position',
    'info',
    'Field %field% stands %position% in each of the %count% samples of task %task% that have it.',
    ['Add samples where it stands elsewhere.'],
    values,
  );
}

/** Two different field types are both named %name%. */
export function field_type_duplicate(values: { name: string | number }): Message {
  return fill('field_type_duplicate', 'error', 'Two different field types are both named %name%.', [], values);
}

/** Field type %name% has no values. */
export function field_type_empty(values: { name: string | number }): Message {
  return fill(
    'field_type_empty',
    'error',
    'Field type %name% has no values.',
    ['Give it values, or make it open with { open: true }.'],
    values,
  );
}

/** There is no field type %type%, which %user% refers to. */
export function field_type_unknown(values: {
  type: string | number;
  user: string | number;
  suggestion?: string | number | undefined;
}): Message {
  return fill(
    'field_type_unknown',
    'error',
    'There is no field type %type%, which %user% refers to.',
    ['Did you mean "%suggestion%"?', 'Define it with defineFieldType, or use one of the built-in types.'],
    values,
  );
}

/** Nothing uses the field type %name%. */
export function field_type_unused(values: { name: string | number }): Message {
  return fill(
    'field_type_unused',
    'warning',
    'Nothing uses the field type %name%.',
    ["Remove it from the assistant's fieldTypes, or use it in a field or a question."],
    values,
  );
}

/** Task %task% has no field %field%. */
export function field_unknown(values: {
  task: string | number;
  field: string | number;
  suggestion?: string | number | undefined;
  fields?: string | number | undefined;
}): Message {
  return fill(
    'field_unknown',
    'error',
    'Task %task% has no field %field%.',
    [
      'Did you mean {%suggestion%}?',
      "The task's fields are %fields%.",
      "Add it to the task's fields, or write {{%field%}} for literal braces.",
    ],
    values,
  );
}

/** No sample of task %task% uses its field %field%. */
export function field_unused(values: { task: string | number; field: string | number }): Message {
  return fill(
    'field_unused',
    'warning',
    'No sample of task %task% uses its field %field%.',
    ['Add a sample with {%field%}, or remove the field.'],
    values,
  );
}

/** "%words%" is no value of field type %type%, so {%field%:%words%} leads to none. */
export function filling_unknown(values: {
  words: string | number;
  type: string | number;
  field: string | number;
  suggestion?: string | number | undefined;
}): Message {
  return fill(
    'filling_unknown',
    'warning',
    '"%words%" is no value of field type %type%, so {%field%:%words%} leads to none.',
    ['Did you mean "%suggestion%"?', 'Add it to the type as a value or a synonym, or make the type open.'],
    values,
  );
}

/** This comment ignores %code%, which is no code of a diagnostic. */
export function ignore_unknown(values: { code: string | number; suggestion?: string | number | undefined }): Message {
  return fill(
    'ignore_unknown',
    'warning',
    'This comment ignores %code%, which is no code of a diagnostic.',
    ['Did you mean %suggestion%?', 'Write // botwright-ignore-next-line code reason.'],
    values,
  );
}

/** This comment ignores %code%, which is not reported on the next line. */
export function ignore_unused(values: { code: string | number }): Message {
  return fill(
    'ignore_unused',
    'warning',
    'This comment ignores %code%, which is not reported on the next line.',
    ['Remove it. Errors cannot be ignored.'],
    values,
  );
}

/** This comment ignores %code% without a reason. */
export function ignore_without_reason(values: { code: string | number }): Message {
  return fill(
    'ignore_without_reason',
    'warning',
    'This comment ignores %code% without a reason.',
    ['Write the reason behind the code, so that others know when it may go.'],
    values,
  );
}

/** This import leads nowhere: %problem%. */
export function import_unresolved(values: {
  problem: string | number;
  suggestion?: string | number | undefined;
}): Message {
  return fill(
    'import_unresolved',
    'error',
    'This import leads nowhere: %problem%.',
    ['Did you mean "%suggestion%"?'],
    values,
  );
}

/** "%language%" is no language tag. */
export function language_malformed(values: {
  language: string | number;
  suggestion?: string | number | undefined;
}): Message {
  return fill(
    'language_malformed',
    'error',
    '"%language%" is no language tag.',
    ['Did you mean "%suggestion%"?', 'Use a BCP 47 tag such as "en-US" or "de".'],
    values,
  );
}

/** "%language%" is built like a language tag, but is no language. */
export function language_unknown(values: {
  language: string | number;
  suggestion?: string | number | undefined;
}): Message {
  return fill(
    'language_unknown',
    'warning',
    '"%language%" is built like a language tag, but is no language.',
    ['Did you mean "%suggestion%"?', 'Use a BCP 47 tag such as "en-US" or "de"; "art-x-…" is for one of your own.'],
    values,
  );
}

/** %what% has %count% %things%; the limit that other systems know is %limit%. */
export function limit_exceeded(values: {
  what: string | number;
  count: string | number;
  things: string | number;
  limit: string | number;
}): Message {
  return fill(
    'limit_exceeded',
    'warning',
    '%what% has %count% %things%; the limit that other systems know is %limit%.',
    [],
    values,
  );
}

/** A module ended the process with status %status% while it was loaded. */
export function module_exits(values: { status: string | number }): Message {
  return fill(
    'module_exits',
    'error',
    'A module ended the process with status %status% while it was loaded.',
    [],
    values,
  );
}

/** The modules never finished loading: %reason%. */
export function module_hangs(values: { reason: string | number }): Message {
  return fill(
    'module_hangs',
    'error',
    'The modules never finished loading: %reason%.',
    ['Look for an endless loop, or for a top-level await of something that never comes.'],
    values,
  );
}

/** The modules needed more than %megabytes% MB of memory while they were loaded. */
export function module_out_of_memory(values: { megabytes: string | number }): Message {
  return fill(
    'module_out_of_memory',
    'error',
    'The modules needed more than %megabytes% MB of memory while they were loaded.',
    ["Keep large sets of samples in a text file and name it with samplesFrom('file')."],
    values,
  );
}

/** This module threw while it was loaded: %thrown% */
export function module_throws(values: { thrown: string | number }): Message {
  return fill('module_throws', 'error', 'This module threw while it was loaded: %thrown%', [], values);
}

/** "%name%" is no valid name for %what%. */
export function name_malformed(values: {
  name: string | number;
  what: string | number;
  suggestion?: string | number | undefined;
}): Message {
  return fill(
    'name_malformed',
    'error',
    '"%name%" is no valid name for %what%.',
    [
      'Use letters, digits, underscores, dots and dashes, not beginning with a dot or a dash, for example "%suggestion%".',
      'Use letters, digits, underscores, dots and dashes, not beginning with a dot or a dash.',
    ],
    values,
  );
}

/** The name "%name%" cannot be given to %what%: %reason%. */
export function name_reserved(values: {
  name: string | number;
  what: string | number;
  reason: string | number;
}): Message {
  return fill('name_reserved', 'error', 'The name "%name%" cannot be given to %what%: %reason%.', [], values);
}

/** The name "%name%" of %what% has %length% characters; at most 64 are allowed. */
export function name_too_long(values: {
  name: string | number;
  what: string | number;
  length: string | number;
}): Message {
  return fill(
    'name_too_long',
    'error',
    'The name "%name%" of %what% has %length% characters; at most 64 are allowed.',
    [],
    values,
  );
}

/** No task has a sample, so there is nothing to learn from. */
export function no_samples(): Message {
  return fill(
    'no_samples',
    'error',
    'No task has a sample, so there is nothing to learn from.',
    ["Give a task samples: ['what people say', …]."],
    {},
  );
}

/** The file %file% cannot be used: %problem%. */
export function project_config_invalid(values: { file: string | number; problem: string | number }): Message {
  return fill('project_config_invalid', 'error', 'The file %file% cannot be used: %problem%.', [], values);
}

/** %path% of "botwright" in package.json cannot be used: %problem%. */
export function rules_invalid(values: {
  path: string | number;
  problem: string | number;
  suggestion?: string | number | undefined;
}): Message {
  return fill(
    'rules_invalid',
    'error',
    '%path% of "botwright" in package.json cannot be used: %problem%.',
    ['Did you mean %suggestion%?'],
    values,
  );
}

/** Task %task% has this sample twice. */
export function sample_duplicate(values: { task: string | number }): Message {
  return fill('sample_duplicate', 'warning', 'Task %task% has this sample twice.', [], values);
}

/** Task %task% has an empty sample. */
export function sample_empty(values: { task: string | number }): Message {
  return fill('sample_empty', 'error', 'Task %task% has an empty sample.', [], values);
}

/** The sample file %file% does not exist. */
export function sample_file_missing(values: { file: string | number }): Message {
  return fill(
    'sample_file_missing',
    'error',
    'The sample file %file% does not exist.',
    ['The path is relative to the module that calls samplesFrom.'],
    values,
  );
}

/** The sample file %file% cannot be read: %problem%. */
export function sample_file_unreadable(values: { file: string | number; problem: string | number }): Message {
  return fill('sample_file_unreadable', 'error', 'The sample file %file% cannot be read: %problem%.', [], values);
}

/** This sample stands in task %first% and in task %second%. */
export function sample_in_two_tasks(values: { first: string | number; second: string | number }): Message {
  return fill(
    'sample_in_two_tasks',
    'error',
    'This sample stands in task %first% and in task %second%.',
    ['Keep it where it belongs.'],
    values,
  );
}

/** This sample of task %task% is nearly one of task %other%, and no word tells the two tasks apart. */
export function sample_near_other_task(values: { task: string | number; other: string | number }): Message {
  return fill(
    'sample_near_other_task',
    'warning',
    'This sample of task %task% is nearly one of task %other%, and no word tells the two tasks apart.',
    ['Move it to the task that it belongs to, or write it with a word that only this task has.'],
    values,
  );
}

/** This sample is nothing but tags, and %field% takes any words: whatever people say looks like it. */
export function sample_only_tags(values: { field: string | number }): Message {
  return fill(
    'sample_only_tags',
    'warning',
    'This sample is nothing but tags, and %field% takes any words: whatever people say looks like it.',
    ['Add the words around it, or ask for the field in a collect.'],
    values,
  );
}

/** This sample is written in %script% letters, where nearly all samples in %language% are written in %usual%. */
export function sample_other_script(values: {
  script: string | number;
  language: string | number;
  usual: string | number;
}): Message {
  return fill(
    'sample_other_script',
    'warning',
    'This sample is written in %script% letters, where nearly all samples in %language% are written in %usual%.',
    ['Give it the language that it is in, or remove it.'],
    values,
  );
}

/** This sample has %count% words, more than the %most% that people say at once. */
export function sample_too_long(values: { count: string | number; most: string | number }): Message {
  return fill(
    'sample_too_long',
    'info',
    'This sample has %count% words, more than the %most% that people say at once.',
    ['Keep the sentence that matters.'],
    values,
  );
}

/** %count% samples of task %task% differ in the value of %field% only. */
export function samples_differ_in_value(values: {
  count: string | number;
  task: string | number;
  field: string | number;
}): Message {
  return fill(
    'samples_differ_in_value',
    'warning',
    '%count% samples of task %task% differ in the value of %field% only.',
    ['Keep one of them and write {%field%} in it: training fills it with every value of the type.'],
    values,
  );
}

/** Task %task% has nearly the same sample twice. */
export function samples_near_equal(values: { task: string | number }): Message {
  return fill(
    'samples_near_equal',
    'info',
    'Task %task% has nearly the same sample twice.',
    ['Keep one of them, or say it in other words.'],
    values,
  );
}

/** Task %task% has fewer samples than %least%: %count%. */
export function samples_too_few(values: {
  task: string | number;
  least: string | number;
  count: string | number;
}): Message {
  return fill(
    'samples_too_few',
    'warning',
    'Task %task% has fewer samples than %least%: %count%.',
    ['Add what people say in other words; ten or more make a good start.'],
    values,
  );
}

/** The assistant's %path% cannot be used: %problem%. */
export function settings_invalid(values: {
  path: string | number;
  problem: string | number;
  suggestion?: string | number | undefined;
}): Message {
  return fill(
    'settings_invalid',
    'error',
    "The assistant's %path% cannot be used: %problem%.",
    ['Did you mean "%suggestion%"?'],
    values,
  );
}

/** This file cannot be read: %problem%. */
export function syntax_error(values: { problem: string | number }): Message {
  return fill('syntax_error', 'error', 'This file cannot be read: %problem%.', [], values);
}

/** "%words%" stands here without a tag, but is %field% elsewhere in task %task%. */
export function tag_inconsistent(values: {
  words: string | number;
  field: string | number;
  task: string | number;
}): Message {
  return fill(
    'tag_inconsistent',
    'warning',
    '"%words%" stands here without a tag, but is %field% elsewhere in task %task%.',
    ['Write {%field%:%words%} or {%field%}; or say it with another word if it means something else here.'],
    values,
  );
}

/** The tag %tag% has no %missing%. */
export function tag_malformed(values: { tag: string | number; missing: string | number }): Message {
  return fill(
    'tag_malformed',
    'error',
    'The tag %tag% has no %missing%.',
    ["A tag is {Field}, filled from the field type's values, or {Field:words} with words of your own."],
    values,
  );
}

/** Two tasks are named %name%. */
export function task_duplicate(values: { name: string | number }): Message {
  return fill('task_duplicate', 'error', 'Two tasks are named %name%.', [], values);
}

/** There is no task %name%, which %where% links to. */
export function task_link_dangling(values: {
  name: string | number;
  where: string | number;
  suggestion?: string | number | undefined;
}): Message {
  return fill(
    'task_link_dangling',
    'error',
    'There is no task %name%, which %where% links to.',
    ['Did you mean task://%suggestion%?', "Add the task to the assistant's tasks."],
    values,
  );
}

/** Task %task% has no samples: it is reached by links only, such as %where%. */
export function task_linked_only(values: { task: string | number; where: string | number }): Message {
  return fill(
    'task_linked_only',
    'info',
    'Task %task% has no samples: it is reached by links only, such as %where%.',
    ['Give it samples if people may ask for it, too.'],
    values,
  );
}

/** Task %task% can never be reached: it has no samples, and no link leads to it. */
export function task_unreachable(values: { task: string | number }): Message {
  return fill(
    'task_unreachable',
    'warning',
    'Task %task% can never be reached: it has no samples, and no link leads to it.',
    ['Give it samples, or link to task://%task% from a task that can be reached.'],
    values,
  );
}

/** Task %task% has %count% samples, where the middle one of all tasks has %median%. */
export function tasks_imbalanced(values: {
  task: string | number;
  count: string | number;
  median: string | number;
}): Message {
  return fill(
    'tasks_imbalanced',
    'warning',
    'Task %task% has %count% samples, where the middle one of all tasks has %median%.',
    ['Bring it nearer to the others: more samples for the small tasks, and fewer, more different ones for the large.'],
    values,
  );
}

/** Tasks %first% and %second% overlap: %count% of %total% samples of %first% are most like one of %second%. */
export function tasks_overlap(values: {
  first: string | number;
  second: string | number;
  count: string | number;
  total: string | number;
}): Message {
  return fill(
    'tasks_overlap',
    'warning',
    'Tasks %first% and %second% overlap: %count% of %total% samples of %first% are most like one of %second%.',
    ['Make them one task with a field that tells the cases apart, or give each the words that only it has.'],
    values,
  );
}

/** %problem% (TS%number%) */
export function typescript_error(values: { problem: string | number; number: string | number }): Message {
  return fill('typescript_error', 'error', '%problem% (TS%number%)', [], values);
}

/** Field type %type% gives "%words%" two meanings: "%first%" and "%second%". */
export function value_claimed_twice(values: {
  type: string | number;
  words: string | number;
  first: string | number;
  second: string | number;
}): Message {
  return fill(
    'value_claimed_twice',
    'error',
    'Field type %type% gives "%words%" two meanings: "%first%" and "%second%".',
    [],
    values,
  );
}

/** "%words%" of field type %type% is a plain word in %count% tasks that do not use the type. */
export function value_common_word(values: {
  words: string | number;
  type: string | number;
  count: string | number;
}): Message {
  return fill(
    'value_common_word',
    'info',
    '"%words%" of field type %type% is a plain word in %count% tasks that do not use the type.',
    ['Take a more telling synonym if the two get mixed up.'],
    values,
  );
}

/** Field type %type% lists "%value%" twice. */
export function value_duplicate(values: { type: string | number; value: string | number }): Message {
  return fill('value_duplicate', 'warning', 'Field type %type% lists "%value%" twice.', [], values);
}

/** Field type %type% has an empty value or synonym. */
export function value_empty(values: { type: string | number }): Message {
  return fill('value_empty', 'error', 'Field type %type% has an empty value or synonym.', [], values);
}

/** All tags of %field% in task %task% have words of their own, but never those of %values%. */
export function value_never_said(values: {
  field: string | number;
  task: string | number;
  values: string | number;
}): Message {
  return fill(
    'value_never_said',
    'info',
    'All tags of %field% in task %task% have words of their own, but never those of %values%.',
    ['Write {%field%} without words in some samples: training fills it with every value.'],
    values,
  );
}

/** The page of each code, in Markdown: why it is a problem, with a wrong and a right example. */
export const pages: Readonly<Record<DiagnosticCode, string>> = {
  actions_and_url:
    "The program of a task stands either in the task or behind a URL.\n\nWrong: `{ actions: [say('Hello')], actionsUrl: 'https://…' }`. Right: one of the two.",
  actions_invalid:
    "Each element of `actions` is an object with one key: say, show, play, listen, collect, redirect, remember or handoff. The\nbuilders of the same names give the right shape; the path tells which part of plain data is wrong.\n\nWrong: `actions: [{ say: { text: 'Hello' } }]`. Right: `actions: [{ say: { speech: 'Hello' } }]`.",
  brace_unbalanced:
    "Braces mark tags. Inside a tag no brace may stand.\n\nWrong: `'a {Size latte'`. Right: `'a {Size} latte'`, or `'a {{ latte'` for a literal brace.",
  default_export_invalid:
    "Only what `defineAssistant` returns, or plain data of the same shape, is an assistant.\n\nWrong: `export default orderCoffee`. Right: `export default defineAssistant('owl-cafe-bot', { tasks: [orderCoffee] })`.",
  default_export_missing:
    'The compiler takes the assistant from the default export of the entry module and looks at no other export.\n\nWrong: `export const assistant = defineAssistant(…)`. Right: `export default defineAssistant(…)`.',
  definition_invalid:
    "What the modules export has to have the shape that the `define*` functions give it. This happens where a definition was\nwritten as plain data, or where a value came in past the types.\n\nWrong: `samples: [42]`. Right: `samples: ['forty-two']`.",
  entry_missing:
    'A project has one entry module, whose default export is the assistant. It is the file that `botwright.entry` in\npackage.json names, or else the first of `src/assistant.{ts,mts,js,mjs}` and `assistant.{ts,mts,js,mjs}` that exists.\n\nWrong: a folder with `src/bot.ts` and nothing that names it. Right:\n\n```json\n{ "botwright": { "entry": "src/bot.ts" } }\n```',
  fallback_has_fields:
    "The task named `fallback` answers when the assistant is not sure. Nothing is extracted there.\n\nWrong: `defineTask('fallback', { fields: { Size: drinkSize } })`. Right: `defineTask('fallback', { actions: […] })`.",
  field_duplicate:
    'Two such names are too easy to mistake for one another in samples, results and memory.\n\nWrong: `fields: { Size: drinkSize, size: cupSize }`. Right: `fields: { DrinkSize: drinkSize, CupSize: cupSize }`.',
  field_empty_fill:
    "In training a tag without words is filled from the values of its type. An open type without values needs words from you.\n\nWrong: `'leave a note {Note}'` alone. Right: `'leave a note {Note:ring twice}'` among the samples.",
  field_few_samples:
    "A field is learnt from the words around it, and one sample shows one way to say it. Count: the option `least`, 2 by default.\n\nWrong: `samples: ['at {Time:nine}', 'a latte', …]`. Right: also `'can it be ready by {Time:ten}'`.",
  field_one_position:
    "Where a field always stands in one place, the place is learnt along with it. The option `least` tells from how many samples on,\n8 by default.\n\nWrong: every sample ends in `{Branch}`. Right: also `'is {Branch} open today'`.",
  field_type_duplicate:
    "A name stands for one type throughout an assistant. Define it once and import it where it is needed.\n\nWrong: `defineFieldType('size', …)` in two modules. Right: one exported definition, imported by both.",
  field_type_empty:
    "A closed list without values can never match anything. An open type may go without values: it learns from literal tags.\n\nWrong: `defineFieldType('size', { values: [] })`. Right: `defineFieldType('size', { values: ['small', 'large'] })`.",
  field_type_unknown:
    "A field type that is named by a text has to be one of the assistant's own types or one of the 19 built-in ones.\n\nWrong: `fields: { Day: 'Twilio.DAY' }`. Right: `fields: { Day: builtin.DAY_OF_WEEK }`.",
  field_type_unused:
    'A type that no field and no question refers to has no effect.\n\nWrong: `fieldTypes: [drinkSize]` where no task has a field of that type. Right: a field of that type, or no entry.',
  field_unknown:
    "A tag in a sample names a field of the same task. An unknown one would be learnt as plain words, so it is refused.\n\nWrong: `'a {OrderDrinkSze} latte'` beside `fields: { OrderDrinkSize: drinkSize }`. Right: `'a {OrderDrinkSize} latte'`.",
  field_unused:
    "A field is learnt from the samples that use it. Without one it can never be recognised.\n\nWrong: `fields: { Size: drinkSize }, samples: ['one latte']`. Right: `fields: { Size: drinkSize }, samples: ['one {Size} latte']`.",
  filling_unknown:
    "A closed type accepts its values and their synonyms only. Words that are neither are learnt as the field and then resolve to\nnothing.\n\nWrong: `'a {Size:huge} latte'` for a type with `small` and `large`. Right: `{ value: 'large', synonyms: ['huge'] }`.",
  ignore_unknown:
    'A comment that names no diagnostic leaves nothing out.\n\nWrong: `// botwright-ignore-next-line sample_doubled both are said`. Right: `// botwright-ignore-next-line sample_duplicate both are said`.',
  ignore_unused:
    'It is left from a time when there was something to leave out, and would hide the next such problem.\n\nWrong: the comment above a line that is right by now. Right: the line alone.',
  ignore_without_reason:
    'What is left out on purpose looks like an oversight to everybody but its author.\n\nWrong: `// botwright-ignore-next-line field_unused`. Right: `// botwright-ignore-next-line field_unused filled by the app`.',
  import_unresolved:
    "The file or package does not exist, or exports no such name. Packages have to be installed in the project; imports of\n`botwright` are always found, since the compiler brings it.\n\nWrong: `import { order } from './task/order.js'` where the folder is called `tasks`. Right: `import { order } from './tasks/order.js'`.",
  language_malformed:
    "Languages are given as BCP 47 tags. They say which words of a field type fill the tags of a sample, and how its letters are folded.\n\nWrong: `language: 'english (us)'`. Right: `language: 'en-US'`.",
  language_unknown:
    "A tag begins with the code of a language, which is often another one than that of its country.\n\nWrong: `language: 'jp'`. Right: `language: 'ja'`.",
  limit_exceeded:
    'The assistant works, but it may be refused where it is exported to, and it is a sign that something should be split.\n\nWrong: a task with 60 fields. Right: two tasks, or questions of a collect.',
  module_exits:
    "An assistant is data; ending the process belongs to programs. Only the evaluation was ended, not the compiler.\n\nWrong: `if (!process.env.KEY) process.exit(1)`. Right: `if (!process.env.KEY) throw new Error('KEY is not set')`.",
  module_hangs:
    'Evaluating an assistant is quick: it only builds data. What takes longer most likely never ends, so it is stopped.\n\nWrong: `await new Promise(() => {})` at the top of a module. Right: no waiting while a module loads.',
  module_out_of_memory:
    "Evaluation is bounded, so that a loop that collects without end is reported instead of slowing down the whole machine.\n\nWrong: `while (true) samples.push('hello')`. Right: a bounded number of samples.",
  module_throws:
    "The modules of a project are evaluated once while it is compiled. An exception, a promise rejection that nobody handles, or\nan import cycle that reads a constant too early ends that. The place is the innermost line of the project's own modules.\n\nWrong: `export const order = defineTask('order', { samples: load() })` above `const load = () => […]`. Right: the same two\nlines the other way round.",
  name_malformed:
    "Names become addresses (`task://order-coffee`), keys of results and identifiers in generated types, so spaces and\npunctuation are refused. What people read can go into `friendlyName`.\n\nWrong: `defineTask('order coffee', …)`. Right: `defineTask('order-coffee', …)`.",
  name_reserved:
    "Names that begin with `Twilio.` are those of the built-in field types, and `__proto__` is no ordinary key in JavaScript. A field\ncannot be named `hasOwnProperty` either, since it becomes a key of `result.fields`.\n\nWrong: `defineFieldType('Twilio.DATE', …)`. Right: `builtin.DATE`, or a name of your own.",
  name_too_long:
    'Names are at most 64 characters long, as in the REST interface.\n\nWrong: a whole sentence as the name. Right: a short name, and the sentence in `friendlyName`.',
  no_samples:
    "A task without samples is reached by links only. An assistant needs at least one that people reach by talking.\n\nWrong: `defineAssistant('owl', { tasks: [] })`. Right: at least one task with samples.",
  project_config_invalid:
    '`package.json` has to be JSON, and what stands under `botwright` has to be an object with the optional texts `entry` and\n`out`, both relative to the project.\n\nWrong: `{ "botwright": { "entry": 1 } }`. Right: `{ "botwright": { "entry": "src/assistant.ts" } }`.',
  rules_invalid:
    '`rules` gives a severity to each rule that it names, by code or by number: `off`, `info`, `warning` or `error`, or an array of\nthe severity and the rule\'s options. A rule that it does not name keeps its own severity and options.\n\nWrong: `"rules": { "samples_to_few": "off" }`. Right: `"rules": { "samples_too_few": ["warning", { "least": 5 }] }`.',
  sample_duplicate:
    "A sample that stands twice teaches nothing new. Upper and lower case and the number of spaces do not count.\n\nWrong: `samples: ['one latte', 'One latte']`. Right: `samples: ['one latte']`.",
  sample_empty:
    "A sample is something that people say; it needs at least one character that is not a space.\n\nWrong: `samples: ['']`. Right: `samples: ['one latte']`.",
  sample_file_missing:
    "`samplesFrom('path')` is resolved against the folder of the module that calls it, not against the project folder.\n\nWrong, in `src/tasks/order.ts`: `samplesFrom('src/tasks/order.txt')`. Right: `samplesFrom('./order.txt')`.",
  sample_file_unreadable:
    'A sample file is UTF-8 text of at most 10 MB, one sample a line; blank lines and lines that begin with `#` are skipped.\n\nWrong: a spreadsheet or a file in UTF-16. Right: the same lines saved as UTF-8 text.',
  sample_in_two_tasks:
    "The same words cannot mean two tasks. Tags count as the same where their fields have the same type.\n\nWrong: `'goodbye'` in the tasks `goodbye` and `hang-up`. Right: `'goodbye'` in one of them.",
  sample_near_other_task:
    "The two samples differ only in words that both tasks use, so nothing in them speaks for one task or the other. The option\n`share` tells how large a part of the words has to be the same, 0.7 by default.\n\nWrong: `'what time do you open today'` in `hours` and `'what time do you open'` in `holidays`. Right: both in `hours`.",
  sample_only_tags:
    "An open field type accepts words that are none of its values. A sample of it alone claims every utterance for its task.\n\nWrong: `'{Title}'`. Right: `'do you have {Title}'`.",
  sample_other_script:
    "It is the sample of another language, or a character that only looks right. The option `share` tells what nearly all means, 0.9\nby default.\n\nWrong: `'где книга'` among English samples. Right: `{ text: 'где книга', language: 'ru' }`.",
  sample_too_long:
    "A long sample blurs what its task is about: most of its words have nothing to do with it. Count: the option `most`, 40 by\ndefault.\n\nWrong: a whole letter to the library. Right: `'I have not had an answer to my letter'`.",
  samples_differ_in_value:
    "One sample with a plain tag stands for all values of a closed type, also for those that are added later; copies of it give the\nsentence more weight than it has. Count: the option `least`, 3 by default.\n\nWrong: `'a {Drink:latte}', 'a {Drink:mocha}', 'a {Drink:tea}'`. Right: `'a {Drink}'`.",
  samples_near_equal:
    "Order and punctuation teach the classifier next to nothing. The option `share` tells how large a part of the words has to be\nthe same, 0.9 by default.\n\nWrong: `'please one latte to go'`, `'one latte to go, please'`. Right: `'one latte to go, please'`, `'I will take a latte with me'`.",
  samples_too_few:
    "From a handful of samples it cannot be told which of their words make the task and which are chance. Count: the option\n`least`, 4 by default.\n\nWrong: `samples: ['hello']`. Right: `samples: ['hello', 'hi there', 'good morning', 'hey', 'is anybody there']`.",
  settings_invalid:
    "The assistant's defaults are links (`task://name` or a URL), its `fallback` is one of `prefer`, `price` and `threshold`, and its style\nsheet has a fixed set of texts and numbers.\n\nWrong: `defaults: { fallback: 'sorry' }`. Right: `defaults: { fallback: 'task://sorry' }`.",
  syntax_error:
    "A module is no valid TypeScript or JavaScript, or tsconfig.json is no valid JSON, so nothing in the project can be\nevaluated. The sentence is that of the bundler (esbuild).\n\nWrong: `export default defineAssistant('owl', { tasks: [ });`. Right: `export default defineAssistant('owl', { tasks: [] });`.",
  tag_inconsistent:
    "The same words cannot be a field in one sample and none in another: the tagger learns both, and finds neither. Words count that\nare tagged in another sample of the task, or that are a value of a closed type that the task uses.\n\nWrong: `'a {Drink} please', 'one latte please'`. Right: `'a {Drink} please', 'one {Drink} please'`.",
  tag_malformed:
    "A tag names a field; after a colon come the words that it stands for in this sample.\n\nWrong: `'at {Time:}'`. Right: `'at {Time}'` or `'at {Time:half past nine}'`.",
  task_duplicate:
    "A task's name is its address, so it can be given once.\n\nWrong: `defineTask('order', …)` twice in `tasks`. Right: two names, or one task with the samples of both.",
  task_link_dangling:
    "`task://name` is the address of a task of this assistant.\n\nWrong: `redirect('task://gretting')`. Right: `redirect('task://greeting')`.",
  task_linked_only:
    "That is right for where other tasks go on, and wrong for a task whose samples were forgotten. Where a collect ends does not\ncount.\n\nWrong: `defineTask('opening-hours', { actions: […] })`, offered by a `listen`. Right: the same with `samples`.",
  task_unreachable:
    "A task without samples runs only when a link leads to it: a redirect, a question's ending, a key, a default.\n\nWrong: `defineTask('done', { actions: […] })` alone. Right: the same, and `redirect('task://done')` elsewhere.",
  tasks_imbalanced:
    'A task with many times more samples than the others draws what is unclear to itself; one with many times fewer is hardly ever\nchosen. The option `ratio` tells how many times, 10 by default. The fallback does not count.\n\nWrong: 300 samples for `order` and 10 for each other task. Right: 60 different ones for `order`.',
  tasks_overlap:
    'The classifier tells tasks apart by their words. Where a sample has its nearest neighbour in another task, it learns both\nanswers to one question. The option `share` tells how large a part of the samples it takes, 0.5 by default.\n\nWrong: `turn-on` and `switch-on` with the same sentences. Right: one task `switch` with a field for `on` and `off`.',
  typescript_error:
    "The TypeScript compiler refuses this module under the project's tsconfig.json, or under strict settings where there is none.\nThe sentence and the number are TypeScript's own.\n\nWrong: `defineTask('order', { sample: ['one latte'] })`. Right: `defineTask('order', { samples: ['one latte'] })`.",
  value_claimed_twice:
    "Words that are said have to lead to one value. Upper and lower case and forms of the same character count as the same.\n\nWrong: `{ value: 'large', synonyms: ['big'] }, { value: 'huge', synonyms: ['Big'] }`. Right: `big` in one of the two.",
  value_common_word:
    "A value that people also say without meaning it is found where it is not meant. Only the assistant's own samples decide what a\nplain word is. Count: the option `tasks`, 4 by default.\n\nWrong: the synonym `one` for `single`. Right: `one person`.",
  value_duplicate:
    "The second mention has no effect. Upper and lower case and forms of the same character count as the same.\n\nWrong: `values: ['small', 'small']`. Right: `values: ['small']`.",
  value_empty:
    "Values and synonyms are words that people say; an empty one can match nothing.\n\nWrong: `values: ['small', '']`. Right: `values: ['small']`.",
  value_never_said:
    "Training fills only the tags that have no words. Values that no tag has are never seen in a sentence.\n\nWrong: `'a {Size:small} one'` alone, for a type with `small` and `large`. Right: also `'a {Size} latte'`.",
};
