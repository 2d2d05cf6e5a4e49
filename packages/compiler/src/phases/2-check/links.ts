/** The tasks that actions and defaults lead to. */
import { elements, entries, member } from './json-guards.js';

/** A reference to a task by name. */
export interface TaskLink {
  /** Name of the task that it leads to. */
  readonly task: string;
  /** As it is written: `task://greeting`, or `greeting` where a name is expected. */
  readonly written: string;
  /** What links there, in words. */
  readonly where: string;
  /** Whether it is where a collect ends, which is what some tasks are for. */
  readonly isEnd?: true;
}

const SCHEME = 'task://';

/** Every link of a task's actions, in their order. */
export function actionLinks(actions: readonly unknown[]): readonly TaskLink[] {
  return actions.flatMap((action) => {
    const collect = member(action, 'collect');
    const listen = member(action, 'listen');
    return [
      ...redirectLink(member(action, 'redirect'), 'a redirect'),
      ...namedTasks(member(listen, 'tasks'), 'a listen'),
      ...entries(member(member(listen, 'voice_digits'), 'redirects')).flatMap(([keys, link]) =>
        redirectLink(link, `the key ${keys} of a listen`),
      ),
      ...elements(member(collect, 'questions')).flatMap(questionLinks),
      ...namedTasks(member(collect, 'listen_for'), `the listen_for of the collect ${name(collect)}`),
      ...redirectLink(member(member(collect, 'cancel'), 'redirect'), `the cancel of the collect ${name(collect)}`),
      ...redirectLink(
        member(member(collect, 'on_complete'), 'redirect'),
        `the end of the collect ${name(collect)}`,
      ).map((link) => ({ ...link, isEnd: true as const })),
    ];
  });
}

/** Every link of an assistant's defaults. */
export function defaultLinks(defaults: unknown): readonly TaskLink[] {
  return [
    ...redirectLink(member(defaults, 'assistant_initiation'), 'the default assistant_initiation'),
    ...redirectLink(member(defaults, 'fallback'), 'the default fallback'),
    ...redirectLink(member(member(defaults, 'collect'), 'validate_on_failure'), 'the default validate_on_failure'),
  ];
}

function questionLinks(question: unknown): readonly TaskLink[] {
  return ['validate', 'confirm'].flatMap((part) =>
    redirectLink(
      member(member(member(question, part), 'max_attempts'), 'redirect'),
      `the last attempt at the question ${name(question)}`,
    ),
  );
}

function namedTasks(tasks: unknown, where: string): readonly TaskLink[] {
  return elements(tasks).flatMap((task) => (typeof task === 'string' ? [{ task, written: task, where }] : []));
}

function redirectLink(redirect: unknown, where: string): readonly TaskLink[] {
  const link = typeof redirect === 'string' ? redirect : member(redirect, 'uri');
  if (typeof link !== 'string' || !link.startsWith(SCHEME)) return [];
  return [{ task: link.slice(SCHEME.length), written: link, where }];
}

function name(value: unknown): string {
  return String(member(value, 'name'));
}
