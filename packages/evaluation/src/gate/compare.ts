/** Two evaluations side by side: what changed since the baseline. */
import type { Evaluation, FieldScores, Method, TaskScores } from '../document.js';
import { roundNumber } from '../rounded.js';
import { fieldName, OVERALL } from './measures.js';

/** One figure before and now. */
export interface Change {
  readonly name: string;
  readonly was: number | null;
  readonly now: number | null;
  /** Now minus before, to six decimals; null where one of them is. */
  readonly change: number | null;
}

/** What changed since a baseline. */
export interface Changes {
  /** Figures of the whole, by the names that gates use. */
  readonly overall: readonly Change[];
  /** F1 of the tasks that both have, the one that lost most first. */
  readonly tasks: readonly Change[];
  /** F1 of the fields that both have, the one that lost most first. */
  readonly fields: readonly Change[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** What makes the two hard to compare. */
  readonly notes: readonly string[];
}

export function compareEvaluations(now: Evaluation, baseline: Evaluation): Changes {
  const before = new Set(baseline.tasks.map(({ name }) => name));
  const after = new Set(now.tasks.map(({ name }) => name));
  return {
    overall: Object.entries(OVERALL).map(([name, of]) => changeOf(name, of(baseline), of(now))),
    tasks: changes(now.tasks, baseline.tasks, ({ name }) => name),
    fields: changes(now.fields, baseline.fields, fieldName),
    added: [...after].filter((name) => !before.has(name)),
    removed: [...before].filter((name) => !after.has(name)),
    notes: methodNotes(now.method, baseline.method, now.assistant === baseline.assistant),
  };
}

export function changeOf(name: string, was: number | null, now: number | null): Change {
  return { name, was, now, change: was === null || now === null ? null : roundNumber(now - was) };
}

function changes<Row extends TaskScores | FieldScores>(
  now: readonly Row[],
  before: readonly Row[],
  nameOf: (row: Row) => string,
): Change[] {
  const known = new Map(before.map((row) => [nameOf(row), row]));
  const both = now.flatMap((row) => {
    const was = known.get(nameOf(row));
    return was ? [changeOf(nameOf(row), was.f1, row.f1)] : [];
  });
  return both.sort((a, b) => (a.change ?? 0) - (b.change ?? 0));
}

function methodNotes(now: Method, before: Method, isSameAssistant: boolean): string[] {
  const same = (key: keyof Method): boolean => now[key] === before[key];
  const differs = [
    !same('kind') && `is by ${wordsOf(before)}, this by ${wordsOf(now)}`,
    same('kind') && !same('source') && `asked ${before.source ?? 'other data'}, this ${now.source ?? 'other data'}`,
    same('kind') && !same('folds') && `has ${before.folds} folds, this ${now.folds}`,
    same('kind') && !same('repeats') && `has ${before.repeats} repeats, this ${now.repeats}`,
    !same('seed') && `has the seed ${before.seed}, this ${now.seed}`,
    !isSameAssistant && 'is of another assistant',
  ];
  return differs
    .filter((what) => what !== false)
    .map((what) => `The baseline ${what}: differences may come from that alone.`);
}

function wordsOf({ kind }: Method): string {
  return { 'cross-validation': 'cross-validation', 'held-out': 'held-out data', tests: 'test cases' }[kind];
}
