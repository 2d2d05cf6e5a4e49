/** The language of gates: what it accepts, how it fails, and what it finds. */
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Evaluation, FieldScores, TaskScores } from '../document.js';
import { EvaluationError } from '../evaluation-error.js';
import { findingWords } from '../page/words.js';
import { checkGate, type Verdict } from './check-gate.js';
import { compareEvaluations } from './compare.js';
import { GateError } from './gate-error.js';
import { OF_ONE, OVERALL } from './measures.js';
import { parseGate } from './parse-gate.js';
import { readBaseline } from './read-baseline.js';

const test = suite('gate');

const NONE = { precision: null, recall: null, f1: null };

/** An evaluation with what gates look at. */
function evaluationOf(
  accuracy: number,
  f1: Record<string, number | null>,
  fields: Record<string, number> = {},
): Evaluation {
  return {
    format: 'botwright-evaluation',
    version: 1,
    assistant: 'cafe',
    modelBuild: 'v-01',
    method: { kind: 'cross-validation', source: null, folds: 10, repeats: 1, seed: 0 },
    data: { tasks: 2, samples: 9, texts: 9, outOfScope: 0 },
    overall: {
      accuracy,
      bestTaskAccuracy: accuracy,
      frameAccuracy: accuracy,
      micro: NONE,
      macro: NONE,
      weighted: NONE,
      fields: { ...NONE, support: 0 },
      inScope: { right: accuracy, wrong: 0, refused: 0 },
      outOfScope: { refused: null, auroc: null },
      calibrationError: 0.02,
    },
    tasks: Object.entries(f1).map(
      ([name, score]): TaskScores => ({
        name,
        precision: 1,
        recall: score,
        f1: score,
        support: score === null ? 0 : 20,
      }),
    ),
    fields: Object.entries(fields).map(
      ([name, score]): FieldScores => ({ task: 'order', name, precision: 1, recall: 1, f1: score, support: 5 }),
    ),
    confusion: [],
    confusedPairs: [],
    duplicates: { threshold: 0.8, complete: true, total: 3, pairs: [] },
    mistakes: { total: 0, items: [] },
    unsure: { total: 0, items: [] },
    learningCurve: [],
    calibration: { error: 0.02, bins: [] },
    threshold: { chosen: { least: 0.5, mean: 0.5, most: 0.5 }, curve: [] },
    notes: [],
  };
}

const before = evaluationOf(0.9, { order: 0.9, menu: 0.95, gone: 1 }, { Drink: 0.9 });
const now = evaluationOf(0.88, { order: 0.85, menu: 0.95, fresh: 0.5, silent: null }, { Drink: 0.7 });

function judge(source: string, baseline: Evaluation | undefined = before, current = now): Verdict {
  return checkGate([parseGate(source, { hasBaseline: baseline !== undefined })], current, baseline);
}

function found(source: string, baseline?: Evaluation): string[] {
  return judge(source, baseline).findings.map(({ task, field }) => field ?? task ?? 'overall');
}

test('an unsigned number is compared with the figure', () => {
  assert.equal(found('accuracy < 0.9'), ['overall']);
  assert.equal(found('accuracy < 0.88'), []);
  assert.equal(found('accuracy <= 0.88'), ['overall']);
  assert.equal(found('task.f1 < 0.9'), ['order', 'fresh']);
  assert.equal(found('task("order").f1 < .9'), ['order']);
  assert.equal(found("field('order.Drink').f1 < 0.8"), ['order.Drink']);
  assert.equal(found('duplicates > 2 and calibrationError >= 0.02'), ['overall']);
});

test('a signed number is compared with the change since the baseline', () => {
  assert.equal(found('task.f1 < -0.02'), ['order']);
  assert.equal(found('accuracy < -0.02'), [], 'a loss of exactly 0.02, whatever 0.88 - 0.9 is in binary');
  assert.equal(found('accuracy <= -0.02'), ['overall']);
  assert.equal(found('task.f1 < -0'), ['order']);
  assert.equal(found('field.f1 < -0.1'), ['order.Drink']);
  assert.equal(found('accuracy > +0.01'), []);
});

test('a model passes against itself, whatever the change that is allowed', () => {
  for (const gate of ['task.f1 < -0', 'accuracy < -0', 'field.f1 < -0', 'calibrationError > +0']) {
    assert.equal(judge(gate, now, now), { passed: true, findings: [], notes: [] });
  }
});

test("and is about one task; beside field, task is the field's own", () => {
  assert.equal(found('task.f1 < 0.9 and task.support > 20'), []);
  assert.equal(found('task.f1 < 0.9 and task.precision >= 1'), ['order', 'fresh']);
  assert.equal(found('field.f1 < 0.8 and task.f1 < 0.9'), ['order.Drink']);
  assert.equal(found('field.f1 < 0.8 and task("menu").f1 < 0.9'), []);
  assert.equal(found('task.f1 < 0.6 or accuracy < 0.5'), ['fresh']);
});

test('what was not measured is not compared', () => {
  assert.equal(found('task("silent").f1 < 1'), []);
  assert.equal(found('outOfScope.refused < 0.5'), []);
});

test('new and removed tasks are reported, and no failure', () => {
  assert.equal(judge('task("fresh").f1 < -0.1').notes, [
    'task("fresh").f1 < -0.1: the task is new, so there is no change to compare.',
  ]);
  assert.equal(judge('task("gone").f1 < 1').notes, [
    'task("gone").f1 < 1: the task is no longer there, so nothing is compared.',
  ]);
  const { added, removed, tasks } = compareEvaluations(now, before);
  assert.equal([added, removed], [['fresh', 'silent'], ['gone']]);
  assert.equal(tasks[0], { name: 'order', was: 0.9, now: 0.85, change: -0.05 });
});

test('says which task fell short, and by how much', () => {
  const [finding] = judge('task.f1 < -0.02').findings;
  assert.ok(finding);
  assert.is(findingWords(finding), 'Task order: f1 is 0.850, was 0.900 (−0.050).');
});

test('tells where two evaluations were not made alike', () => {
  const other = { ...before, method: { ...before.method, folds: 5, seed: 1 } };
  assert.is(compareEvaluations(now, other).notes.length, 2);
  assert.equal(compareEvaluations(now, before).notes, []);
});

/** A mistake, what it is marked by, and a word of the sentence. */
const MISTAKES: [string, string, RegExp][] = [
  ['', '', /measure has to stand here/],
  ['acuracy < 1', 'acuracy', /no measure acuracy/],
  ['accuracy', '', /One of </],
  ['accuracy <', '', /A number/],
  ['accuracy < high', 'high', /A number/],
  ['accuracy = 1', '=', /equal/],
  ['accuracy == 1', '=', /equal/],
  ['accuracy < 90 %', '%', /0\.9 for 90 %/],
  ['accuracy < 1.2.3', '1', /no number/],
  ['(accuracy < 1)', '(', /do not group/],
  ['accuracy < 1 accuracy < 1', 'accuracy', /"and", "or" or the end/],
  ['accuracy < 1 and', '', /measure/],
  ['task < 1', '<', /what of the task/],
  ['task.f2 < 1', 'f2', /no f2/],
  ['task(order).f1 < 1', 'order', /in quotes/],
  ['task("order.f1 < 1', '"', /never closed/],
  ['task("order".f1 < 1', '.', /bracket has to close/],
  ['macro < 1', 'macro', /no measure macro/],
  ['macro.f1.f1 < 1', 'macro.f1.f1', /no measure/],
  ['constructor < 1', 'constructor', /no measure constructor/],
  ['task.constructor < 1', 'constructor', /no constructor/],
  ['accuracy < 1; x', ';', /no place here/],
  ['accuracy < 🦉', '🦉', /no place here/],
];

test('names each mistake, and marks it', () => {
  for (const [source, marked, message] of MISTAKES) {
    try {
      parseGate(source, { hasBaseline: true });
      assert.unreachable(source);
    } catch (error) {
      assert.instance(error, GateError, `${source}: ${error}`);
      const { start, end, message: words } = error as GateError;
      assert.equal([source, source.slice(start, end)], [source, marked]);
      assert.match(words, message);
    }
  }
});

test('refuses changes without a baseline, and names that nothing has', () => {
  assert.throws(() => parseGate('task.f1 < -0.02', { hasBaseline: false }), /add --baseline/);
  assert.throws(
    () => judge('task("ordr").f1 < 1'),
    (error: GateError) => error.candidates.includes('order'),
  );
  assert.throws(() => parseGate(`accuracy < 1${' '.repeat(3000)}`, { hasBaseline: true }), /longer than/);
});

const measure = fc.oneof(
  fc.constantFrom(...Object.keys(OVERALL)),
  fc
    .tuple(
      fc.constantFrom('task', 'field'),
      fc.option(fc.string().filter((name) => !name.includes('"'))),
      fc.constantFrom(...Object.keys(OF_ONE)),
    )
    .map(([of, name, what]) => `${of}${name === null ? '' : `("${name}")`}.${what}`),
);
const number = fc
  .tuple(fc.constantFrom('', '+', '-'), fc.integer({ min: 0, max: 99_999 }))
  .map(([sign, n]) => `${sign}${n / 1000}`);
const comparison = fc.tuple(measure, fc.constantFrom('<', '<=', '>', '>='), number);
const alternatives = fc.array(fc.array(comparison, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });

test('reads back whatever is written by its grammar', () => {
  fc.assert(
    fc.property(alternatives, fc.constantFrom(' ', '  ', '\n'), (written, space) => {
      const source = written
        .map((all) => all.map((parts) => parts.join(space)).join(`${space}and${space}`))
        .join(`${space}or${space}`);
      fc.pre(source.length <= 2000);
      const { alternatives: parsed } = parseGate(source, { hasBaseline: true });
      assert.equal(
        parsed.map((all) => all.map((one) => [one.operator, one.limit, one.isChange, one.source])),
        written.map((all) =>
          all.map((parts) => [parts[1], Number(parts[2]), /^[+-]/.test(parts[2]), parts.join(space)]),
        ),
      );
    }),
  );
});

test('whatever is written, it is parsed or refused at a place in it', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('task', '.', 'f1', '<', '-0.1', '(', ')', '"', ' and ', ' or ', 'accuracy'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const source = pieces.join('');
      try {
        parseGate(source, { hasBaseline: true });
      } catch (error) {
        assert.instance(error, GateError);
        const { start, end } = error as GateError;
        assert.ok(0 <= start && start <= end && end <= source.length);
      }
    }),
  );
});

test('reads a baseline back, also out of a whole report, and refuses what is none', () => {
  assert.equal(readBaseline(JSON.stringify(before), 'b.json'), before);
  assert.equal(readBaseline(JSON.stringify({ ok: true, evaluation: before }), 'b.json'), before);
  const damaged: [string, string][] = [
    ['', 'baseline_malformed'],
    ['{', 'baseline_malformed'],
    ['[]', 'baseline_malformed'],
    ['null', 'baseline_malformed'],
    ['['.repeat(100_000) + ']'.repeat(100_000), 'baseline_malformed'],
    [JSON.stringify({ ...before, version: 2 }), 'baseline_other_version'],
    [JSON.stringify({ ...before, tasks: [{ name: 'a' }] }), 'baseline_malformed'],
    [JSON.stringify({ ...before, fields: 7 }), 'baseline_malformed'],
    [JSON.stringify({ ...before, overall: { ...before.overall, micro: null } }), 'baseline_malformed'],
    [JSON.stringify({ ...before, overall: { ...before.overall, accuracy: '0.9' } }), 'baseline_malformed'],
    [JSON.stringify({ ...before, method: null }), 'baseline_malformed'],
  ];
  for (const [text, code] of damaged) {
    try {
      readBaseline(text, 'b.json');
      assert.unreachable(text.slice(0, 80));
    } catch (error) {
      assert.instance(error, EvaluationError, text.slice(0, 80));
      assert.is((error as EvaluationError).code, code);
    }
  }
});

test.run();
