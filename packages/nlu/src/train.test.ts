/// <reference types="node" />
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { openModel, type Predictor } from './predict.js';
import { TrainingError, type TrainingReport, train } from './train.js';
import type { ModelSections, Segment, TrainingFieldType, TrainingSample, TrainingSet, TrainingTask } from './types.js';

const test = suite('train and predict');

/** `a {Drink} please` as a sample. */
function sample(text: string): TrainingSample {
  const segments: Segment[] = text
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') ? { field: part.slice(1, -1) } : { text: part }));
  return { segments };
}

function task(name: string, samples: readonly string[], fields: Record<string, string> = {}): TrainingTask {
  return {
    name,
    fields: Object.entries(fields).map(([field, type]) => ({ name: field, type })),
    samples: samples.map(sample),
  };
}

function fieldType(name: string, values: readonly string[], open = false): TrainingFieldType {
  return { name, open, values: values.map((value) => ({ value, synonyms: [] })) };
}

function set(tasks: readonly TrainingTask[], fieldTypes: readonly TrainingFieldType[] = []): TrainingSet {
  return { language: 'en-US', fieldTypes, tasks };
}

const drinks = ['latte', 'espresso', 'cappuccino'];
const cafe = set(
  [
    task(
      'order-coffee',
      [
        'Can I have a {Size} {Drink}',
        "I'll have a {Size} {Drink}",
        'I want a {Drink}',
        'get me a {Drink} please',
        'could I get a {Size} {Drink} to go',
        "I'd like to order a {Drink}",
        'one {Size} {Drink} please',
        'a {Size} {Drink}',
      ],
      { Size: 'drinkSize', Drink: 'drinkType' },
    ),
    task('check-menu', [
      'what is on the menu',
      'show me the menu',
      'what drinks do you have',
      'can I see the menu',
      'which coffees do you serve',
      'do you have a menu',
      'tell me what you offer',
      'list the drinks',
    ]),
  ],
  [fieldType('drinkSize', ['small', 'medium', 'large']), fieldType('drinkType', drinks)],
);

async function predictor(of: TrainingSet): Promise<Predictor> {
  return openModel((await train(of)).sections);
}

function bytes(sections: ModelSections): string {
  return Object.entries(sections)
    .map(([name, array]) => `${name} ${array.constructor.name} ${array.join()}`)
    .join('\n');
}

test('a small bot knows what it is for', async () => {
  const model = await predictor(cafe);
  const orders = {
    'Can I have a small cappuccino': { Size: 'small', Drink: 'cappuccino' },
    "I'll get a medium latte": { Size: 'medium', Drink: 'latte' },
    'I want a espresso': { Drink: 'espresso' },
  };
  for (const [text, fields] of Object.entries(orders)) {
    const { task: found, confidence, mentions } = model.predict(text);
    assert.is(found, 'order-coffee', text);
    assert.ok(confidence > 0.8, `${text}: ${confidence}`);
    assert.equal(Object.fromEntries(mentions.map(({ field, value }) => [field, value])), fields);
    for (const mention of mentions) assert.is(text.slice(mention.start, mention.end), mention.text);
  }
  assert.is(model.predict('show the menu').task, 'check-menu');
  const [alone] = model.predict('large').mentions;
  assert.is(alone.value, 'large');
  assert.ok(alone.confidence > 0.99, `a listed value that is all that was said: ${alone.confidence}`);
});

test('a small bot knows what it is not for', async () => {
  const model = await predictor(cafe);
  for (const text of [
    'who painted the mona lisa',
    'asdf qwer',
    '',
    ' \n',
    '🎉',
    '?!',
    'tell me about quantum physics',
  ]) {
    const { task: found, confidence, mentions } = model.predict(text);
    assert.is(found, 'fallback', text);
    assert.ok(confidence > 0.4 && confidence <= 1, `${text}: ${confidence}`);
    assert.equal(mentions, []);
  }
  assert.is(model.predict('').confidence, 1);
});

test('samples of the task fallback are what the bot is not for', async () => {
  const strange = ['play the drums on the menu', 'drums please', 'can I have drums', 'a set of drums'];
  const text = 'can I have the drums please';
  const model = await predictor(set([...cafe.tasks, task('fallback', strange)], cafe.fieldTypes));
  assert.is(model.predict(text).task, 'fallback');
  assert.not.ok(model.predict(text).ranking.some((ranked) => ranked.task === 'fallback'));
});

test('a value that no sample can show is as good as any other', async () => {
  const many = Array.from(
    { length: 500 },
    (_, i) => `brew${String.fromCharCode(97 + (i % 26), 97 + ((i * 7) % 26), 97 + ((i * 3) % 23))}${i}`,
  );
  const model = await predictor(
    set(cafe.tasks, [cafe.fieldTypes[0], fieldType('drinkType', [...drinks, ...many, 'ristretto'])]),
  );
  const { task: found, mentions } = model.predict('could I get a large ristretto');
  assert.is(found, 'order-coffee');
  assert.equal(
    mentions.map(({ value }) => value),
    ['large', 'ristretto'],
  );
});

test('ranks all tasks that may win, and only those', async () => {
  const model = await predictor(cafe);
  const { ranking, confidence } = model.predict('I want a latte');
  assert.equal(
    ranking.map((ranked) => ranked.task),
    ['order-coffee', 'check-menu'],
  );
  assert.is(ranking[0].confidence, confidence);
  assert.ok(ranking[0].confidence + ranking[1].confidence <= 1 + 1e-9);
  assert.equal(
    model.predict('I want a latte', { tasks: ['check-menu', 'unheard-of'] }).ranking.map((r) => r.task),
    ['check-menu'],
  );
  assert.is(model.predict('I want a latte', { tasks: ['check-menu'] }).task, 'fallback');
  assert.is(model.predict('I want a latte', { tasks: [] }).task, 'fallback');
});

test('a close call goes to the task that may win', async () => {
  const model = await predictor(
    set([
      task('lamp', ['turn it on', 'turn on the lamp', 'light']),
      task('radio', ['turn it on', 'turn on the radio', 'music']),
    ]),
  );
  const [first, second] = model.predict('turn it on').ranking;
  const [only] = model.predict('turn it on', { tasks: [second.task] }).ranking;
  assert.is(only.task, second.task);
  assert.ok(only.confidence > first.confidence - 0.1, `${only.confidence} of ${first.confidence}`);
});

test('a clear text is no less clear for more tasks', async () => {
  const words = ['invoice', 'weather', 'train', 'garden', 'music', 'doctor', 'school', 'window', 'bicycle', 'passport'];
  const others = words.map((word) =>
    task(word, [
      `ask about the ${word}`,
      `something with my ${word}`,
      `${word} help`,
      `the ${word} is broken`,
      `new ${word}`,
    ]),
  );
  const few = (await predictor(cafe)).predict('Can I have a small cappuccino').confidence;
  const many = (await predictor(set([...cafe.tasks, ...others], cafe.fieldTypes))).predict(
    'Can I have a small cappuccino',
  );
  assert.is(many.task, 'order-coffee');
  assert.ok(many.confidence > few - 0.05, `${many.confidence} of ${few}`);
});

test('learns tasks from made-up words, and says how well', async () => {
  const { sections, report } = await train(patterns(12, 25));
  assert.ok((report.calibration.accuracy as number) > 0.9, `${report.calibration.accuracy}`);
  const model = openModel(sections);
  const held = patterns(12, 10, 25);
  const right = held.tasks.flatMap(({ name, samples }) =>
    samples.map(({ segments }) => Number(model.predict(segments[0].text as string).task === name)),
  );
  const accuracy = right.reduce((sum, one) => sum + one, 0) / right.length;
  assert.ok(accuracy > 0.9, `${accuracy}`);
  assert.is(
    report.calibration.bins.reduce((sum, bin) => sum + bin.texts, 0),
    report.calibration.texts,
  );
});

/** Tasks with three words of their own each, among words that all tasks share. */
function patterns(tasks: number, samples: number, from = 0): TrainingSet {
  const word = (n: number): string =>
    `${'bcdfghklmnpr'[n % 12]}${'aeiou'[n % 5]}${'lmnrst'[n % 6]}${'aeio'[n % 4]}${n}`;
  return set(
    Array.from({ length: tasks }, (_, k) =>
      task(
        `task-${k}`,
        Array.from({ length: samples }, (_, i) => {
          const n = i + from;
          const own = word(100 + 3 * k + (n % 3));
          const rest = [word((n * 7 + k) % 40), word((n * 11 + 3 * k) % 40), word((n * 13 + 5) % 40)];
          rest.splice(n % 4, 0, own);
          return rest.join(' ');
        }),
      ),
    ),
  );
}

test('the same set and seed give the same bytes', async () => {
  const first = await train(cafe, { seed: 3 });
  const second = await train(structuredClone(cafe), { seed: 3 });
  assert.is(bytes(first.sections), bytes(second.sections));
  assert.equal(first.report, second.report);
  assert.is.not(bytes(first.sections), bytes((await train(cafe, { seed: 4 })).sections));
});

test('gives control back while training, and can be cancelled', async () => {
  const controller = new AbortController();
  const reason = new Error('enough');
  const stages = new Set<string>();
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  const large = patterns(60, 40);
  try {
    await train(large, { onProgress: ({ stage }) => stages.add(stage) });
    assert.ok(turns > 1, `${turns} turns`);
    assert.equal([...stages].sort(), ['calibrate', 'classify', 'read', 'tag']);
    setTimeout(() => controller.abort(reason), 1);
    let thrown: unknown;
    await train(large, { signal: controller.signal }).catch((error) => {
      thrown = error;
    });
    assert.is(thrown, reason);
  } finally {
    clearInterval(timer);
  }
});

test('refuses what it cannot learn from', async () => {
  const cases: [string, TrainingSet][] = [
    ['no_samples', set([])],
    ['no_samples', set([task('empty', [])])],
    ['field_unknown', set([task('order', ['a {Drink}'])])],
    ['field_type_unknown', set([task('order', ['a {Drink}'], { Drink: 'drinkType' })])],
  ];
  for (const [code, refused] of cases) {
    let thrown: unknown;
    await train(refused).catch((error) => {
      thrown = error;
    });
    assert.instance(thrown, TrainingError);
    assert.is((thrown as TrainingError).code, code);
  }
});

test('learns from odd sets and answers', async () => {
  const long = Array.from({ length: 2000 }, (_, i) => `word${i}`).join(' ');
  const values = Array.from({ length: 10_000 }, (_, i) => `value ${i.toString(36)}`);
  const odd: Record<string, TrainingSet> = {
    'one task': set([task('only', ['open the door', 'open the window'])]),
    'one sample': set([task('only', ['open the door'])]),
    'an empty sample': set([task('only', ['']), task('other', ['hello'])]),
    'a task without samples': set([task('silent', []), task('other', ['hello there'])]),
    'only the fallback': set([task('fallback', ['hello there'])]),
    'equal samples': set([task('a', ['open the door']), task('b', ['open the door'])]),
    'a long sample': set([task('a', [long]), task('b', ['hello'])]),
    'only emoji': set([task('party', ['🎉', '🎉🎈']), task('sad', ['😢', '💔'])]),
    'many values': set(
      [task('a', ['pick {V}', 'take {V} now'], { V: 'v' }), task('b', ['hello'])],
      [fieldType('v', values)],
    ),
    'a type without values': set(
      [task('a', ['pick {V}'], { V: 'v' }), task('b', ['hello'])],
      [fieldType('v', [], true)],
    ),
  };
  for (const [name, one] of Object.entries(odd)) {
    const model = await predictor(one);
    for (const text of ['', 'open the door', '🎉', long]) {
      const { confidence, task: found } = model.predict(text);
      assert.ok(confidence >= 0 && confidence <= 1, `${name}: ${confidence}`);
      assert.type(found, 'string');
    }
  }
  assert.is((await predictor(odd['only emoji'])).predict('🎉').task, 'party');
  assert.is((await predictor(odd['one task'])).predict('open the door').task, 'only');
});

test('answers any text, and the same whatever was asked before', async () => {
  const model = await predictor(cafe);
  const expected = JSON.stringify(model.predict('Can I have a small cappuccino'));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const { confidence, mentions } = model.predict(text);
      assert.ok(confidence >= 0 && confidence <= 1);
      for (const { start, end, text: said } of mentions) assert.is(text.slice(start, end), said);
      assert.is(JSON.stringify(model.predict('Can I have a small cappuccino')), expected);
    }),
    { numRuns: 200 },
  );
  for (const text of ['a'.repeat(100_000), 'latte '.repeat(20_000), '\ud800'.repeat(1000)]) model.predict(text);
});

test('the report holds what calibration saw', async () => {
  const { report }: { report: TrainingReport } = await train(cafe);
  assert.is(report.tasks, 2);
  assert.ok(report.texts >= 16 && report.features > 0);
  assert.ok(report.calibration.threshold > 0 && report.calibration.threshold < 1);
});

test.run();
