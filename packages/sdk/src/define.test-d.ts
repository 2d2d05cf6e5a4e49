/** What the types of the authoring API accept and refuse. Exact messages are in tests/types/cases. */
import type { Action as ActionDocument } from '@botwright/bundle';
import {
  type Action,
  type AssistantDefinition,
  type BuiltinTypeDefinition,
  builtin,
  collect,
  defineAssistant,
  defineFieldType,
  defineTask,
  type FieldTypeDefinition,
  handoff,
  type ListenAction,
  listen,
  type RedirectAction,
  redirect,
  remember,
  say,
  show,
  type TaskDefinition,
} from './index.js';
import { bindModule } from './module.js';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(_: Same<A, B>): void {}

const size = defineFieldType('size', { values: ['small'] as string[] });
const a = defineTask('a', { fields: { Size: size, At: builtin.TIME }, samples: ['{Size}'] });
const b = defineTask('b', { actions: [redirect(a), listen({ tasks: ['c', a] }), { redirect: { uri: 'task://d' } }] });

same<typeof size, FieldTypeDefinition<'size'>>(true);
same<typeof builtin.TIME, BuiltinTypeDefinition<'Twilio.TIME'>>(true);
same<
  typeof a,
  TaskDefinition<
    'a',
    { readonly Size: FieldTypeDefinition<'size'>; readonly At: BuiltinTypeDefinition<'Twilio.TIME'> },
    never,
    never
  >
>(true);
// biome-ignore lint/complexity/noBannedTypes: the type of a task without fields.
same<typeof b, TaskDefinition<'b', {}, 'a' | 'c' | 'd', never>>(true);

const toTask = redirect(a);
const toUrl = redirect({ uri: 'https://owl.example', method: 'GET' });
const waiting = listen();
same<typeof toTask, RedirectAction<'task://a'>>(true);
same<typeof toUrl, RedirectAction<'https://owl.example'>>(true);
same<typeof waiting, ListenAction<never, never>>(true);

// Any task, any action and any assistant can be named in general.
export const tasks: readonly TaskDefinition[] = [a, b];
export const program: readonly Action[] = [
  say('a'),
  toTask,
  waiting,
  { collect: { name: 'c', questions: [], on_complete: { redirect: a } } },
];
export const assistant: AssistantDefinition = defineAssistant('bot', { tasks });
declare const documents: ActionDocument[];
defineTask('documents', { actions: documents });

// Definitions are read-only.
// @ts-expect-error
a.name = 'a';
// @ts-expect-error
a.fields.Size = size;
// @ts-expect-error
a.samples.push('x');

// The bound functions check as the free ones do.
const bound = bindModule('src/a.ts');
bound.defineTask('right', { fields: { Size: size }, samples: ['{Size}'] });
// @ts-expect-error
bound.defineTask('wrong', { fields: { Size: size }, samples: ['{Sise}'] });

// Every builder refuses what is no value of its action.
// @ts-expect-error
say(5);
// @ts-expect-error
show('body');
// @ts-expect-error
handoff({ uri: 'https://owl.example', channel: 'sms' });
// @ts-expect-error
remember({ twilio: 1 });
// @ts-expect-error
listen({ tasks: 'a' });
// @ts-expect-error
redirect({ uri: 'task://a', method: 'PUT' });
// @ts-expect-error
collect({ name: 'form', questions: [] });

// What a form listens for and where leaving it leads are references like others.
const end = defineTask('end', { actions: [say('Bye.')] });
const asks = defineTask('asks', {
  actions: [
    collect({
      name: 'form',
      questions: [{ question: 'Which?', name: 'which', optional: true, when: { question: 'other', is: ['yes'] } }],
      on_complete: { redirect: 'task://end' },
      cancel: { redirect: end },
      listen_for: ['menu', end],
      corrections: { words: ['nein'] },
      fill_ahead: true,
    }),
  ],
});
const menu = defineTask('menu', { actions: [say('Soup.')] });
defineAssistant('right', { tasks: [end, asks, menu] });
// @ts-expect-error
defineAssistant('wrong', { tasks: [end, asks] });
