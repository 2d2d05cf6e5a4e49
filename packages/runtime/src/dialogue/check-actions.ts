/** Holds a program from outside, a URL's or a handler's, against the shapes of actions. By hand: a validator of schemas would be larger
 * than everything else here. What the compiler emitted has been validated by its schema. */
import type { Action, AssistantDocument, Collect } from '@botwright/bundle';
import { DialogueFailure } from './failure.js';
import { isRecord, isText } from './json.js';

/** Most bytes of a program as JSON in UTF-8. */
export const ACTIONS_BYTES: number = 16 * 1_024;

/** Most levels of a remembered value. */
const DEEPEST = 32;

type Check = (value: unknown, path: string) => void;

const text: Check = (value, path) => expect(typeof value === 'string', path, 'a text');
const flag: Check = (value, path) => expect(typeof value === 'boolean', path, 'true or false');
const name: Check = (value, path) => expect(isText(value) && value !== '', path, 'a text that is not empty');
const count: Check = (value, path) =>
  expect(Number.isInteger(value) && (value as number) > 0, path, 'a whole number from 1');
const scalar: Check = (value, path) => expect(['string', 'number'].includes(typeof value), path, 'a text or a number');
const loop: Check = (value, path) =>
  expect(Number.isInteger(value) && (value as number) >= 0, path, 'a whole number from 0');
const method: Check = (value, path) => expect(value === 'GET' || value === 'POST', path, 'GET or POST');
const url: Check = (value, path) => expect(typeof value === 'string' && /^https?:\/\/./.test(value), path, 'a URL');
const link: Check = (value, path) =>
  expect(typeof value === 'string' && /^(?:task:\/\/|https?:\/\/)./.test(value), path, 'task://name or a URL');

const listOf =
  (item: Check): Check =>
  (value, path) => {
    expect(Array.isArray(value), path, 'a list');
    for (const [index, element] of (value as unknown[]).entries()) item(element, `${path}[${index}]`);
  };

const mapOf =
  (item: Check): Check =>
  (value, path) => {
    expect(isRecord(value), path, 'an object');
    for (const [key, element] of Object.entries(value as object)) item(element, `${path}[${JSON.stringify(key)}]`);
  };

/** An object with these members and no others. */
const shape =
  (required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check =>
  (value, path) => {
    expect(isRecord(value), path, 'an object');
    const members = value as Record<string, unknown>;
    for (const key of Object.keys(required)) expect(Object.hasOwn(members, key), `${path}.${key}`, 'given');
    for (const [key, member] of Object.entries(members)) {
      const check = Object.hasOwn(required, key)
        ? required[key]
        : Object.hasOwn(optional, key)
          ? optional[key]
          : undefined;
      expect(check !== undefined, `${path}.${key}`, 'left out: there is no such key');
      if (check !== undefined && member !== undefined) check(member, `${path}.${key}`);
    }
  };

const either =
  (isFirst: (value: unknown) => boolean, first: Check, second: Check): Check =>
  (value, path) =>
    (isFirst(value) ? first : second)(value, path);

const isFlag = (value: unknown): boolean => typeof value === 'boolean';

const speech = either(isText, text, shape({ speech: text }));
const message = shape({ say: speech });
const messages = listOf(message);
const redirect = either(isText, link, shape({ uri: link }, { method }));
const phoneKey: Check = (value, path) => expect(isText(value) && /^[0-9#*]?$/.test(value), path, 'one key of a phone');
const digits = { num_digits: count, finish_on_key: phoneKey };
const words = listOf(name);
const wordsOrFlag = either(isFlag, flag, shape({ words }));
const attempts = shape({ num_attempts: count, redirect });

const question = shape(
  { question: either(isText, text, message), name },
  {
    type: text,
    prefill: text,
    optional: wordsOrFlag,
    when: shape({ question: name, is: either(isText, text, listOf(text)) }),
    barge: flag,
    voice_digits: shape({}, digits),
    validate: shape(
      {},
      {
        allowed_values: shape({ list: listOf(text) }),
        webhook: shape({ url: text }, { method }),
        on_failure: shape({}, { messages, repeat_question: flag }),
        on_success: message,
        max_attempts: attempts,
      },
    ),
    confirm: shape({ messages }, { on_confirm: message, on_reject: shape({ messages }), max_attempts: attempts }),
  },
);

const form = shape(
  { name, questions: listOf(question), on_complete: shape({ redirect }) },
  { cancel: shape({ redirect }, { words }), listen_for: listOf(text), corrections: wordsOrFlag, fill_ahead: flag },
);

const collect: Check = (value, path) => {
  form(value, path);
  const { questions } = value as Collect;
  const names = new Set<string>();
  for (const [index, { name, when }] of questions.entries()) {
    const isAfter = when === undefined || names.has(when.question);
    expect(isAfter, `${path}.questions[${index}].when.question`, 'the name of an earlier question');
    names.add(name);
  }
  expect(names.size === questions.length, `${path}.questions`, 'questions of different names');
};

const ACTIONS: Readonly<Record<string, Check>> = {
  say: speech,
  show: shape({ body: text }, { subject: text, images: listOf(shape({ url }, { label: text })) }),
  play: shape({ url }, { loop }),
  listen: either(
    isFlag,
    flag,
    shape({}, { tasks: listOf(text), barge: flag, voice_digits: shape({}, { ...digits, redirects: mapOf(link) }) }),
  ),
  collect,
  redirect,
  remember: (value, path) => mapOf((member, place) => json(member, place, DEEPEST))(value, path),
  handoff: shape(
    { channel: (value, path) => expect(value === 'voice', path, '"voice"'), uri: name },
    {
      method,
      voice_status_callback_url: text,
      voice_status_callback_method: method,
      wait_url: text,
      wait_url_method: method,
      action: text,
      priority: scalar,
      timeout: scalar,
    },
  ),
};

/** Whether a value has the shape of a form: that of a stored state is from outside, too. Its names are the compiler's to judge. */
export function isCollect(value: unknown): value is Collect {
  try {
    form(value, 'collect');
    return true;
  } catch {
    return false;
  }
}

/** Checks a program.
 *
 * @param value     `{ actions: […] }`
 * @param document  whose tasks its links may lead to
 * @throws {DialogueFailure} naming the place: `actions[2].say` */
export function checkActions(value: unknown, document: AssistantDocument): readonly Action[] {
  expect(isRecord(value) && Array.isArray(value.actions), 'actions', 'a list');
  const { actions } = value as { actions: unknown[] };
  for (const [index, action] of actions.entries()) {
    const path = `actions[${index}]`;
    expect(isRecord(action), path, 'an object');
    const [kind = '', ...others] = Object.keys(action as object);
    expect(
      others.length === 0 && Object.hasOwn(ACTIONS, kind),
      path,
      `an object of one key: ${Object.keys(ACTIONS).join(', ')}`,
    );
    ACTIONS[kind]?.((action as Record<string, unknown>)[kind], `${path}.${kind}`);
  }
  const bytes = new TextEncoder().encode(JSON.stringify(value)).length;
  if (bytes > ACTIONS_BYTES) {
    throw new DialogueFailure('too_large', `Actions may have ${ACTIONS_BYTES} bytes; these have ${bytes}.`);
  }
  refuseMissing(actions, document);
  return actions as readonly Action[];
}

/** Links to tasks that this build does not have, wherever they stand. */
function refuseMissing(actions: readonly unknown[], { tasks }: AssistantDocument): void {
  const known = new Set(tasks.map(({ name }) => `task://${name}`));
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'string' && value.startsWith('task://') && !known.has(value)) {
      const task = JSON.stringify(value.slice('task://'.length));
      throw new DialogueFailure('task_missing', `${path} links to the task ${task}, which this build does not have.`, {
        path,
      });
    }
    if (Array.isArray(value)) for (const [index, element] of value.entries()) visit(element, `${path}[${index}]`);
    else if (isRecord(value)) {
      for (const [key, member] of Object.entries(value as object))
        if (!OPAQUE.has(key)) visit(member, `${path}.${key}`);
    }
  };
  visit(actions, 'actions');
}

/** What may hold any text. */
const OPAQUE: ReadonlySet<string> = new Set([
  'remember',
  'say',
  'speech',
  'body',
  'label',
  'subject',
  'list',
  'is',
  'words',
]);

/** A value that JSON can hold. */
function json(value: unknown, path: string, levels: number): void {
  expect(levels > 0, path, `at most ${DEEPEST} levels deep`);
  if (value === null || ['string', 'boolean'].includes(typeof value)) return;
  expect(typeof value === 'object' || Number.isFinite(value), path, 'a JSON value');
  for (const [key, member] of Object.entries(value as object)) {
    json(member, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`, levels - 1);
  }
}

function expect(fulfilled: boolean, path: string, expected: string): void {
  if (!fulfilled) throw new DialogueFailure('actions_malformed', `${path} should be ${expected}.`, { path });
}
