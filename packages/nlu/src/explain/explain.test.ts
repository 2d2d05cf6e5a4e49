import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Explainer, type Explanation, openExplainer } from '../explain.js';
import { createExtractor } from '../features/extract.js';
import { MAX_FEATURE_TOKENS } from '../features/feature-input.js';
import { createStepper } from '../features/steps.js';
import { openModel, type Predictor } from '../predict.js';
import { tokenize } from '../text/tokenize.js';
import { train } from '../train.js';
import type { Encoder, ModelSections, Segment, TrainingFieldType, TrainingSet } from '../types.js';
import { buildDictionaries } from '../values/build-dictionaries.js';
import { openDictionaries } from '../values/dictionaries.js';
import type { ExplainSample } from './explanation.js';
import { nameFeatures } from './feature-names.js';

/** Sums of a hundred products in another order than the predictor's. */
const ROUNDING = 1e-9;

const fieldTypes: TrainingFieldType[] = [
  {
    name: 'drinkType',
    open: false,
    values: ['latte', 'flat white', 'espresso'].map((value) => ({ value, synonyms: [] })),
  },
  { name: 'place', open: true, values: [{ value: 'garden', synonyms: [] }] },
];
const drink: Segment = { field: 'Drink' };
const samplesOf = (...samples: (string | Segment)[][]): { segments: Segment[] }[] =>
  samples.map((parts) => ({ segments: parts.map((part) => (typeof part === 'string' ? { text: part } : part)) }));
const set: TrainingSet = {
  language: 'en-US',
  fieldTypes,
  tasks: [
    {
      name: 'order',
      fields: [
        { name: 'Drink', type: 'drinkType' },
        { name: 'Where', type: 'place' },
      ],
      samples: samplesOf(
        ['can I have a ', drink],
        ['I want a ', drink, ' please'],
        ['one ', drink, ' in the ', { field: 'Where', text: 'garden' }],
        ['bring a ', drink, ' to the ', { field: 'Where', text: 'first floor' }],
        ['a ', drink, ' to go'],
      ),
    },
    {
      name: 'menu',
      fields: [],
      samples: samplesOf(['show me the menu'], ['what do you have'], ['which drinks are there'], ['the menu please']),
    },
    {
      name: 'leave',
      fields: [],
      samples: samplesOf(['goodbye'], ['see you later'], ['bye for now'], ['I have to go']),
    },
  ],
};
const TEXTS = [
  'can I have a flat white please',
  'one late in the cellar',
  'show me the quantum menu',
  'goodbye',
  'I have to go',
  'zzgrmpf',
  '',
  '😀 12 ½ ?!',
  'คุณมีกาแฟไหม 我想要拿铁',
];

interface Context {
  sections: ModelSections;
  explainer: Explainer;
  model: Predictor;
}
const test = suite<Context>('explain');
test.before(async (context) => {
  context.sections = (await train(set)).sections;
  context.model = openModel(context.sections);
  context.explainer = openExplainer(context.sections, { fieldTypes: fieldTypes.map(({ name }) => name) });
});

function sumOf({ comparison }: Explanation): number {
  if (comparison === undefined) return 0;
  const { bias, features, hiddenLayer, encoder, restriction } = comparison;
  return features.reduce((sum, { difference }) => sum + difference, bias + hiddenLayer + encoder + restriction);
}

test('explains the answer that the predictor gives', ({ explainer, model }) => {
  for (const options of [{}, { tasks: ['menu', 'leave'] }, { tasks: [] }]) {
    for (const text of TEXTS) {
      const { task, confidence, ranking, mentions } = model.predict(text, options);
      const explanation = explainer.explain(text, options);
      assert.equal(
        { task: explanation.task, confidence: explanation.confidence, ranking: explanation.ranking },
        { task, confidence, ranking },
      );
      if (task !== 'fallback') assert.equal(explanation.fields?.mentions ?? [], mentions);
    }
  }
});

test('contributions sum up to the difference of the scores, which is that of the log probabilities', ({
  explainer,
}) => {
  for (const options of [{}, { tasks: ['menu'] }, { against: 'leave' }, { against: 'nothing' }]) {
    for (const text of TEXTS) {
      const explanation = explainer.explain(text, options);
      const { comparison, evidence } = explanation;
      if (comparison === undefined) throw new Error(`no comparison for ${text}`);
      assert.ok(Math.abs(sumOf(explanation) - comparison.difference) < ROUNDING, text);
      if (comparison.difference < 0) continue;
      assert.ok(evidence.probability <= 1 / (1 + Math.exp(-comparison.difference)) + ROUNDING, text);
    }
  }
});

test('names features in words', ({ explainer }) => {
  const { comparison } = explainer.explain('Can I have a flat white please');
  assert.is(comparison?.best, 'order');
  const names = comparison?.features.map(({ kind, text }) => `${kind} ${text}`) ?? [];
  for (const name of ['word have', 'type {drinkType}', 'pair a {drinkType}', 'pair ^ can', 'skip-pair can … have']) {
    assert.ok(names.includes(name), `${name} in ${names.join(', ')}`);
  }
  assert.ok(names.some((name) => /^piece \w+-$/.test(name)) && names.some((name) => /^piece -\w+$/.test(name)));
  const sizes = comparison?.features.map(({ difference }) => Math.abs(difference)) ?? [];
  assert.equal(
    sizes,
    [...sizes].sort((a, b) => b - a),
  );
  assert.equal(
    comparison?.words.map(({ text }) => text),
    ['can', 'i', 'have', 'a', 'flat white', 'please'],
  );
});

test('what a word is worth is what is lost without it', ({ explainer }) => {
  const whole = explainer.explain('show me the menu', { against: 'order' }).comparison;
  const less = explainer.explain('show me the', { against: 'order' }).comparison;
  assert.is(whole?.best, 'menu');
  assert.is(less?.best, 'menu');
  const worth = whole?.words.find(({ text }) => text === 'menu')?.difference ?? 0;
  assert.ok(worth > 0);
  assert.ok(Math.abs(worth - ((whole?.difference ?? 0) - (less?.difference ?? 0))) < ROUNDING);
});

test('no feature of any text lacks a name', () => {
  const titles = { name: 'title', open: true, values: ['x', 'a white'].map((value) => ({ value, synonyms: [] })) };
  const dictionaries = openDictionaries(buildDictionaries([...fieldTypes, titles], 'en'));
  const extract = createExtractor(dictionaries);
  const stepsOf = createStepper(dictionaries);
  const word = fc.constantFrom('latte', 'flat', 'white', 'a', '7', 'กาแฟดำ', '拿铁咖啡', "don't", 'x', '😀');
  const text = fc.oneof(
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    fc.array(word, { maxLength: 8 }).map((words) => words.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  fc.assert(
    fc.property(text, (given) => {
      const tokens = tokenize(given, 'en');
      const steps = stepsOf(tokens, Math.min(tokens.count, MAX_FEATURE_TOKENS));
      const names = nameFeatures(tokens, steps, ['drinkType', 'place', 'title']);
      const { hashes, count } = extract(tokens);
      assert.is(new Set(hashes.subarray(0, count)).size, names.size);
      for (const hash of hashes.subarray(0, count)) assert.ok(names.has(hash));
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('tells what the confidence rests on', ({ explainer }) => {
  const reason = (text: string, options = {}): string => explainer.explain(text, options).evidence.reason;
  assert.is(reason('can I have a latte'), 'sure');
  assert.is(reason('zzgrmpf'), 'nothing-known');
  assert.is(reason('a latte', { tasks: [] }), 'no-task-allowed');
  assert.is(reason('the weather in the later years of the empire'), 'below-threshold');
  const { evidence } = explainer.explain('can I haave a late');
  assert.equal(evidence.corrections, [{ text: 'late', start: 14, end: 18, value: 'latte' }]);
  assert.equal(evidence.unknownWords, ['haave']);
  const logOdds = Object.values(evidence.terms).reduce((sum, term) => sum + term, 0);
  assert.ok(Math.abs(evidence.confidence - 1 / (1 + Math.exp(-logOdds))) < ROUNDING);
});

test('finds the samples most like a text, their tags filled with its words', ({ explainer }) => {
  const types: Record<string, string> = { Drink: 'drinkType', Where: 'place' };
  const samples: ExplainSample[] = set.tasks.flatMap(({ name, samples }) =>
    samples.map(({ segments }) => ({
      task: name,
      segments: segments.map((segment) =>
        segment.field === undefined ? segment : { ...segment, type: types[segment.field] as string },
      ),
    })),
  );
  const { neighbours } = explainer.explain('can I have a flat white', { samples });
  assert.is(neighbours.length, 5);
  const [first, second] = neighbours;
  assert.equal(
    { ...first, similarity: 0 },
    { sample: 0, task: 'order', text: 'can I have a flat white', similarity: 0 },
  );
  assert.ok(Math.abs((first?.similarity ?? 0) - 1) < 1e-6);
  assert.ok((second?.similarity ?? 1) < 0.9);
  const near = explainer.explain('can I have a flat white quickly', { samples, neighbours: 1 }).neighbours;
  assert.is(near.length, 1);
  assert.ok((near[0]?.similarity ?? 1) < 0.95, 'an unknown word makes it less alike');
  assert.equal(explainer.explain('zzgrmpf', { samples }).neighbours, []);
});

test('shows what the tagger saw', ({ explainer }) => {
  const { fields } = explainer.explain('one flat white in the garden');
  assert.is(fields?.task, 'order');
  const flat = fields?.tokens[1];
  assert.is(flat?.label, 'B-Drink');
  assert.equal(flat?.values, [{ type: 'drinkType', value: 'flat white', text: 'flat white' }]);
  for (const { candidates, label } of fields?.tokens ?? []) {
    assert.ok(candidates.some((candidate) => candidate.label === label));
    const sum = candidates.reduce((total, { probability }) => total + probability, 0);
    assert.ok(sum <= 1 + ROUNDING && sum > 0.9);
  }
  assert.equal(
    fields?.spans.map(({ field, type, text }) => [field, type, text]),
    [
      ['Drink', 'drinkType', 'flat white'],
      ['Where', 'place', 'garden'],
    ],
  );
});

test('what settles the path afterwards is told apart', ({ explainer }) => {
  // A listed value where no sample has one: the path leaves it out.
  const { fields } = explainer.explain('espresso', { tasks: ['order'] });
  assert.equal(
    fields?.mentions.map(({ field, value }) => [field, value]),
    [['Drink', 'espresso']],
  );
  const shown = [...(fields?.spans ?? []).filter((span) => !fields?.dropped.includes(span)), ...(fields?.added ?? [])];
  assert.is(shown.length, fields?.mentions.length);
});

test('the hidden layer and the encoder have a figure each', async () => {
  const words = ['red', 'green', 'blue', 'black', 'white', 'pink', 'grey', 'gold', 'teal', 'plum'];
  const many: TrainingSet = {
    language: 'en-US',
    fieldTypes: [],
    tasks: Array.from({ length: 20 }, (_, k) => ({
      name: `task-${k}`,
      fields: [],
      samples: Array.from({ length: 110 }, (_, n) => ({
        segments: [{ text: `${words[k % 10]} ${words[(k * 7 + 3) % 10]} ${words[n % 10]} no ${k} ${n >> 3}` }],
      })),
    })),
  };
  const encoder: Encoder = {
    name: 'count',
    hash: '1',
    text: { dimensions: 2, encode: (given, out) => out.set([given.length, given.includes('red') ? 1 : -1]) },
  };
  const { sections } = await train(many, { encoder });
  const explanation = openExplainer(sections, { encoder }).explain('red black gold no 10 3');
  const { comparison } = explanation;
  assert.ok(comparison && comparison.hiddenLayer !== 0 && comparison.encoder !== 0);
  assert.ok(Math.abs(sumOf(explanation) - comparison.difference) < ROUNDING);
});

test('a bot of one task has nothing to compare', async () => {
  const [order] = set.tasks;
  const { sections } = await train({ ...set, tasks: order ? [order] : [] });
  const { comparison, evidence } = openExplainer(sections).explain('can I have a latte');
  assert.is(comparison, undefined);
  assert.ok(evidence.known > 0);
});

test('explains long and odd texts in bounded time', ({ explainer }) => {
  for (const text of ['latte '.repeat(1600), '\ud800\u0000\u200b', '‮שלום', 'a'.repeat(10_000)]) {
    assert.ok((explainer.explain(text).comparison?.words.length ?? 0) <= 100);
  }
});

test.run();
