import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { openModel } from '../predict.js';
import { openTagger } from '../tagger/open-tagger.js';
import { tokenize } from '../text/tokenize.js';
import { train } from '../train.js';
import type { Encoder, ModelSections, TrainingSet, VectorSource } from '../types.js';
import { openDictionaries } from '../values/dictionaries.js';
import { openModelEncoder } from './encoder-section.js';

const test = suite('dense view');

/** Words of one meaning, which share no letters worth mentioning. */
const MEANINGS: readonly (readonly string[])[] = [
  ['refund', 'cashback', 'reimburse'],
  ['parcel', 'shipment', 'box'],
  ['invoice', 'bill', 'statement'],
];
const FRAMES = [
  'I want my @ now',
  'where is the @ please',
  'tell me about a @',
  'the @ of last week',
  'a @ for my wife',
];

/** One number a meaning: what an encoder would know. */
function meaningsIn(words: readonly string[], out: Float32Array): void {
  MEANINGS.forEach((meaning, d) => {
    out[d] = words.filter((word) => meaning.includes(word)).length;
  });
}
const text: VectorSource = { dimensions: MEANINGS.length, encode: meaningsIn };
const encoder: Encoder = { name: 'meanings 1', hash: 'a1', text };

/** Samples have the first word of each meaning only. */
const set: TrainingSet = {
  language: 'en-US',
  fieldTypes: [],
  tasks: MEANINGS.map(([word = '']) => ({
    name: word,
    fields: [],
    samples: FRAMES.map((frame) => ({ segments: [{ text: frame.replace('@', word) }] })),
  })),
};

/** How many of the questions in other words of the same meanings get their task. */
function rightAnswers(sections: ModelSections, options: { encoder?: Encoder } = {}): number {
  const model = openModel(sections, options);
  return MEANINGS.flatMap(([task = '', ...others]) =>
    others.flatMap((word) => FRAMES.map((frame) => model.predict(frame.replace('@', word)).ranking[0]?.task === task)),
  ).filter(Boolean).length;
}

async function refusal(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    const { name, code, message } = error as Error & { code: string };
    assert.match(message, /\.$/, 'the message is a sentence');
    return `${name} ${code}`;
  }
  return 'none';
}

test('an encoder understands words that no sample has', async () => {
  const all = MEANINGS.length * 2 * FRAMES.length;
  const plain = rightAnswers((await train(set)).sections);
  const dense = rightAnswers((await train(set, { encoder })).sections, { encoder });
  assert.ok(dense >= 0.9 * all && plain <= 0.5 * all, `${dense} of ${all} with the encoder, ${plain} without`);
});

test('a text without any known word is answered by what it means, and one without meaning is not', async () => {
  const model = openModel((await train(set, { encoder })).sections, { encoder });
  assert.is(model.predict('cashback').ranking[0]?.task, 'refund');
  assert.is(model.predict('zzgrmpf qqxv').task, 'fallback');
});

test('a tagger understands tokens that no sample has', async () => {
  const CITIES = ['bonn', 'york', 'oslo', 'lima', 'kyiv', 'rome'];
  const OTHERS = ['soon', 'home', 'fast', 'away', 'back', 'once'];
  const tokens: VectorSource = {
    dimensions: 2,
    encode: (words, out) =>
      words.forEach((word, t) => {
        if (CITIES.includes(word)) out[2 * t] = 1;
        if (OTHERS.includes(word)) out[2 * t + 1] = 1;
      }),
  };
  const travel: TrainingSet = {
    language: 'en-US',
    fieldTypes: [{ name: 'city', open: true, values: [] }],
    tasks: [
      {
        name: 'travel',
        fields: [{ name: 'City', type: 'city' }],
        samples: ['go', 'fly', 'please drive', 'take me'].flatMap((start) => [
          ...CITIES.slice(0, 3).map((city) => ({ segments: [{ text: `${start} ` }, { field: 'City', text: city }] })),
          ...OTHERS.slice(0, 3).map((word) => ({ segments: [{ text: `${start} ${word}` }] })),
        ]),
      },
    ],
  };
  const withTokens: Encoder = { name: 'cities', hash: 'c1', tokens };
  const right = (sections: ModelSections, given?: Encoder): number => {
    const view = openModelEncoder(sections, given);
    const tagger = openTagger(sections, openDictionaries(sections), view.tokens, view.tokenDimensions);
    const found = (word: string): boolean => tagger.tag(tokenize(`fly ${word}`, 'en'), 0).length > 0;
    return CITIES.slice(3).filter(found).length + OTHERS.slice(3).filter((word) => !found(word)).length;
  };
  assert.is(right((await train(travel, { encoder: withTokens })).sections, withTokens), 6);
  assert.ok(right((await train(travel)).sections) < 6);
});

test('a model is opened with the encoder that it was trained with, or not at all', async () => {
  const { sections } = await train(set, { encoder });
  const open = (given?: Encoder) => () => openModel(sections, { encoder: given });
  assert.throws(open(), 'The model was trained with the encoder meanings 1 (hash a1, 3 and 0 dimensions)');
  assert.is(await refusal(open({ ...encoder, hash: 'a2' })), 'ModelError encoder');
  assert.is(await refusal(open({ ...encoder, text: { ...text, dimensions: 4 } })), 'ModelError encoder');
  assert.is(await refusal(open({ ...encoder, tokens: text })), 'ModelError encoder');
  assert.is(await refusal(open({ ...encoder, name: 'meanings, renamed' })), 'none');
  assert.is(await refusal(open({ ...encoder, text: 7 as never })), 'EncoderError malformed');
  const damaged = { ...sections, 'dense.weights': new Int8Array(1) };
  assert.is(await refusal(() => openModel(damaged, { encoder })), 'ModelError damaged');
});

test('without an encoder nothing of it stands in the model, and one that is not needed is left alone', async () => {
  const { sections } = await train(set);
  assert.equal(
    Object.keys(sections).filter((name) => /dense|encoder/.test(name)),
    [],
  );
  assert.is(await refusal(() => openModel(sections, { encoder })), 'none');
});

test('refuses what is no encoder, and what writes no numbers', async () => {
  const withSource = (source: unknown): Encoder => ({ ...encoder, text: source as VectorSource });
  const malformed: unknown[] = [
    null,
    {},
    { ...encoder, name: '' },
    { ...encoder, hash: 7 },
    { name: 'none', hash: 'n' },
    withSource({ dimensions: 0, encode: meaningsIn }),
    withSource({ dimensions: 1e9, encode: meaningsIn }),
    withSource({ dimensions: 1.5, encode: meaningsIn }),
    withSource({ dimensions: 3 }),
  ];
  for (const given of malformed) {
    assert.is(await refusal(() => train(set, { encoder: given as Encoder })), 'EncoderError malformed');
  }
  const hostile: [string, VectorSource['encode']][] = [
    ['not-finite', (_, out) => out.fill(Number.NaN)],
    ['not-finite', (_, out) => out.fill(Number.POSITIVE_INFINITY)],
    [
      'failed',
      () => {
        throw new Error('no vectors today');
      },
    ],
    ['failed', async () => {}],
  ];
  const { sections } = await train(set, { encoder });
  for (const [code, encode] of hostile) {
    const given = withSource({ dimensions: 3, encode });
    assert.is(await refusal(() => train(set, { encoder: given })), `EncoderError ${code}`);
    assert.is(await refusal(() => openModel(sections, { encoder: given }).predict('a refund')), `EncoderError ${code}`);
  }
});

test('vectors are of one length and on a grid, so that last bits do not count', async () => {
  const scaled = (factor: number, noise: number): Encoder => ({
    ...encoder,
    text: {
      dimensions: 3,
      encode(words, out) {
        meaningsIn(words, out);
        const isSilent = out.every((value) => value === 0);
        for (let d = 0; d < 3 && !isSilent; d++) out[d] = ((out[d] ?? 0) + noise * d) * factor;
      },
    },
  });
  const { sections } = await train(set, { encoder });
  assert.equal((await train(set, { encoder: scaled(1e-30, 0) })).sections, sections);
  assert.equal((await train(set, { encoder: scaled(1e30, 1e-6) })).sections, sections);
});

test('an encoder that keeps its buffer changes no answer', async () => {
  const kept: Float32Array[] = [];
  const keeping = (words: readonly string[], out: Float32Array): void => {
    for (const buffer of kept) buffer.fill(9);
    kept.push(out);
    meaningsIn(words, out);
  };
  const { sections } = await train(set, { encoder });
  const given = { ...encoder, text: { ...text, encode: keeping } };
  assert.equal((await train(set, { encoder: given })).sections, sections);
});

test.run();
