import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { NO_DENSE_VIEW } from '../dense/encoder-section.js';
import { tokenize } from '../text/tokenize.js';
import { fillSamples } from '../train/fill-samples.js';
import { runHere } from '../train/run.js';
import type { TrainingFieldType, TrainingTask } from '../types.js';
import { buildDictionaries } from '../values/build-dictionaries.js';
import { type Dictionaries, openDictionaries } from '../values/dictionaries.js';
import { carryTagger } from './carry-tagger.js';
import { prepareCorpus, type TaggerRow } from './corpus.js';
import { type LabelSpace, labelSpace } from './labels.js';
import { resumeTagger, type TaggerResume, trainTagger } from './train-tagger.js';

const TYPES: readonly TrainingFieldType[] = [
  { name: 'city', open: true, values: [{ value: 'Bonn', synonyms: [] }] },
  { name: 'drink', open: false, values: ['latte', 'espresso'].map((value) => ({ value, synonyms: [] })) },
];
const TASKS: readonly TrainingTask[] = [
  task('fly', { From: 'city', To: 'city' }, ['from {From} to {To}', 'to {To} {From} now']),
  task('order', { Drink: 'drink', Where: 'city' }, ['a {Drink} in {Where}', '{Drink} {Where} please']),
  task('greet', {}, ['hello']),
];

function task(name: string, fields: Readonly<Record<string, string>>, samples: readonly string[]): TrainingTask {
  return {
    name,
    fields: Object.entries(fields).map(([field, type]) => ({ name: field, type })),
    samples: samples.map((sample) => ({
      segments: sample
        .split(/\{(\w+)\}/)
        .map((part, i) => (i % 2 === 1 ? { field: part } : { text: part }))
        .filter(({ text }) => text !== ''),
    })),
  };
}

interface Bot {
  readonly space: LabelSpace;
  readonly dictionaries: Dictionaries;
  readonly rows: readonly TaggerRow[];
}

function bot(tasks: readonly TrainingTask[], types: readonly TrainingFieldType[]): Bot {
  const rows = fillSamples(tasks, types, 1).map(({ task, text, spans }) => {
    return { task, tokens: tokenize(text, 'en-US'), spans };
  });
  return { space: labelSpace(tasks, types), dictionaries: openDictionaries(buildDictionaries(types, 'en-US')), rows };
}

/** What is learned, by hashes and names, so that it can be compared whatever the numbers. */
function learned({ pairs, transitions }: TaggerResume, keys: Uint32Array, { fields }: LabelSpace): string[] {
  const name = (label: number): string => (label === 0 ? 'O' : `${'IB'[label % 2]}-${fields[(label - 1) >> 1].name}`);
  const all = 1 + 2 * fields.length;
  const lines = Array.from(transitions.keys, (key, number) => {
    const link = key < 0 ? 'others' : `${name(Math.floor(key / all))} ${name(key % all)}`;
    return `${link} ${transitions.values[number]} ${transitions.squares[number]}`;
  });
  for (let d = 0, p = 0; d < keys.length; d++) {
    for (; p < pairs.ends[d]; p++) {
      if (pairs.values[p] !== 0)
        lines.push(`${keys[d]} ${name(pairs.labels[p])} ${pairs.values[p]} ${pairs.squares[p]}`);
    }
  }
  return lines.sort();
}

const before = bot(TASKS, TYPES);
const { memory } = await trainTagger(before.rows, before.space, before.dictionaries, NO_DENSE_VIEW, 1, runHere());

test('other orders of tasks, fields and types lose nothing of what was learned', () => {
  const turned = TASKS.map((task) => ({ ...task, fields: task.fields.toReversed() })).toReversed();
  const { space, dictionaries, rows } = bot(turned, TYPES.toReversed());
  const { corpus, ...resume } = carryTagger(memory, prepareCorpus(rows, space, dictionaries), space);
  assert.equal(learned(resume, corpus.keys, space), learned(memory, memory.keys, before.space));
  assert.ok(memory.pairs.values.some((value) => value !== 0));
});

test('what was learned of a field that is gone goes with it, and a new one begins with nothing', async () => {
  const others = [TASKS[1], task('park', { Zone: 'zone' }, ['park in {Zone}'])];
  const zone = { name: 'zone', open: false, values: [{ value: 'north', synonyms: [] }] };
  const { space, dictionaries, rows } = bot(others, [zone, ...TYPES]);
  const { corpus, ...resume } = carryTagger(memory, prepareCorpus(rows, space, dictionaries), space);
  const carried = learned(resume, corpus.keys, space);
  assert.not.ok(carried.some((line) => /-(From|To) /.test(line)));
  assert.ok(carried.some((line) => line.includes('B-Drink')));
  assert.ok(carried.some((line) => line.startsWith('O B-Zone 0 ')));
  const resumed = await resumeTagger(memory, rows, space, dictionaries, 1, runHere());
  assert.ok(learned(resumed.memory, resumed.memory.keys, space).some((line) => /B-Zone -?0\.\d/.test(line)));
});

test('a closed type that becomes open is another one', () => {
  const { keys } = labelSpace(TASKS, [{ ...TYPES[0] }, { ...TYPES[1], open: true }]);
  assert.is(keys.types[0], before.space.keys.types[0]);
  assert.is.not(keys.types[1], before.space.keys.types[1]);
});

test.run();
