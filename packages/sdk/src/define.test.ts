/// <reference types="node" />
/** What the `define*` functions and `samplesFrom` return at run time: frozen plain data, whatever the caller does later. */
import { createContext, runInContext } from 'node:vm';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  builtin,
  collect,
  defineAssistant,
  defineFieldType,
  defineTask,
  handoff,
  listen,
  play,
  redirect,
  remember,
  samplesFrom,
  say,
  show,
} from './index.js';
import { bindModule } from './module.js';

const drinkSize = defineFieldType('drinkSize', { values: ['small', { value: 'large', synonyms: ['big', 'grande'] }] });
const greeting = defineTask('greeting', { samples: ['hello'], actions: [say('Hello.'), listen()] });

/** Every object in a value, itself included. */
function objectsIn(value: unknown): object[] {
  return typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

test('a field type is frozen plain data', () => {
  assert.equal(drinkSize, {
    kind: 'fieldType',
    name: 'drinkSize',
    open: false,
    values: [{ value: 'small' }, { value: 'large', synonyms: ['big', 'grande'] }],
  });
  assert.is(defineFieldType('topping', { values: ['ham'], open: true }).open, true);
});

test('there are 19 built-in types, each with its wire name', () => {
  assert.is(Object.keys(builtin).length, 19);
  assert.equal(builtin.TIME, { kind: 'builtin', name: 'Twilio.TIME' });
  for (const [short, type] of Object.entries(builtin)) assert.is(type.name, `Twilio.${short}`);
});

test('a task holds just what was given', () => {
  const task = defineTask('order', {
    friendlyName: 'Order',
    fields: { Size: drinkSize, At: builtin.TIME, Kind: 'kind' },
    samples: ['a {Size} {Kind}', { text: 'ein {Kind}', language: 'de' }, samplesFrom('./more.txt', { language: 'fr' })],
    actions: [say('Coming up.')],
  });
  assert.equal(task, {
    kind: 'task',
    name: 'order',
    friendlyName: 'Order',
    fields: { Size: drinkSize, At: builtin.TIME, Kind: 'kind' },
    samples: [
      'a {Size} {Kind}',
      { text: 'ein {Kind}', language: 'de' },
      { kind: 'sampleFile', path: './more.txt', language: 'fr' },
    ],
    actions: [{ say: 'Coming up.' }],
  });
  assert.equal(defineTask('empty', {}), { kind: 'task', name: 'empty', fields: {}, samples: [], actions: [] });
  assert.is(defineTask('url', { actionsUrl: 'https://owl.example' }).actionsUrl, 'https://owl.example');
});

test('an assistant writes the tasks in its defaults as links', () => {
  const assistant = defineAssistant('owl-cafe-bot', {
    language: 'en-US',
    modelBuild: 'v-01',
    logQueries: false,
    fallback: { prefer: 'cautious' },
    tasks: [greeting],
    fieldTypes: [drinkSize],
    defaults: {
      assistant_initiation: greeting,
      fallback: 'task://greeting',
      collect: { validate_on_failure: 'https://owl.example/failed' },
    },
    styleSheet: { name: 'Calm', voice: { say_voice: 'Polly.Joanna' } },
  });
  assert.equal(JSON.parse(JSON.stringify(assistant)), {
    kind: 'assistant',
    name: 'owl-cafe-bot',
    language: 'en-US',
    modelBuild: 'v-01',
    logQueries: false,
    fallback: { prefer: 'cautious' },
    defaults: {
      assistant_initiation: 'task://greeting',
      fallback: 'task://greeting',
      collect: { validate_on_failure: 'https://owl.example/failed' },
    },
    styleSheet: { name: 'Calm', voice: { say_voice: 'Polly.Joanna' } },
    fieldTypes: [drinkSize],
    tasks: [greeting],
  });
});

test('everything is frozen at every level, and shared definitions stay the same objects', () => {
  const order = defineTask('order', {
    fields: { Size: drinkSize },
    samples: [{ text: 'a {Size}' }],
    actions: [listen()],
  });
  const assistant = defineAssistant('bot', { tasks: [order, greeting], styleSheet: { voice: { say_voice: 'x' } } });
  const other = defineAssistant('other', { tasks: [greeting] });
  for (const object of objectsIn(assistant)) assert.ok(Object.isFrozen(object), JSON.stringify(object));
  assert.is(order.fields.Size, drinkSize);
  assert.is(assistant.tasks[1], other.tasks[0]);
  assert.ok(objectsIn(builtin).every(Object.isFrozen));
});

test('what the author holds is neither frozen nor followed', () => {
  const samples = ['hello'];
  const memory: Record<string, unknown> = { step: { count: 1 } };
  const task = defineTask('t', { samples, actions: [remember(memory), { remember: memory }] });
  samples.push('later');
  (memory.step as { count: number }).count = 2;
  assert.equal(task.samples, ['hello']);
  assert.equal(task.actions, [{ remember: { step: { count: 1 } } }, { remember: { step: { count: 1 } } }]);
});

test('each builder gives its plain form', () => {
  const image = { url: 'https://owl.example/menu.png', label: 'Menu' };
  assert.equal(say({ speech: '<speak>Hi.</speak>' }), { say: { speech: '<speak>Hi.</speak>' } });
  assert.equal(show({ body: 'Menu', images: [image] }), { show: { body: 'Menu', images: [image] } });
  assert.equal(play({ url: 'https://owl.example/a.mp3', loop: 2 }), {
    play: { url: 'https://owl.example/a.mp3', loop: 2 },
  });
  assert.equal(remember({ step: null }), { remember: { step: null } });
  assert.equal(handoff({ uri: 'taskrouter://WW1' }), { handoff: { uri: 'taskrouter://WW1', channel: 'voice' } });
  assert.equal(listen(), { listen: true });
  assert.equal(listen(false), { listen: false });
  assert.equal(redirect('task://greeting'), { redirect: 'task://greeting' });
  assert.ok(
    objectsIn([show({ body: 'a', images: [image] })])
      .slice(1)
      .every(Object.isFrozen),
  );
});

test('plain objects mean the same as builders, task objects and field types included', () => {
  const listening = {
    tasks: [greeting, 'order'],
    voice_digits: { num_digits: 1, redirects: { 1: greeting, 2: 'task://order' } },
  };
  const form = {
    name: 'form',
    questions: [
      {
        question: 'Which size?',
        name: 'size',
        type: drinkSize,
        validate: { max_attempts: { num_attempts: 2, redirect: greeting } },
        confirm: { messages: [{ say: '{size}?' }], max_attempts: { num_attempts: 2, redirect: { uri: greeting } } },
      },
      { question: { say: 'When?' }, name: 'when', type: 'Twilio.TIME' },
    ],
    on_complete: { redirect: { uri: greeting, method: 'POST' } },
    cancel: { words: ['basta'], redirect: greeting },
    listen_for: [greeting, 'order'],
  } as const;
  const plain = defineTask('plain', {
    actions: [
      { say: 'Hi.' },
      { listen: listening },
      { redirect: greeting },
      { redirect: { uri: greeting } },
      { collect: form },
    ],
  });
  const built = defineTask('built', {
    actions: [say('Hi.'), listen(listening), redirect(greeting), redirect({ uri: greeting }), collect(form)],
  });
  assert.equal(plain.actions, built.actions);
  assert.equal(JSON.parse(JSON.stringify(built.actions)), [
    { say: 'Hi.' },
    {
      listen: {
        tasks: ['greeting', 'order'],
        voice_digits: { num_digits: 1, redirects: { 1: 'task://greeting', 2: 'task://order' } },
      },
    },
    { redirect: 'task://greeting' },
    { redirect: { uri: 'task://greeting' } },
    {
      collect: {
        name: 'form',
        questions: [
          {
            question: 'Which size?',
            name: 'size',
            type: 'drinkSize',
            validate: { max_attempts: { num_attempts: 2, redirect: 'task://greeting' } },
            confirm: {
              messages: [{ say: '{size}?' }],
              max_attempts: { num_attempts: 2, redirect: { uri: 'task://greeting' } },
            },
          },
          { question: { say: 'When?' }, name: 'when', type: 'Twilio.TIME' },
        ],
        on_complete: { redirect: { uri: 'task://greeting', method: 'POST' } },
        cancel: { words: ['basta'], redirect: 'task://greeting' },
        listen_for: ['greeting', 'order'],
      },
    },
  ]);
});

test('bound functions stamp the module on what they define, and on nothing else', () => {
  const bound = bindModule('src/tasks/order.ts');
  const task = bound.defineTask('order', { fields: { Size: drinkSize }, samples: [bound.samplesFrom('./order.txt')] });
  assert.is(task.from, 'src/tasks/order.ts');
  assert.equal(task.samples, [{ kind: 'sampleFile', path: './order.txt', from: 'src/tasks/order.ts' }]);
  assert.is(task.fields.Size, drinkSize);
  assert.is(bound.defineFieldType('a', { values: [] }).from, 'src/tasks/order.ts');
  assert.is(bound.defineAssistant('a', { tasks: [task] }).from, 'src/tasks/order.ts');
  assert.not('from' in defineTask('order', {}));
  assert.ok(Object.isFrozen(task));
});

test('mistakes that the compiler reports are passed on as they are', () => {
  const task = defineTask('a bad name!', {
    samples: ['{Unknown}', 'open {'] as string[],
    actions: [
      { redirect: 'nowhere' as string },
      { shout: 'x' } as never,
      'no action' as never,
      { listen: { tasks: 5 } } as never,
    ],
  });
  assert.is(task.name, 'a bad name!');
  assert.equal(task.samples, ['{Unknown}', 'open {']);
  assert.equal(task.actions, [{ redirect: 'nowhere' }, { shout: 'x' }, 'no action', { listen: { tasks: 5 } }] as never);
});

test('keys with a meaning of their own in JavaScript are plain keys', () => {
  const values = JSON.parse('{ "__proto__": { "polluted": true }, "constructor": 1 }');
  const { remember: kept } = remember(values);
  assert.equal(Object.keys(kept), ['__proto__', 'constructor']);
  assert.is(({} as { polluted?: boolean }).polluted, undefined);
  assert.equal(
    defineTask('t', { actions: [JSON.parse('{ "__proto__": 1, "toString": 2 }')] }).actions.map(Object.keys),
    [['__proto__', 'toString']],
  );
});

test('objects of another realm are plain objects too', () => {
  const foreign: { values: string[] } = runInContext('({ values: ["a", "b"] })', createContext());
  assert.equal(JSON.parse(JSON.stringify(defineFieldType('f', foreign).values)), [{ value: 'a' }, { value: 'b' }]);
});

/** Calls without the help of types, as JavaScript allows. */
// biome-ignore lint/suspicious/noExplicitAny: each of these calls is wrong on purpose.
const untyped: any = { defineAssistant, defineFieldType, defineTask, samplesFrom, remember };
const cycle: unknown[] = [];
cycle.push(cycle);

const refusals: readonly (readonly [string, () => unknown, string])[] = [
  ['a task without a name', () => untyped.defineTask({}), 'The name of a task must be a string, not an object.'],
  ['no options', () => untyped.defineTask('t'), "The options of task 't' must be an object, not undefined."],
  [
    'samples',
    () => untyped.defineTask('t', { samples: 'a' }),
    "'samples' of task 't' must be an array, not the string 'a'.",
  ],
  [
    'a sample',
    () => untyped.defineTask('t', { samples: ['a', 7] }),
    "'samples[1]' of task 't' must be a string, { text, language } or samplesFrom(…), not the number 7.",
  ],
  ['fields', () => untyped.defineTask('t', { fields: ['a'] }), "'fields' of task 't' must be an object, not an array."],
  [
    'the type of a field',
    () => untyped.defineTask('t', { fields: { A: undefined } }),
    "The type of field 'A' of task 't' must be a field type or the name of one, not undefined.",
  ],
  ['actions', () => untyped.defineTask('t', { actions: {} }), "'actions' of task 't' must be an array, not an object."],
  [
    'values',
    () => untyped.defineFieldType('f', { values: ['a', { value: 'b', synonyms: [1] }] }),
    "'values[1]' of field type 'f' must be a string or { value, synonyms }, not an object.",
  ],
  ['a path', () => untyped.samplesFrom(), 'The path given to samplesFrom must be a string, not undefined.'],
  [
    'a task that is not there yet',
    () => untyped.defineAssistant('a', { tasks: [greeting, undefined] }),
    "Number 2 of 'tasks' of assistant 'a' must come from defineTask, but is undefined. Do two modules import each other?",
  ],
  [
    'a field type among tasks',
    () => untyped.defineAssistant('a', { tasks: [drinkSize] }),
    "Number 1 of 'tasks' of assistant 'a' must come from defineTask, but is an object.",
  ],
  [
    'a function in memory',
    () => untyped.remember({ now: Date.now }),
    'remember holds a function. Definitions are plain data: use strings, finite numbers, booleans, null, arrays and plain objects.',
  ],
  [
    'a class instance in memory',
    () => untyped.remember({ set: new Set() }),
    'remember holds an object of class Set. Definitions are plain data: use strings, finite numbers, booleans, null, arrays and plain objects.',
  ],
  ['a cycle', () => untyped.remember({ cycle }), 'remember holds itself. Definitions are plain data, without cycles.'],
];

for (const [what, call, message] of refusals) {
  test(`refuses in a sentence: ${what}`, () => {
    assert.throws(call, (error: unknown) => error instanceof TypeError && error.message === message);
  });
}

test.run();
