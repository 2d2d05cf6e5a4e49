/** What of an assistant the cases touch: tasks, fields, actions. */
import type { AssistantDocument } from '@botwright/bundle';
import type { TestCase, Understanding } from '../cases.js';
import type { Outcome } from './run-case.js';

/** How much of one kind of thing is touched. */
export interface Covered {
  readonly total: number;
  readonly covered: number;
  /** What no case touches, in the order of the assistant. */
  readonly missing: readonly string[];
}

export interface Coverage {
  /** Tasks that a case expects, or that a conversation goes through. */
  readonly tasks: Covered;
  /** `task.field` that a case expects a value of. */
  readonly fields: Covered;
  /** `task#index kind` that a conversation runs. */
  readonly actions: Covered;
}

/** Measures what cases touch, whether they hold or not.
 *
 * @param ran  the cases that ran */
export function measureCoverage(
  document: AssistantDocument,
  ran: readonly { readonly testCase: TestCase; readonly outcome: Outcome }[],
): Coverage {
  const tasks = new Set<string>();
  const fields = new Set<string>();
  const actions = new Set<string>();
  for (const { testCase, outcome } of ran) {
    for (const { task, fields: expected = {} } of understandingsOf(testCase)) {
      tasks.add(task);
      for (const field of Object.keys(expected)) fields.add(`${task}.${field}`);
    }
    for (const task of outcome.path) tasks.add(task);
    for (const action of outcome.actions) actions.add(action);
  }
  const nameOf = (task: string, index: number, action: object): [key: string, label: string] => [
    `${task}#${index}`,
    `${task}#${index} ${Object.keys(action)[0]}`,
  ];
  return {
    tasks: covered(
      document.tasks.map(({ name }) => [name, name]),
      tasks,
    ),
    fields: covered(
      document.tasks.flatMap((task) => task.fields.map(({ name }) => pair(`${task.name}.${name}`))),
      fields,
    ),
    actions: covered(
      document.tasks.flatMap((task) => task.actions.map((action, index) => nameOf(task.name, index, action))),
      actions,
    ),
  };
}

function pair(name: string): [key: string, label: string] {
  return [name, name];
}

function covered(all: readonly (readonly [key: string, label: string])[], touched: ReadonlySet<string>): Covered {
  const missing = all.filter(([key]) => !touched.has(key)).map(([, label]) => label);
  return { total: all.length, covered: all.length - missing.length, missing };
}

function understandingsOf(testCase: TestCase): Understanding[] {
  if (testCase.kind === 'utterance') return [testCase.understanding];
  return testCase.turns.flatMap(({ understanding }) => understanding ?? []);
}
