/** Comparisons of small assistants, and what must hold of all of them. */
import type { AssistantDocument, LoweredProject, SampleDocument } from '@botwright/bundle';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseSample } from '../samples/parse-sample.js';
import type { Comparable } from './change.js';
import { compareAssistants } from './compare.js';

const test = suite('compareAssistants');

interface Sketch {
  readonly types?: Readonly<Record<string, readonly string[]>>;
  readonly open?: readonly string[];
  readonly tasks?: Readonly<
    Record<string, { fields?: Readonly<Record<string, string>>; samples?: readonly string[]; say?: string }>
  >;
  readonly settings?: Partial<AssistantDocument>;
}

/** An assistant from few words; a value is `large=big,grande`. */
function assistant({ types = {}, open = [], tasks = {}, settings = {} }: Sketch): Comparable & LoweredProject {
  const samples = Object.entries(tasks).flatMap(([task, { samples = [] }]) =>
    samples.map(
      (text) =>
        ({
          task,
          language: 'en',
          segments: parseSample(text).segments.map((each) =>
            each.kind === 'text'
              ? { text: each.text }
              : { field: each.field, ...(each.words !== undefined && { text: each.words }) },
          ),
        }) as unknown as SampleDocument,
    ),
  );
  return {
    samples,
    assistant: {
      name: 'owl',
      modelBuild: 'v-01',
      language: 'en',
      logQueries: true,
      defaults: {},
      styleSheet: {},
      ...settings,
      fieldTypes: Object.entries(types).map(([name, values]) => ({
        name,
        kind: 'list' as const,
        open: open.includes(name),
        values: values.map((each) => {
          const [value = '', synonyms] = each.split('=');
          return { value, synonyms: synonyms?.split(',') ?? [] };
        }),
      })),
      tasks: Object.entries(tasks).map(([name, { fields = {}, samples = [], say }]) => ({
        name,
        fields: Object.entries(fields).map(([field, type]) => ({ name: field, type })),
        actions: say === undefined ? [] : [{ say }],
        sampleCount: samples.length,
      })),
    },
  };
}

/** `breaking added task order`, one a change. */
function words(before: Sketch, after: Sketch): string[] {
  return compareAssistants(assistant(before), assistant(after)).map(
    ({ breaking, kind, what, path }) => `${breaking ? 'breaking ' : ''}${kind} ${what} ${path}`,
  );
}

const base: Sketch = {
  types: { size: ['small', 'large=big'] },
  tasks: {
    order: { fields: { Size: 'size' }, samples: ['a {Size} one', 'coffee'], say: 'Coming.' },
    hello: { samples: ['hi', 'hey'] },
  },
};
const withTypes = (types: NonNullable<Sketch['types']>, open: readonly string[] = []): Sketch => ({
  ...base,
  types,
  open,
});
const withOrder = (order: NonNullable<Sketch['tasks']>[string]): Sketch => ({
  ...base,
  tasks: { ...base.tasks, order },
});
const order = base.tasks?.order ?? {};

const cases: readonly [what: string, after: Sketch, changes: readonly string[]][] = [
  ['nothing', base, []],
  ['the name', { ...base, settings: { name: 'hawk' } }, ['breaking changed setting name']],
  ['a default', { ...base, settings: { defaults: { fallback: 'task://hello' } } }, ['added link defaults/fallback']],
  ['a language', { ...base, settings: { language: 'de' } }, ['changed setting language']],
  ['a task that came', { ...base, tasks: { ...base.tasks, bye: { samples: ['bye'] } } }, ['breaking added task bye']],
  ['the fallback', { ...base, tasks: { ...base.tasks, fallback: { samples: ['?!'] } } }, ['added task fallback']],
  ['a task that went', { ...base, tasks: { order } }, ['breaking removed task hello']],
  ['a field that came', withOrder({ ...order, fields: { Size: 'size', Cup: 'size' } }), ['added field order/Cup']],
  ['a field that went', withOrder({ ...order, fields: {} }), ['breaking removed field order/Size']],
  ['a value that came', withTypes({ size: ['small', 'large=big', 'huge'] }), ['breaking added value size/huge']],
  ['a value that went', withTypes({ size: ['small'] }), ['breaking removed value size/large']],
  ['a synonym', withTypes({ size: ['small', 'large=big,grande'] }), ['added synonym size/large']],
  ['a type that opened', withTypes({ size: ['small', 'large=big'] }, ['size']), ['breaking changed type size']],
  ['a type of no field', withTypes({ size: ['small', 'large=big'], cup: ['tall'] }), ['added type cup']],
  ['an action', withOrder({ ...order, say: 'Here.' }), ['changed action order/actions/1/say']],
  ['a sample that came', withOrder({ ...order, samples: ['a {Size} one', 'coffee', 'tea'] }), ['added sample order']],
  ['a sample that went', withOrder({ ...order, samples: ['coffee'] }), ['removed sample order']],
];

for (const [what, after, expected] of cases) test(`tells ${what}`, () => assert.equal(words(base, after), expected));

test('tells a sample that moved once', () => {
  const after = {
    ...base,
    tasks: { order: { ...order, samples: ['a {Size} one'] }, hello: { samples: ['hi', 'hey', 'coffee'] } },
  };
  const [first, ...more] = compareAssistants(assistant(base), assistant(after));
  assert.equal([first?.message, more], ['The sample "coffee" moved from task order to hello.', []]);
});

test('changes of types that no field uses break nothing', () => {
  const unused = (values: readonly string[]): Sketch => withTypes({ size: ['small', 'large=big'], cup: values });
  assert.equal(words(unused(['tall']), unused(['short'])), ['added value cup/short', 'removed value cup/tall']);
});

test('a field of another type breaks code unless the values are the same', () => {
  const types = { size: ['small', 'large'], measure: ['large', 'small'], cup: ['tall'] };
  const typed = (type: string): Sketch => ({
    types,
    tasks: { order: { fields: { Size: type }, samples: ['a {Size}'] } },
  });
  assert.equal(words(typed('size'), typed('measure')), ['changed field order/Size']);
  assert.equal(words(typed('size'), typed('cup')), ['breaking changed field order/Size']);
});

test('hints at new names', () => {
  const after: Sketch = {
    types: { size: ['small', 'big'] },
    tasks: { buy: order, hello: { samples: ['hi', 'hey'] } },
  };
  const hints = compareAssistants(assistant(base), assistant(after)).flatMap(({ path, hint }) =>
    hint ? [[path, hint]] : [],
  );
  assert.equal(hints, [
    ['size/large', 'It may be big now: they share words.'],
    ['order', 'It may be buy now: they have much in common.'],
  ]);
});

test('compares numbers where samples are not known', () => {
  const { samples, ...bundle } = assistant(base);
  const changes = compareAssistants(bundle, assistant(withOrder({ ...order, samples: ['coffee'] })));
  assert.equal(
    changes.map(({ message }) => message),
    ['Task order now has 1 sample instead of 2.'],
  );
});

test('compares the figures that both models have', () => {
  const { samples, ...bundle } = assistant(base);
  const before = { ...bundle, model: { threshold: 0.5, accuracy: 0.9, bytes: 1000 } };
  const after = { ...bundle, model: { threshold: 0.5001, accuracy: 0.95, features: 7 } };
  assert.equal(
    compareAssistants(before, after).map(({ message }) => message),
    ["The model's accuracy on held-out samples is 0.950 instead of 0.900."],
  );
});

const name = fc.constantFrom('a', 'b', 'c');
const sketch: fc.Arbitrary<Sketch> = fc.record({
  types: fc.dictionary(name, fc.uniqueArray(name, { minLength: 1 }), { minKeys: 1 }),
  open: fc.uniqueArray(name),
  tasks: fc.dictionary(
    name,
    fc.record({
      fields: fc.dictionary(name, name),
      samples: fc.array(fc.constantFrom('one', 'two', '{a}', '{b:x}')),
      say: name,
    }),
  ),
});

test('an assistant compared with itself has no changes', () => {
  fc.assert(fc.property(sketch, (one) => assert.equal(words(one, one), [])));
});

test('what one direction adds the other removes', () => {
  const swap: Readonly<Record<string, string>> = { added: 'removed', removed: 'added', changed: 'changed' };
  const summary = (before: Sketch, after: Sketch, flip: boolean): string[] =>
    compareAssistants(assistant(before), assistant(after))
      .map(({ kind, what, path }) => `${flip ? swap[kind] : kind} ${what} ${what === 'sample' ? '' : path}`)
      .sort();
  fc.assert(fc.property(sketch, sketch, (a, b) => assert.equal(summary(a, b, false), summary(b, a, true))));
});

test.run();
