/** Holds an evaluation against a gate. */
import type { Evaluation, FieldScores, TaskScores } from '../document.js';
import { roundNumber } from '../rounded.js';
import { GateError } from './gate-error.js';
import { fieldName, OF_ONE, OVERALL } from './measures.js';
import type { Comparison, GateExpression, Operator } from './parse-gate.js';

/** One comparison that holds, with its figures. */
export interface GateComparison {
  /** `task.f1 < -0.02`. */
  readonly source: string;
  readonly measure: string;
  readonly now: number;
  /** In the baseline, where the change is what counts. */
  readonly was: number | null;
  readonly change: number | null;
}

/** Something that the gate does not let pass. */
export interface GateFinding {
  /** The gate's whole expression. */
  readonly gate: string;
  readonly task: string | null;
  readonly field: string | null;
  /** All that hold together. */
  readonly comparisons: readonly GateComparison[];
}

export interface Verdict {
  readonly passed: boolean;
  readonly findings: readonly GateFinding[];
  /** What could not be compared, and why. */
  readonly notes: readonly string[];
}

/** What a comparison is about: the whole, one task, or one field and its task. */
interface Scope {
  readonly task?: string;
  readonly field?: string;
}

/**
 * Looks for what the gate names. Comparisons joined by `and` are about one thing: `task.f1 < 0.8 and task.support > 20` is
 * one task that is both; beside `field`, `task` is the field's task.
 *
 * @param baseline  for comparisons of changes
 * @throws {GateError} on a name that is in neither document
 */
export function checkGate(
  gates: readonly GateExpression[],
  now: Evaluation,
  baseline: Evaluation | undefined,
): Verdict {
  const tables = { now: tablesOf(now), baseline: baseline && tablesOf(baseline) };
  const notes = new Set<string>();
  const findings = gates.flatMap((gate) =>
    gate.alternatives.flatMap((comparisons) => {
      for (const comparison of comparisons) checkNames(comparison, gate, tables, notes);
      return scopesOf(comparisons, now).flatMap((scope): GateFinding[] => {
        const held = comparisons.map((comparison) => compareOne(comparison, scope, tables));
        if (!held.every((one) => one !== undefined)) return [];
        const { task = null, field = null } = scope;
        return [{ gate: gate.source, task, field, comparisons: held }];
      });
    }),
  );
  return { passed: findings.length === 0, findings, notes: [...notes] };
}

interface Tables {
  readonly evaluation: Evaluation;
  readonly task: ReadonlyMap<string, TaskScores>;
  readonly field: ReadonlyMap<string, FieldScores>;
}

interface BothTables {
  readonly now: Tables;
  readonly baseline: Tables | undefined;
}

function tablesOf(evaluation: Evaluation): Tables {
  return {
    evaluation,
    task: new Map(evaluation.tasks.map((row) => [row.name, row])),
    field: new Map(evaluation.fields.map((row) => [fieldName(row), row])),
  };
}

/** Everything that the open names of an alternative may stand for. */
function scopesOf(comparisons: readonly Comparison[], { tasks, fields }: Evaluation): Scope[] {
  const isOpen = (of: Comparison['of']): boolean => comparisons.some((one) => one.of === of && one.name === undefined);
  if (isOpen('field')) return fields.map((row) => ({ task: row.task, field: fieldName(row) }));
  if (isOpen('task')) return tasks.map(({ name }) => ({ task: name }));
  const named = comparisons.find(({ name }) => name !== undefined);
  if (named?.name === undefined) return [{}];
  return [named.of === 'field' ? { field: named.name.text } : { task: named.name.text }];
}

function compareOne(comparison: Comparison, scope: Scope, { now, baseline }: BothTables): GateComparison | undefined {
  const { source, isChange, operator, limit } = comparison;
  const current = figureOf(comparison, scope, now);
  if (current === null) return undefined;
  const was = isChange && baseline ? figureOf(comparison, scope, baseline) : null;
  const change = was === null ? null : roundNumber(current - was);
  const compared = isChange ? change : current;
  if (compared === null || !holds(compared, operator, limit)) return undefined;
  return { source, measure: comparison.measure, now: current, was, change };
}

function figureOf({ of, name, measure }: Comparison, scope: Scope, tables: Tables): number | null {
  if (of === 'overall') return OVERALL[measure]?.(tables.evaluation) ?? null;
  const row = tables[of].get(name?.text ?? scope[of] ?? '');
  return row === undefined ? null : (OF_ONE[measure]?.(row) ?? null);
}

function holds(value: number, operator: Operator, limit: number): boolean {
  switch (operator) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
  }
}

/** A wrong name is an error; one that is new or gone since the baseline is a note. */
function checkNames(
  { of, name, isChange, source: comparison }: Comparison,
  { source }: GateExpression,
  { now, baseline }: BothTables,
  notes: Set<string>,
): void {
  if (of === 'overall' || name === undefined) return;
  const isHere = now[of].has(name.text);
  const wasThere = baseline?.[of].has(name.text) ?? false;
  if (!isHere && !wasThere) {
    const candidates = [...now[of].keys()];
    throw new GateError(`No ${of} ${JSON.stringify(name.text)} was measured.`, { source, ...name, candidates });
  }
  if (!isHere) notes.add(`${comparison}: the ${of} is no longer there, so nothing is compared.`);
  else if (isChange && !wasThere) notes.add(`${comparison}: the ${of} is new, so there is no change to compare.`);
}
