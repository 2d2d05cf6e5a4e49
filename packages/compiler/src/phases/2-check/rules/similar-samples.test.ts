/** The indices of the slow rules against comparing all with all. */
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { CheckedAssistant } from '../../../ir.js';
import { parseSample } from '../../../samples/parse-sample.js';
import { Corpus, type CorpusSample } from './corpus.js';
import { nearestSamples } from './nearest-samples.js';
import { similarSamples } from './similar-samples.js';

const test = suite('similar samples');

/** A corpus of tasks given by their samples. */
function corpusOf(tasks: readonly (readonly string[])[], language = 'en'): Corpus {
  return new Corpus({
    fieldTypes: [],
    tasks: tasks.map((samples) => ({
      fields: [],
      samples: samples.map((text) => ({ text, language, parsed: parseSample(text) })),
    })),
  } as unknown as CheckedAssistant);
}

function jaccard(first: CorpusSample, second: CorpusSample): number {
  const [a, b] = [first, second].map(({ tokens }) => new Set(tokens.map(({ id }) => id))) as [Set<number>, Set<number>];
  const common = [...a].filter((id) => b.has(id)).length;
  return common / (a.size + b.size - common);
}

const sample = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', '{F}', '{F:a}'), { minLength: 1, maxLength: 7 });
const tasks = fc.array(
  fc.array(
    sample.map((words) => words.join(' ')),
    { maxLength: 6 },
  ),
  { minLength: 1, maxLength: 3 },
);

test('finds exactly the pairs that comparing all with all finds', () => {
  fc.assert(
    fc.property(tasks, fc.constantFrom(0.5, 0.7, 0.8, 1), fc.constantFrom('task', 'tasks'), (texts, share, within) => {
      const corpus = corpusOf(texts);
      const { samples } = corpus;
      const name = ([a, b]: readonly [CorpusSample, CorpusSample]): string =>
        `${samples.indexOf(a)} ${samples.indexOf(b)}`;
      const expected = samples.flatMap((b, index) =>
        samples
          .slice(0, index)
          .filter((a) => (a.taskIndex === b.taskIndex) === (within === 'task') && jaccard(a, b) >= share - 1e-9)
          .map((a) => name([a, b])),
      );
      const found = [...similarSamples(corpus, { share, shortest: 1, within })].map(name);
      assert.equal(found.sort(), expected.sort());
    }),
  );
});

test('finds the nearest sample, and none for what is like no other', () => {
  const corpus = corpusOf([
    ['turn the lamp on', 'switch the radio off'],
    ['turn the lamp on please', 'something else entirely'],
  ]);
  const nearest = nearestSamples(corpus);
  const [lamp, , please, lonely] = corpus.samples as [CorpusSample, CorpusSample, CorpusSample, CorpusSample];
  assert.is(nearest.get(lamp), please);
  assert.is(nearest.get(please), lamp);
  assert.not.ok(nearest.has(lonely));
});

test('knows where words stand, also between tags and in scripts without spaces', () => {
  for (const [text, language] of [
    ['a {Size:big} latte, please {Size}', 'en'],
    ['ラテを{Size}ください', 'ja'],
  ] as const) {
    const [only] = corpusOf([[text]], language).samples as [CorpusSample];
    const words = only.tokens.filter(({ kind }) => kind === 'word');
    const said = words.map(({ start, end }) => text.slice(start, end));
    assert.is(said.join(''), language === 'en' ? 'alatteplease' : 'ラテをください');
    assert.ok(said.length > 2);
  }
});

test('takes many samples without comparing all with all', () => {
  // The same six words in all of them: whatever leads from a word to its samples leads to every sample.
  const texts = Array.from({ length: 5000 }, (_, index) => `please can I have one more ${index}`);
  const corpus = corpusOf([texts]);
  assert.is([...similarSamples(corpus, { share: 0.9, shortest: 1, within: 'task' })].length, 0);
  assert.ok(nearestSamples(corpus).size <= texts.length);
});

test.run();
