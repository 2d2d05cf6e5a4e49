import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { TrainingFieldType, TrainingSample, TrainingTask } from '../types.js';
import { fillSamples } from './fill-samples.js';

const test = suite('fill samples');

function type(name: string, count: number): TrainingFieldType {
  return {
    name,
    open: false,
    values: Array.from({ length: count }, (_, i) => ({ value: `v${i}`, synonyms: i === 0 ? ['zero'] : [] })),
  };
}

const order: TrainingTask = {
  name: 'order',
  fields: [
    { name: 'A', type: 'a' },
    { name: 'B', type: 'b' },
  ],
  samples: [
    { segments: [{ text: 'take ' }, { field: 'A' }, { text: ' now' }] },
    { segments: [{ text: 'at ' }, { field: 'B', text: 'half past nine' }], language: 'en-GB' },
    { segments: [{ text: 'not ' }, { field: 'A' }, { text: ' at ' }, { field: 'B' }] },
  ],
};

test('fills open tags from values and synonyms, and keeps literal words', () => {
  const filled = fillSamples([order], [type('a', 3), type('b', 0)], 1);
  for (const { text, spans } of filled) {
    for (const { field, start, end } of spans) {
      assert.match(text.slice(start, end), field === 'A' ? /^(v[012]|zero)$/ : /^half past nine$/);
    }
  }
  const [given] = filled.filter(({ sample }) => sample === 1);
  assert.equal(given, {
    task: 0,
    sample: 1,
    text: 'at half past nine',
    spans: [{ field: 'B', start: 3, end: 17 }],
  });
});

test('shows every value of a small type, equally often', () => {
  const said = fillSamples([order], [type('a', 5), type('b', 0)], 1).flatMap(({ text, spans }) =>
    spans.filter(({ field }) => field === 'A').map(({ start, end }) => text.slice(start, end)),
  );
  const counts = new Map<string, number>();
  for (const words of said) counts.set(words, (counts.get(words) ?? 0) + 1);
  assert.is(counts.size, 6);
  assert.is(Math.max(...counts.values()) - Math.min(...counts.values()) <= 1, true);
});

test('is bounded for large types and large sets, and seeded', () => {
  const large = { ...order, samples: Array.from({ length: 30_000 }, () => order.samples[0]) };
  assert.ok(fillSamples([large], [type('a', 10_000), type('b', 0)], 1).length <= 60_000);
  const one = fillSamples([order], [type('a', 10_000), type('b', 0)], 1);
  assert.is(one.length, 8 + 1 + 8);
  assert.equal(one, fillSamples([order], [type('a', 10_000), type('b', 0)], 1));
  assert.not.equal(one, fillSamples([order], [type('a', 10_000), type('b', 0)], 2));
});

test('fills samples of a language with its words, where a value has some', () => {
  const sizes: TrainingFieldType = {
    name: 'a',
    open: false,
    values: [
      {
        value: 'large',
        synonyms: ['groß', 'riesig', 'grande'],
        languages: [
          { language: 'de', words: ['groß', 'riesig'] },
          { language: 'fr-FR', words: ['grande'] },
        ],
      },
      { value: 'medium', synonyms: [] },
    ],
  };
  const take = (language?: string): TrainingSample => ({
    segments: [{ text: 'x ' }, { field: 'A' }],
    ...(language !== undefined && { language }),
  });
  const said = (...samples: readonly TrainingSample[]): string[] =>
    [...new Set(fillSamples([{ ...order, samples }], [sizes], 1, 'en-US').map(({ text }) => text.slice(2)))].sort();
  assert.equal(said(take()), ['large', 'medium']);
  assert.equal(said(take('de-AT')), ['groß', 'medium', 'riesig']);
  assert.equal(said(take('fr'), take('DE')), ['grande', 'groß', 'medium', 'riesig']);
  assert.equal(said(take('ja')), ['large', 'medium']);
});

test('leaves a tag out where no words for it are known', () => {
  const task = { ...order, samples: [order.samples[2]] };
  const [{ text, spans }] = fillSamples([task], [type('a', 0), type('b', 0)], 1);
  assert.is(text, 'not  at ');
  assert.equal(spans, []);
});

test.run();
