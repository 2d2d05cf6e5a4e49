/** Sections on answers made by hand, so that every figure can be counted on paper. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Material } from '../material.js';
import type { Asked, FoundField, WantedField } from '../questions/question.js';
import { confusedPairs } from './confused-pairs.js';
import { fieldScores } from './field-scores.js';
import { mistakes, unsure } from './mistakes.js';
import { scope } from './scope.js';
import { taskScores } from './task-scores.js';

const test = suite('sections');

interface Given {
  readonly fields?: readonly WantedField[];
  readonly found?: readonly FoundField[];
  readonly fieldsUnknown?: boolean;
  readonly best?: string;
  readonly confidence?: number;
}

/** An answer: `task` was right, `answered` came. */
function asked(task: string, answered: string, given: Given = {}): Asked {
  const { fields = [], found = [], fieldsUnknown, best = answered, confidence = 0.9 } = given;
  const text = `${task} ${answered} ${confidence}`;
  const source = {
    task,
    segments: [{ text }],
    origin: `src/a.ts:${text.length}:1`,
    ...(fieldsUnknown && { fieldsUnknown }),
  };
  return { question: { text, task, fields, source }, answered, best, confidence, second: null, fields: found };
}

function materialOf(all: readonly Asked[]): Material {
  return {
    set: { language: 'en', fieldTypes: [], tasks: [] },
    samples: [],
    trigrams: [],
    asked: all,
    thresholds: [0.4, 0.6],
  };
}

const near = (actual: number | null, expected: number): void => {
  assert.ok(actual !== null && Math.abs(actual - expected) < 1e-12, `expected ${expected}, got ${actual}`);
};

test('averages leave the fallback out: it is no answer', () => {
  // a: 2 of 3 right, one turned away; b: 1 of 1 right; a stranger answered with b.
  const scores = taskScores(
    materialOf([asked('a', 'a'), asked('a', 'a'), asked('a', 'fallback'), asked('b', 'b'), asked('fallback', 'b')]),
  );
  near(scores.accuracy, 3 / 5);
  near(scores.micro.precision, 3 / 4);
  near(scores.micro.recall, 3 / 4);
  near(scores.macro.recall, (2 / 3 + 1) / 2);
  near(scores.macro.precision, (1 + 1 / 2) / 2);
  near(scores.weighted.recall, ((3 * 2) / 3 + 1) / 4);
});

test('a task that nobody asked for has no recall, and is in no mean', () => {
  const { tasks, macro } = taskScores(materialOf([asked('a', 'a'), asked('a', 'x')]));
  assert.equal(
    tasks.find(({ name }) => name === 'x'),
    { name: 'x', precision: 0, recall: null, f1: null, support: 0 },
  );
  near(macro.recall, 1 / 2);
});

const latte: FoundField = { name: 'Drink', start: 2, end: 7, value: 'latte', text: 'Lattes' };

test('a field is right by place or by value, under the right task alone', () => {
  const section = fieldScores(
    materialOf([
      asked('order', 'order', { fields: [{ name: 'Drink', place: { start: 2, end: 7 } }], found: [latte] }),
      asked('order', 'order', { fields: [{ name: 'Drink', place: { start: 2, end: 6 } }], found: [latte] }),
      asked('order', 'order', { fields: [{ name: 'Drink', value: 'latte' }], found: [latte] }),
      asked('order', 'order', { fields: [{ name: 'Drink', value: 'lattes' }], found: [latte] }),
      asked('order', 'fallback', { fields: [{ name: 'Drink', value: 'latte' }] }),
      asked('order', 'cancel', { fields: [{ name: 'Drink', value: 'latte' }], found: [latte] }),
      asked('order', 'order', { fieldsUnknown: true, found: [latte] }),
    ]),
  );
  assert.equal(
    section.fields.map(({ task, name, support }) => [task, name, support]),
    [
      ['cancel', 'Drink', 0],
      ['order', 'Drink', 6],
    ],
  );
  near(section.fields[1]?.precision ?? null, 3 / 4);
  near(section.fields[1]?.recall ?? null, 3 / 6);
  assert.is(section.fields[0]?.f1, null);
  near(section.all.f1, (2 * 3) / (5 + 6));
  near(section.frameAccuracy, 4 / 7);
});

test('a field said twice has to be found twice', () => {
  const fields = [
    { name: 'Drink', value: 'latte' },
    { name: 'Drink', value: 'latte' },
  ];
  const once = fieldScores(materialOf([asked('order', 'order', { fields, found: [latte] })]));
  near(once.all.recall, 1 / 2);
  assert.is(once.frameAccuracy, 0);
});

test('the threshold curve counts what would be right, wrong and turned away', () => {
  const { threshold, inScope, outOfScope } = scope(
    materialOf([
      asked('a', 'a', { confidence: 0.9 }),
      asked('a', 'fallback', { best: 'a', confidence: 0.3 }),
      asked('a', 'b', { confidence: 0.6 }),
      asked('fallback', 'fallback', { best: 'a', confidence: 0.1 }),
    ]),
  );
  assert.equal(threshold.chosen, { least: 0.4, mean: 0.5, most: 0.6 });
  const at = (value: number): unknown => threshold.curve.find((point) => point.threshold === value);
  assert.equal(at(0.2), { threshold: 0.2, right: 2 / 3, wrong: 1 / 3, refused: 0, outOfScopeRefused: 1 });
  assert.equal(at(0.7), { threshold: 0.7, right: 1 / 3, wrong: 0, refused: 2 / 3, outOfScopeRefused: 1 });
  near(inScope.refused, 1 / 3);
  near(outOfScope.auroc, 1);
});

test('pairs count the best task, turned away or not, and strangers that were answered', () => {
  const pairs = confusedPairs(
    materialOf([
      asked('a', 'fallback', { best: 'b', confidence: 0.3 }),
      asked('b', 'a', { confidence: 0.8 }),
      asked('fallback', 'a', { confidence: 0.7 }),
      asked('fallback', 'fallback', { best: 'b' }),
      asked('a', 'a'),
    ]),
  );
  assert.equal(
    pairs.map(({ tasks, count }) => [tasks, count]),
    [
      [['a', 'b'], 2],
      [['a', 'fallback'], 1],
    ],
  );
  near(pairs[0]?.share ?? null, 2 / 3);
  assert.equal(
    pairs[0]?.causes.map(({ confidence }) => confidence),
    [0.8, 0.3],
  );
});

test('lists what was surely wrong before what was turned away, and what was barely right', () => {
  const material = materialOf([
    asked('a', 'fallback', { best: 'a', confidence: 0.5 }),
    asked('a', 'b', { confidence: 0.7 }),
    asked('a', 'b', { confidence: 0.95 }),
    asked('a', 'b', { confidence: 0.95 }),
    asked('a', 'a', { confidence: 0.65 }),
    asked('a', 'a', { confidence: 0.99 }),
  ]);
  assert.equal(
    mistakes(material).items.map(({ confidence, times }) => [confidence, times]),
    [
      [0.95, 2],
      [0.7, 1],
      [0.5, 1],
    ],
  );
  assert.equal(
    unsure(material).items.map(({ confidence }) => confidence),
    [0.65],
  );
});

test.run();
